package org.featuredpark.application.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the next piece of an upload; with the last one, the file becomes part of the draft or is refused. R38–R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ContinueUpload {

  private final OwnUploads own;
  private final PartFiles parts;
  private final AttachDocument attaching;
  private final FinishUpload finishing;
  private final CancelUpload cancelling;

  ContinueUpload(OwnUploads own, PartFiles parts, AttachDocument attaching, FinishUpload finishing,
      CancelUpload cancelling) {
    this.own = own;
    this.parts = parts;
    this.attaching = attaching;
    this.finishing = finishing;
    this.cancelling = cancelling;
  }

  /**
   * Outside a transaction until the last byte is here and the file was looked into: neither may hold a connection to
   * the database.
   *
   * @param content read as it comes; what came before a failure stays
   * @return how far the upload is now
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public long take(DraftKey key, UUID id, long offset, InputStream content) throws IOException {
    var upload = own.findOpen(key, id);
    long expected = own.progress(upload).received();
    if (offset != expected) {
      throw new WrongOffset(expected, offset);
    }
    long received = parts.write(id, offset, upload.size(), content);
    if (received == upload.size()) {
      finish(upload);
    }
    return received;
  }

  private void finish(Upload upload) throws IOException {
    try {
      requireWhole(upload);
      try (var content = parts.open(upload.id());
          var received = attaching.receive(upload.key(), upload.kind(), upload.edition(), upload.name(), content)) {
        finishing.finish(upload.key(), upload.id(), received);
      }
    } catch (Refused refused) {
      cancelling.cancel(upload.key(), upload.id());
      throw refused;
    }
  }

  private void requireWhole(Upload upload) throws IOException {
    if (!parts.sha256(upload.id()).equals(upload.sha256())) {
      throw Refused.because("R40", "file", "文件“" + upload.name() + "”传到的内容与所选文件的SHA-256校验值不一致，"
          + "可能在传输中损坏，或在上传期间被改动，请重新选择文件。");
    }
  }
}
