package org.featuredpark.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.featuredpark.shared.Refused;

/** A file as it arrived, set aside until it is known to be what it should be. */
final class ReceivedFile implements AutoCloseable {

  static final long LARGEST = 50L * 1024 * 1024;

  private final Path path;

  private ReceivedFile(Path path) {
    this.path = path;
  }

  static ReceivedFile from(DocumentDraft draft) throws IOException {
    var received = new ReceivedFile(Files.createTempFile("received", ".part"));
    try {
      received.take(draft);
      return received;
    } catch (IOException | RuntimeException e) {
      received.close();
      throw e;
    }
  }

  private void take(DocumentDraft draft) throws IOException {
    long size;
    try (var out = Files.newOutputStream(path)) {
      size = copyAtMost(draft.content(), out, LARGEST + 1);
    }
    requireSize(draft.name(), size);
  }

  static void requireSize(String name, long size) {
    if (size < 1) {
      throw Refused.because("R40", "file", "文件“" + name + "”是空文件，请重新选择。");
    }
    if (size > LARGEST) {
      throw Refused.because("R40", "file", "文件“" + name + "”超过50MB，请压缩或拆分后上传。");
    }
  }

  private static long copyAtMost(InputStream in, OutputStream out, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long copied = 0;
    int read;
    while (copied < most && (read = in.read(buffer, 0, (int) Math.min(buffer.length, most - copied))) > 0) {
      out.write(buffer, 0, read);
      copied += read;
    }
    return copied;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
