package org.featuredpark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.featuredpark.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderDocumentStoreTest {

  private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir
  Path folder;

  private FolderDocumentStore store;

  @BeforeEach
  void open_store() {
    store = new FolderDocumentStore(folder);
  }

  @Test
  void content_is_found_by_its_hash() throws IOException {
    keep("abc");
    keep("abc");
    try (var content = store.open(ABC_SHA256)) {
      assertThat(content).hasContent("abc");
    }
  }

  @Test
  void a_broken_upload_leaves_nothing_behind() throws IOException {
    var broken = new SequenceInputStream(stream("abc"), new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        throw new IOException("connection lost");
      }
    });
    assertThatThrownBy(() -> store.receive(broken, 10)).isInstanceOf(IOException.class);
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../etc/passwd", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
      ABC_SHA256})
  void what_is_not_there_is_not_found(String sha256) {
    assertThatThrownBy(() -> store.open(sha256)).isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_not_kept_leaves_nothing_behind_and_what_is_too_long_is_not_read_to_its_end() throws IOException {
    try (var incoming = store.receive(stream("abcdef"), 3)) {
      assertThat(incoming.size()).isEqualTo(4);
      assertThat(incoming.path()).hasContent("abcd");
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private void keep(String text) throws IOException {
    try (var incoming = store.receive(stream(text), 10)) {
      assertThat(incoming.sha256()).isEqualTo(ABC_SHA256);
      assertThat(incoming.size()).isEqualTo(3);
      store.keep(incoming);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
