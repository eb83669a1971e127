package org.featuredpark.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.featuredpark.audit.CurrentActor;
import org.featuredpark.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of all cases. Who may add or read one is the business of the stage it belongs to. */
@Service
public class Documents {

  /** More than any case has; a page that needs more has lost its way. */
  static final int MOST_LISTED = 500;

  private final DocumentStore store;
  private final DocumentTable table;
  private final CurrentActor actor;
  private final Clock clock;
  private final FileInspection inspection = new FileInspection();

  Documents(DocumentStore store, DocumentTable table, CurrentActor actor, Clock clock) {
    this.store = store;
    this.table = table;
    this.actor = actor;
    this.clock = clock;
  }

  /** A file that is received and kept at once, where a transaction has little to wait for. */
  @Transactional
  public Document store(DocumentDraft draft) {
    try (var received = receive(draft)) {
      return keep(received);
    }
  }

  /**
   * Takes a file in and looks into it, which may take long: outside a transaction, so that no connection to the
   * database waits for it. Refuses what is empty, larger than 50 MB or, by its content, not of a type that the kind
   * allows, and what would act by itself once it is opened. R40.
   */
  public ReceivedFile receive(DocumentDraft draft) {
    try {
      var content = store.receive(draft.content(), ReceivedFile.LARGEST);
      try {
        ReceivedFile.requireSize(draft.name(), content.size());
        return new ReceivedFile(draft, content, inspection.inspect(draft, content.path()));
      } catch (IOException | RuntimeException e) {
        content.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  public Document keep(ReceivedFile received) {
    try {
      store.keep(received.content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var draft = received.draft;
    var document = new Document(new DocumentId(UUID.randomUUID()), draft.subject(), draft.kind().code(), draft.name(),
        received.found.type(), received.content.sha256(), received.content.size(), actor.id(), clock.instant(),
        received.found.seal());
    table.add(document);
    return document;
  }

  /**
   * Refuses a file that is only announced if its name or size rules it out, before anything of it is sent. R40.
   *
   * @return the name as it will be kept
   */
  public static String announced(String name, long size) {
    var checked = DocumentDraft.checkedName(name);
    ReceivedFile.requireSize(checked, size);
    return checked;
  }

  public Document find(DocumentId id) {
    return table.find(id).orElseThrow(() -> NotFound.of("文件", id));
  }

  /** In the order in which they came. */
  public List<Document> list(String subject) {
    return table.list(subject, MOST_LISTED);
  }

  /** The latest of each kind and type, the newest first. */
  public List<Document> latest(String subject, int ofEach) {
    return table.latest(subject, ofEach, MOST_LISTED);
  }

  public int count(String subject, DocumentKind kind) {
    return table.count(subject, kind.code());
  }

  /** The caller closes the stream. */
  public InputStream open(Document document) {
    try {
      return store.open(document.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
