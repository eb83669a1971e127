package org.featuredpark.application.upload;

import java.util.UUID;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DraftFiles;
import org.featuredpark.application.DraftKey;
import org.featuredpark.document.ReceivedFile;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Puts a file that has arrived whole into its draft, as if it had come in one piece. R39, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
class FinishUpload {

  private final DraftFiles files;
  private final AttachDocument attaching;
  private final OwnUploads own;
  private final Uploads uploads;
  private final PartFiles parts;

  FinishUpload(DraftFiles files, AttachDocument attaching, OwnUploads own, Uploads uploads, PartFiles parts) {
    this.files = files;
    this.attaching = attaching;
    this.own = own;
    this.uploads = uploads;
    this.parts = parts;
  }

  /** Two last pieces at once: the second waits for the draft and finds nothing left to finish. */
  void finish(DraftKey key, UUID id, ReceivedFile received) {
    files.begin(key);
    var upload = own.findOpen(key, id);
    attaching.attach(key, upload.kind(), upload.edition(), received, upload.begunAt());
    uploads.update(upload.become(UploadState.RECEIVED));
    parts.removeAfterCommit(id);
  }
}
