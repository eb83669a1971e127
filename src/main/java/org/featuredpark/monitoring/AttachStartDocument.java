package org.featuredpark.monitoring;

import java.io.InputStream;
import org.featuredpark.application.Applications;
import org.featuredpark.document.Document;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** Keeps a paper that is to show the start; it counts once it is reported. R08. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class AttachStartDocument {

  /** Enough for a report that is sent back several times; a longer contract fits into one file. */
  private static final int MOST_OF_ONE_KIND = 20;

  private final Applications applications;
  private final Constructions constructions;
  private final Documents documents;
  private final CurrentUser user;

  AttachStartDocument(Applications applications, Constructions constructions, Documents documents,
      CurrentUser user) {
    this.applications = applications;
    this.constructions = constructions;
    this.documents = documents;
    this.user = user;
  }

  /** @param content the caller closes it */
  public Document attach(ApplicationNumber application, StartDocument paper, String name, InputStream content) {
    user.mustActFor(applications.get(application).operator());
    if (constructions.get(application).status() != ConstructionStatus.RUNNING) {
      throw Refused.because("R08", "file", "建设期已结束，不再接收开工材料。");
    }
    if (documents.count(application.value(), paper.kind()) >= MOST_OF_ONE_KIND) {
      throw Refused.because("R08", "file", paper.kind().zhName() + "已上传" + MOST_OF_ONE_KIND
          + "份，不能再增加；请在报送时选用已上传的文件。");
    }
    return documents.store(new DocumentDraft(application.value(), paper.kind(), name, content));
  }
}
