package org.featuredpark.application.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.document.Documents;
import org.featuredpark.shared.Refused;

/**
 * A file on its way into a draft: where it goes and what it will be, fixed before its first byte. R38–R40.
 *
 * @param sha256 of the whole file; what arrives has to come to it, and only the same file can be continued
 */
public record Upload(UUID id, DraftKey key, MaterialKind kind, Edition edition, String name, long size, String sha256,
    Instant begunAt, String begunBy, UploadState state) {

  /** Long enough for a weekend; whoever comes back later begins anew. */
  static final Duration KEPT = Duration.ofDays(3);

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public Upload {
    name = Documents.announced(name, size);
    if (sha256 == null || !SHA256.matcher(sha256).matches()) {
      throw Refused.field("sha256", "请给出整个文件的SHA-256校验值（64位小写十六进制）。");
    }
  }

  Upload become(UploadState next) {
    return new Upload(id, key, kind, edition, name, size, sha256, begunAt, begunBy, next);
  }

  boolean isFor(MaterialKind otherKind, Edition otherEdition) {
    return kind == otherKind && edition == otherEdition;
  }

  boolean isOfSameFile(Upload other) {
    return name.equals(other.name) && size == other.size && sha256.equals(other.sha256);
  }

  boolean isOpen() {
    return state == UploadState.OPEN;
  }

  /** The first instant at which it is gone. */
  public Instant expiresAt() {
    return begunAt.plus(KEPT);
  }
}
