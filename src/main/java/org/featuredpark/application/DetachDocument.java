package org.featuredpark.application;

import java.time.Clock;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Takes a file out of a draft; what was submitted with it keeps it. R39, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class DetachDocument {

  private final DraftFiles files;
  private final Drafts drafts;
  private final Clock clock;

  DetachDocument(DraftFiles files, Drafts drafts, Clock clock) {
    this.files = files;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Taking away what is not there changes nothing. */
  public void detach(DraftKey key, MaterialKind kind, Edition edition) {
    var arrivedAt = clock.instant();
    files.begin(key);
    if (kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE) {
      throw Refused.because("R29", "file", "入驻企业名单与逐户数据是一体的，不能单独移除；如有更改，请重新上传企业名单。");
    }
    files.mustBeOpen(key, kind, edition, arrivedAt);
    drafts.detach(key, kind, edition);
  }
}
