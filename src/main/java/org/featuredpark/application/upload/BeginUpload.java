package org.featuredpark.application.upload;

import java.time.Clock;
import java.util.UUID;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DraftFiles;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

/** Announces a file before its first byte, or finds where the same one stopped. One at a time for each place. R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class BeginUpload {

  private final DraftFiles files;
  private final OwnUploads own;
  private final Uploads uploads;
  private final PartFiles parts;
  private final CurrentUser user;
  private final Clock clock;
  private final DataSize space;

  BeginUpload(DraftFiles files, OwnUploads own, Uploads uploads, PartFiles parts, CurrentUser user, Clock clock,
      @Value("${featuredpark.uploads.space}") DataSize space) {
    this.files = files;
    this.own = own;
    this.uploads = uploads;
    this.parts = parts;
    this.user = user;
    this.clock = clock;
    this.space = space;
  }

  public UploadProgress begin(DraftKey key, MaterialKind kind, Edition edition, String name, long size,
      String sha256) {
    // Taken before any waiting: a file announced in time is on its way in time.
    var arrivedAt = clock.instant();
    files.begin(key);
    AttachDocument.mustTake(kind, edition);
    var upload = new Upload(UUID.randomUUID(), key, kind, edition, name, size, sha256, arrivedAt, user.id(),
        UploadState.OPEN);
    var open = own.open(key);
    var before = open.stream().filter(one -> one.isFor(kind, edition)).findFirst();
    var same = before.filter(upload::isOfSameFile);
    files.mustBeOpen(key, kind, edition, same.orElse(upload).begunAt());
    if (same.isPresent()) {
      return own.progress(same.get());
    }
    before.ifPresent(this::drop);
    requireRoom(open.size() - (before.isPresent() ? 1 : 0), upload);
    uploads.add(upload);
    return own.progress(upload);
  }

  private void drop(Upload replaced) {
    uploads.update(replaced.become(UploadState.DROPPED));
    parts.removeAfterCommit(replaced.id());
  }

  private void requireRoom(int open, Upload upload) {
    if (open >= OwnUploads.MOST_OPEN) {
      throw Refused.field("file", "已有" + open + "个文件尚未传完，请先续传或取消其中一些，再上传新的文件。");
    }
    if (uploads.bytesAnnounced() + upload.size() > space.toBytes()) {
      throw Refused.field("file", "系统正在接收的文件过多，请过几分钟再上传。");
    }
  }
}
