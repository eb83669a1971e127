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

/** Keeps a paper that is to show the start; it counts once it is reported. R08. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class AttachStartDocument {

  private final Applications applications;
  private final Documents documents;
  private final CurrentUser user;

  AttachStartDocument(Applications applications, Documents documents, CurrentUser user) {
    this.applications = applications;
    this.documents = documents;
    this.user = user;
  }

  /** @param content the caller closes it */
  public Document attach(ApplicationNumber application, StartDocument paper, String name, InputStream content) {
    user.mustActFor(applications.get(application).operator());
    return documents.store(new DocumentDraft(application.value(), paper.kind(), name, content));
  }
}
