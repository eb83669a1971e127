package org.featuredpark.application.upload;

import java.util.List;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Tells an operator's people how far the files that they send have come. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ReadUploads {

  private final OwnUploads own;

  ReadUploads(OwnUploads own) {
    this.own = own;
  }

  /** Those that wait to be continued. */
  public List<UploadProgress> open(DraftKey key) {
    return own.open(key).stream().map(own::progress).toList();
  }

  public UploadProgress read(DraftKey key, UUID id) {
    return own.progress(own.find(key, id));
  }
}
