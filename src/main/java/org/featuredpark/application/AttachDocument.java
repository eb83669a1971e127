package org.featuredpark.application;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Puts one material, in one of its two editions, into a draft. R39, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class AttachDocument {

  private final DraftFiles files;
  private final Clock clock;

  AttachDocument(DraftFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** @param content the caller closes it */
  public Material attach(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content) {
    return attach(key, kind, edition, name, content, clock.instant());
  }

  /** The same for a file whose sending began earlier. */
  public Material attach(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content,
      Instant begunAt) {
    files.begin(key);
    mustTake(kind, edition);
    return files.attach(key, kind, edition, name, content, begunAt);
  }

  /** @throws Refused for the roster, which is more than a file */
  public static void mustTake(MaterialKind kind, Edition edition) {
    if (kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE) {
      throw Refused.because("R29", "file", "入驻企业名单的可编辑版请通过“上传企业名单”提交，系统按其逐户核算。");
    }
  }
}
