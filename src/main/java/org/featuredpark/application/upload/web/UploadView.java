package org.featuredpark.application.upload.web;

import java.time.Instant;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.upload.UploadProgress;

/**
 * How far an upload is.
 *
 * @param address where it is continued, by the tus protocol
 * @param expiresAt from when it has to begin anew
 */
record UploadView(String address, MaterialKind kind, Edition edition, String name, long size, String sha256,
    long received, Instant begunAt, Instant expiresAt) {

  static UploadView of(UploadProgress progress) {
    var upload = progress.upload();
    return new UploadView(UploadApi.address(upload), upload.kind(), upload.edition(), upload.name(), upload.size(),
        upload.sha256(), progress.received(), upload.begunAt(), upload.expiresAt());
  }
}
