package org.featuredpark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  private static final String SUBJECT = "PILOT-2026-1-110108-0007";
  private static final Instant NOW = Instant.parse("2026-03-01T02:03:04.005Z");
  private static final DocumentKind SEALED = DocumentKind.of("SEALED_FORM", "盖章申报书", FileType.PDF);
  private static final DocumentKind ANY = DocumentKind.of("ANY", "证明材料", FileType.PDF, FileType.values());

  @TempDir
  Path folder;

  @BothDatabases
  void a_stored_document_is_found_listed_and_read_back(TestDatabase database) throws IOException {
    var documents = documents(database);
    var stored = documents.store(draft(SEALED, "C:\\my files\\申报书.pdf", SampleFiles.pdf()));

    assertThat(stored.name()).isEqualTo("申报书.pdf");
    assertThat(stored.type()).isEqualTo(FileType.PDF);
    assertThat(stored.uploadedBy()).isEqualTo("applicant1");
    assertThat(stored.uploadedAt()).isEqualTo(NOW);
    assertThat(documents.find(stored.id())).isEqualTo(stored);
    assertThat(documents.list(SUBJECT)).containsExactly(stored);
    assertThat(documents.list("PILOT-2026-1-110108-0008")).isEmpty();
    try (var content = documents.open(stored)) {
      assertThat(content.readAllBytes()).isEqualTo(SampleFiles.pdf());
    }
  }

  @BothDatabases
  void the_content_decides_what_a_file_is(TestDatabase database) {
    var documents = documents(database);
    assertThat(documents.store(draft(ANY, "a.bin", SampleFiles.docx())).type()).isEqualTo(FileType.DOCX);
    assertThat(documents.store(draft(ANY, "a.pdf", SampleFiles.xlsx())).type()).isEqualTo(FileType.XLSX);
    assertThat(documents.store(draft(ANY, "a", SampleFiles.png())).type()).isEqualTo(FileType.PNG);
    assertThat(documents.store(draft(ANY, "a", SampleFiles.jpg())).type()).isEqualTo(FileType.JPG);
  }

  @BothDatabases
  void what_the_kind_does_not_allow_is_refused_and_leaves_nothing(TestDatabase database)
      throws IOException {
    var documents = documents(database);
    refuses(documents, SEALED, SampleFiles.docx(), "pdf");
    refuses(documents, ANY, SampleFiles.zip("readme.txt", "text"), "证明材料");
    refuses(documents, ANY, SampleFiles.macroDocx(), "含有宏");
    refuses(documents, ANY, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "证明材料");
    refuses(documents, ANY, new byte[0], "空文件");
    assertThat(documents.list(SUBJECT)).isEmpty();
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @BothDatabases
  void fifty_megabytes_are_taken_and_one_byte_more_is_not(TestDatabase database) throws IOException {
    var documents = documents(database);
    try (var full = SamplePdf.ofSize(ReceivedFile.LARGEST)) {
      assertThat(documents.store(new DocumentDraft(SUBJECT, SEALED, "a.pdf", full)).size())
          .isEqualTo(ReceivedFile.LARGEST);
    }
    try (var over = SamplePdf.ofSize(ReceivedFile.LARGEST + 1)) {
      assertThatThrownBy(() -> documents.store(new DocumentDraft(SUBJECT, SEALED, "a.pdf", over)))
          .isInstanceOf(Refused.class).hasMessageContaining("50MB");
    }
  }

  @BothDatabases
  void a_name_keeps_what_people_read_and_loses_what_deceives_them(TestDatabase database) {
    var documents = documents(database);
    assertThat(documents.store(draft(SEALED, "../四至\u0000图🏞 \u202Eexe\ud83d.pdf\u202C", SampleFiles.pdf())).name())
        .isEqualTo("四至图🏞 exe.pdf");
    assertThat(documents.list(SUBJECT)).extracting(Document::name).containsExactly("四至图🏞 exe.pdf");
  }

  @BothDatabases
  void the_same_content_is_kept_once(TestDatabase database) throws IOException {
    var documents = documents(database);
    documents.store(draft(SEALED, "a.pdf", SampleFiles.pdf()));
    documents.store(draft(SEALED, "b.pdf", SampleFiles.pdf()));
    assertThat(documents.list(SUBJECT)).hasSize(2);
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @BothDatabases
  void an_unknown_document_is_not_found(TestDatabase database) {
    var documents = documents(database);
    assertThatThrownBy(() -> documents.find(new DocumentId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> DocumentId.of("../etc")).isInstanceOf(NotFound.class);
  }

  private void refuses(Documents documents, DocumentKind kind, byte[] content, String reason) {
    assertThatThrownBy(() -> documents.store(draft(kind, "a.pdf", content)))
        .isInstanceOf(Refused.class).hasMessageContaining(reason);
  }

  private static DocumentDraft draft(DocumentKind kind, String name, byte[] content) {
    InputStream in = new ByteArrayInputStream(content);
    return new DocumentDraft(SUBJECT, kind, name, in);
  }

  private Documents documents(TestDatabase database) {
    return new Documents(new FolderDocumentStore(folder), new DocumentTable(database.jdbc()), () -> "applicant1",
        Clock.fixed(NOW, BeijingTime.ZONE));
  }
}
