package org.featuredpark.application;

import java.io.InputStream;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Puts one material, in one of its two editions, into a draft. R39, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class AttachDocument {

  private final DraftFiles files;

  AttachDocument(DraftFiles files) {
    this.files = files;
  }

  /** @param content the caller closes it */
  public Material attach(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content) {
    files.begin(key);
    if (kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE) {
      throw Refused.because("R29", "file", "入驻企业名单的可编辑版请通过“上传企业名单”提交，系统按其逐户核算。");
    }
    return files.attach(key, kind, edition, name, content);
  }
}
