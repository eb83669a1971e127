package org.featuredpark.application.upload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.upload.BeginUpload;
import org.featuredpark.application.upload.CancelUpload;
import org.featuredpark.application.upload.ContinueUpload;
import org.featuredpark.application.upload.ReadUploads;
import org.featuredpark.application.upload.Upload;
import org.featuredpark.application.upload.WrongOffset;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files sent in pieces: announced by a call of ours, then continued, looked at and given up by the tus protocol 1.0.0
 * (core, expiration, termination). The last piece is answered like a file that was sent at once.
 */
@RestController
@RequestMapping(UploadApi.DRAFT)
class UploadApi {

  static final String DRAFT = "/api/v1/applications/drafts/{round}/{operator}/{park}";

  private static final String UPLOAD = "/uploads/{id}";
  private static final String VERSION = "1.0.0";

  private final BeginUpload beginning;
  private final ReadUploads reading;
  private final ContinueUpload continuing;
  private final CancelUpload cancelling;

  UploadApi(BeginUpload beginning, ReadUploads reading, ContinueUpload continuing, CancelUpload cancelling) {
    this.beginning = beginning;
    this.reading = reading;
    this.continuing = continuing;
    this.cancelling = cancelling;
  }

  static String address(Upload upload) {
    return "/api/v1/applications/drafts/" + upload.key() + "/uploads/" + upload.id();
  }

  @ModelAttribute
  void speakTus(HttpServletResponse response) {
    response.setHeader("Tus-Resumable", VERSION);
    response.setHeader("Tus-Version", VERSION);
    response.setHeader("Tus-Extension", "expiration,termination");
  }

  /** Those that wait to be continued. */
  @GetMapping("/uploads")
  List<UploadView> list(@PathVariable String round, @PathVariable String operator, @PathVariable int park) {
    return reading.open(DraftKey.of(round, operator, park)).stream().map(UploadView::of).toList();
  }

  /** Announces a file. The same one announced again is found where it stopped; another one takes its place. */
  @PostMapping("/documents/{kind}/{edition}/uploads")
  ResponseEntity<UploadView> begin(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable MaterialKind kind, @PathVariable Edition edition, @RequestBody NewUpload file) {
    var begun = UploadView.of(beginning.begin(DraftKey.of(round, operator, park), kind, edition, file.name(),
        file.size(), file.sha256()));
    return ResponseEntity.created(URI.create(begun.address())).body(begun);
  }

  @RequestMapping(path = UPLOAD, method = RequestMethod.HEAD)
  ResponseEntity<Void> read(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable UUID id) {
    var progress = reading.read(DraftKey.of(round, operator, park), id);
    return ResponseEntity.ok().header("Upload-Offset", String.valueOf(progress.received()))
        .header("Upload-Length", String.valueOf(progress.upload().size()))
        .header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(
            progress.upload().expiresAt().atOffset(ZoneOffset.UTC))).build();
  }

  @PatchMapping(path = UPLOAD, consumes = "application/offset+octet-stream")
  ResponseEntity<Void> proceed(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable UUID id, @RequestHeader("Upload-Offset") long offset, InputStream content) throws IOException {
    long received = continuing.take(DraftKey.of(round, operator, park), id, offset, content);
    return ResponseEntity.noContent().header("Upload-Offset", String.valueOf(received)).build();
  }

  @DeleteMapping(UPLOAD)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable UUID id) {
    cancelling.cancel(DraftKey.of(round, operator, park), id);
  }

  @ExceptionHandler(WrongOffset.class)
  ProblemDetail notThere(WrongOffset wrong) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, wrong.getMessage());
  }
}
