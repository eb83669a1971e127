package org.featuredpark.notice;

import org.featuredpark.document.Document;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.NotFound;
import org.springframework.core.io.InputStreamResource;

/** Opens a file of an objection; like the rest of it, for the city alone. Q6. */
@UseCase
@RequiresRole({Role.CITY_OFFICER, Role.CITY_HEAD})
public class OpenEvidence {

  private final Documents documents;

  OpenEvidence(Documents documents) {
    this.documents = documents;
  }

  public Opened open(ObjectionNumber number, DocumentId id) {
    var document = documents.find(id);
    if (!document.subject().equals(number.value())) {
      throw NotFound.of("文件", id);
    }
    return new Opened(document, new InputStreamResource(() -> documents.open(document)));
  }

  /** A file and its content, read when it is sent. */
  public record Opened(Document document, InputStreamResource content) {
  }
}
