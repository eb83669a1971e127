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
  private final Submissions submissions;
  private final Corrections corrections;
  private final CurrentUser user;
  private final Clock clock;

  DraftFiles(Drafts drafts, Documents documents, Rounds rounds, Submissions submissions, Corrections corrections,
      CurrentUser user, Clock clock) {
    this.drafts = drafts;
    this.documents = documents;
    this.rounds = rounds;
    this.submissions = submissions;
    this.corrections = corrections;
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
    mustBeOpen(key, kind, edition);
    var stored = documents.store(new DocumentDraft(key.toString(), edition.of(kind), name, content));
    var material = new Material(kind, edition, stored.id(), stored.name(), stored.sha256(), stored.size(),
        stored.uploadedAt());
    drafts.attach(key, material);
    return material;
  }

  /** @throws org.featuredpark.shared.Refused during a correction, unless this is what was sent back */
  void mustBeOpen(DraftKey key, MaterialKind kind, Edition edition) {
    submissions.latestOf(key).flatMap(corrections::latest).filter(Correction::isOpen)
        .ifPresent(open -> open.mustAllow(CorrectionFlag.fieldOf(kind, edition)));
  }
}
