package org.featuredpark.application.web;

import java.nio.charset.StandardCharsets;
import org.featuredpark.application.OpenMaterial.Opened;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Shows a PDF or a picture in place, as a document that may load, run and send nothing; any other file is sent to be
 * saved.
 */
final class Preview {

  private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
      + "form-action 'none'; frame-ancestors 'none'; sandbox";

  private Preview() {
  }

  static ResponseEntity<InputStreamResource> of(Opened file) {
    var document = file.document();
    if (!document.type().isShown()) {
      return Download.of(file);
    }
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(document.type().mediaType()))
        .contentLength(document.size())
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(document.name(), StandardCharsets.UTF_8).build().toString())
        .header("Content-Security-Policy", NOTHING)
        .body(new InputStreamResource(file.content()));
  }
}
