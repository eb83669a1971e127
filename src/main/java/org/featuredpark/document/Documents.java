package org.featuredpark.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

  /**
   * Refuses what is empty, larger than 50 MB or, by its content, not of a type that the kind allows, and what would act
   * by itself once it is opened. R40.
   */
  @Transactional
  public Document store(DocumentDraft draft) {
    try (var received = ReceivedFile.from(draft)) {
      var found = inspection.inspect(draft, received.path());
      var content = put(received);
      var document = new Document(new DocumentId(UUID.randomUUID()), draft.subject(), draft.kind().code(),
          draft.name(), found.type(), content.sha256(), content.size(), actor.id(), clock.instant(), found.seal());
      table.add(document);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private StoredContent put(ReceivedFile received) throws IOException {
    try (var content = Files.newInputStream(received.path())) {
      return store.put(content);
    }
  }
}
