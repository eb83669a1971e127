package org.featuredpark.application;

import java.util.List;
import java.util.stream.Collectors;
import org.featuredpark.application.OpenMaterial.Opened;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.NotFound;

/** Finds the files again that were replaced or taken out of a draft: what was received is never lost. R39, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class EarlierDocuments {

  private static final int MOST_OF_EACH = 20;

  private final Drafts drafts;
  private final Documents documents;
  private final CurrentUser user;

  EarlierDocuments(Drafts drafts, Documents documents, CurrentUser user) {
    this.drafts = drafts;
    this.documents = documents;
    this.user = user;
  }

  /** The latest of each place, the newest first. */
  public List<EarlierDocument> list(DraftKey key) {
    user.mustActFor(key.operator());
    var current = drafts.materials(key).stream().map(Material::document).collect(Collectors.toSet());
    return documents.latest(key.toString(), MOST_OF_EACH).stream().filter(stored -> !current.contains(stored.id()))
        .map(EarlierDocument::of).toList();
  }

  /** @throws NotFound if there is none, or none that lay in this draft */
  public Opened open(DraftKey key, DocumentId id) {
    user.mustActFor(key.operator());
    var stored = documents.find(id);
    if (!stored.subject().equals(key.toString())) {
      throw NotFound.of("文件", id);
    }
    return new Opened(stored, documents.open(stored));
  }
}
