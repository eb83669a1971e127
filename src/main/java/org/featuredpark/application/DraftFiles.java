package org.featuredpark.application;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.Documents;
import org.featuredpark.document.ReceivedFile;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts files into drafts; a draft begins with whatever arrives first, an entry or a file. */
@Component
public class DraftFiles {

  private static final String EMPTY = "{}";

  private final Drafts drafts;
  private final Documents documents;
  private final Rounds rounds;
  private final Corrections corrections;
  private final CurrentUser user;
  private final Clock clock;
  private final TransactionTemplate savepoint;

  DraftFiles(Drafts drafts, Documents documents, Rounds rounds, Corrections corrections,
      CurrentUser user, Clock clock, PlatformTransactionManager transactions) {
    this.drafts = drafts;
    this.documents = documents;
    this.rounds = rounds;
    this.corrections = corrections;
    this.user = user;
    this.clock = clock;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** The draft of this key, held until the transaction ends. */
  public Draft begin(DraftKey key) {
    user.mustActFor(key.operator());
    return drafts.lock(key)
        .or(() -> add(new Draft(key, EMPTY, 0, OptionalLong.empty(), clock.instant(), user.id())))
        .or(() -> drafts.lock(key)).orElseThrow();
  }

  /** None if another window, or somebody else, began the draft at the same time. */
  Optional<Draft> add(Draft first) {
    rounds.get(first.key().round());
    try {
      savepoint.executeWithoutResult(status -> drafts.add(first));
      return Optional.of(first);
    } catch (DuplicateKeyException begunElsewhere) {
      return Optional.empty();
    }
  }

  /** For a file that is small: while it is looked into, the transaction waits. */
  Material attach(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content,
      Instant begunAt) {
    try (var received = documents.receive(new DocumentDraft(key.toString(), edition.of(kind), name, content))) {
      return attach(key, kind, edition, received, begunAt);
    }
  }

  Material attach(DraftKey key, MaterialKind kind, Edition edition, ReceivedFile received, Instant begunAt) {
    mustBeOpen(key, kind, edition, begunAt);
    var material = Material.of(kind, edition, documents.keep(received), begunAt);
    drafts.attach(key, material);
    return material;
  }

  /**
   * @param begunAt when the act on this file began
   * @throws Refused during a correction, unless this is what was sent back; and where the draft rests
   */
  public void mustBeOpen(DraftKey key, MaterialKind kind, Edition edition, Instant begunAt) {
    mustNotRest(key, begunAt);
    corrections.running(key).ifPresent(running -> running.mustAllow(CorrectionFlag.fieldOf(kind, edition)));
  }

  /** @throws Refused for an act begun in the round's grace, during which a draft stays as it was at the deadline */
  void mustNotRest(DraftKey key, Instant begunAt) {
    var window = rounds.get(key.round()).window();
    if (window.isInGrace(begunAt)) {
      throw Refused.because("R38", "round", "申报已于" + BeijingTime.formatEnd(window.deadline())
          + "截止，这项改动没有保存。" + window.graceNote());
    }
  }
}
