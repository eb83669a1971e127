package org.featuredpark.application.upload;

import java.util.UUID;
import org.featuredpark.application.DraftFiles;
import org.featuredpark.application.DraftKey;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Gives up an upload and what came of it; the file that the draft holds stays. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class CancelUpload {

  private final DraftFiles files;
  private final OwnUploads own;
  private final Uploads uploads;
  private final PartFiles parts;

  CancelUpload(DraftFiles files, OwnUploads own, Uploads uploads, PartFiles parts) {
    this.files = files;
    this.own = own;
    this.uploads = uploads;
    this.parts = parts;
  }

  public void cancel(DraftKey key, UUID id) {
    files.begin(key);
    uploads.update(own.findOpen(key, id).become(UploadState.DROPPED));
    parts.removeAfterCommit(id);
  }
}
