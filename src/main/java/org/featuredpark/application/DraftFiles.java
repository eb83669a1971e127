package org.featuredpark.application;

import java.io.InputStream;
import java.time.Clock;
import java.util.OptionalLong;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.round.Rounds;
import org.springframework.stereotype.Component;

/** Puts files into drafts; a draft begins with whatever arrives first, an entry or a file. */
@Component
class DraftFiles {

  private static final String EMPTY = "{}";

  private final Drafts drafts;
  private final Documents documents;
  private final Rounds rounds;
  private final CurrentUser user;
  private final Clock clock;

  DraftFiles(Drafts drafts, Documents documents, Rounds rounds, CurrentUser user, Clock clock) {
    this.drafts = drafts;
    this.documents = documents;
    this.rounds = rounds;
    this.user = user;
    this.clock = clock;
  }

  /** The draft of this key, held until the transaction ends. */
  Draft begin(DraftKey key) {
    user.mustActFor(key.operator());
    return drafts.lock(key).orElseGet(() -> {
      rounds.get(key.round());
      var draft = new Draft(key, EMPTY, 0, OptionalLong.empty(), clock.instant(), user.id());
      drafts.add(draft);
      return draft;
    });
  }

  Material attach(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content) {
    var stored = documents.store(new DocumentDraft(key.toString(), edition.of(kind), name, content));
    var material = Material.of(kind, edition, stored);
    drafts.attach(key, material);
    return material;
  }
}
