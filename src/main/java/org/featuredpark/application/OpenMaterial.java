package org.featuredpark.application;

import java.io.InputStream;
import java.util.List;
import org.featuredpark.document.Document;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;

/** Hands out the files of a draft to its owner, and those of an application to whoever may see it. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR, Role.EXPERT})
public class OpenMaterial {

  private final ApplicationAccess access;
  private final Submissions submissions;
  private final Drafts drafts;
  private final Documents documents;
  private final CurrentUser user;

  OpenMaterial(ApplicationAccess access, Submissions submissions, Drafts drafts, Documents documents,
      CurrentUser user) {
    this.access = access;
    this.submissions = submissions;
    this.drafts = drafts;
    this.documents = documents;
    this.user = user;
  }

  public List<Material> list(ApplicationNumber number) {
    return submissions.materials(access.visible(number).number());
  }

  public List<Material> list(Application application) {
    access.mustSee(application);
    return submissions.materials(application.number());
  }

  public Opened ofDraft(DraftKey key, MaterialKind kind, Edition edition) {
    user.mustActFor(key.operator());
    return open(drafts.materials(key), kind, edition);
  }

  public Opened ofApplication(ApplicationNumber number, MaterialKind kind, Edition edition) {
    return open(list(number), kind, edition);
  }

  /** Experts judge the version that counts and open no other. R38, R39. */
  @RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
      Role.AUDITOR})
  public Opened ofVersion(ApplicationNumber number, int version, MaterialKind kind, Edition edition) {
    return open(submissions.materials(access.visible(number).number(), version), kind, edition);
  }

  private Opened open(List<Material> files, MaterialKind kind, Edition edition) {
    var file = files.stream().filter(one -> one.kind() == kind && one.edition() == edition).findFirst()
        .orElseThrow(() -> NotFound.of("材料", kind.zhName() + "（" + edition.zhName() + "）"));
    var document = documents.find(file.document());
    return new Opened(document, documents.open(document));
  }

  /** A file to send; whoever sends it closes the content. */
  public record Opened(Document document, InputStream content) {
  }
}
