package org.featuredpark.application.web;

import java.nio.charset.StandardCharsets;
import org.featuredpark.application.OpenMaterial.Opened;
import org.featuredpark.document.FileType;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends files to be saved, never to be shown in place: what applicants upload must not run as a page of ours. */
final class Download {

  private Download() {
  }

  static ResponseEntity<InputStreamResource> of(Opened file) {
    var document = file.document();
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(document.type().mediaType()))
        .contentLength(document.size()).header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
        .body(new InputStreamResource(file.content()));
  }

  static ResponseEntity<byte[]> of(String name, FileType type, byte[] content) {
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(type.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name)).body(content);
  }

  static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name)).body(content);
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
  }
}
