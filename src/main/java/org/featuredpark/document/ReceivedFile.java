package org.featuredpark.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.featuredpark.document.FileInspection.Found;
import org.featuredpark.shared.Refused;

/** A file that arrived and is what it should be; whoever asked for it closes it, kept or not. */
public final class ReceivedFile implements AutoCloseable {

  static final long LARGEST = 50L * 1024 * 1024;

  final DocumentDraft draft;
  final IncomingContent content;
  final Found found;

  ReceivedFile(DocumentDraft draft, IncomingContent content, Found found) {
    this.draft = draft;
    this.content = content;
    this.found = found;
  }

  static void requireSize(String name, long size) {
    if (size < 1) {
      throw Refused.because("R40", "file", "文件“" + name + "”是空文件，请重新选择。");
    }
    if (size > LARGEST) {
      throw Refused.because("R40", "file", "文件“" + name + "”超过50MB，请压缩或拆分后上传。");
    }
  }

  @Override
  public void close() {
    try {
      content.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
