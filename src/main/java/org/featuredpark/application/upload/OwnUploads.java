package org.featuredpark.application.upload;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.shared.NotFound;
import org.springframework.stereotype.Component;

/** The uploads of a draft, for those who act for its operator and nobody else. */
@Component
class OwnUploads {

  /** A draft has nineteen places; nobody sends half of them at once. */
  static final int MOST_OPEN = 10;

  private final Uploads uploads;
  private final PartFiles parts;
  private final CurrentUser user;
  private final Clock clock;

  OwnUploads(Uploads uploads, PartFiles parts, CurrentUser user, Clock clock) {
    this.uploads = uploads;
    this.parts = parts;
    this.user = user;
    this.clock = clock;
  }

  List<Upload> open(DraftKey key) {
    user.mustActFor(key.operator());
    return uploads.open(key, oldestKept(), MOST_OPEN);
  }

  /** An upload that ended otherwise than with its file, or belongs to another draft, is none. */
  Upload find(DraftKey key, UUID id) {
    user.mustActFor(key.operator());
    return uploads.find(id).filter(one -> one.key().equals(key) && one.state() != UploadState.DROPPED)
        .filter(one -> one.begunAt().isAfter(oldestKept())).orElseThrow(() -> NotFound.of("上传", id));
  }

  Upload findOpen(DraftKey key, UUID id) {
    var upload = find(key, id);
    if (!upload.isOpen()) {
      throw NotFound.of("未完成的上传", id);
    }
    return upload;
  }

  /** While the draft does not hold the file, its last byte counts as missing: the sender comes back to finish. */
  UploadProgress progress(Upload upload) {
    return new UploadProgress(upload, upload.isOpen() ? Math.min(parts.length(upload.id()), upload.size() - 1)
        : upload.size());
  }

  private Instant oldestKept() {
    return clock.instant().minus(Upload.KEPT);
  }
}
