package org.featuredpark.document;

import java.io.InputStream;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/**
 * A file as it is handed in.
 *
 * @param subject what it belongs to, such as an application number
 * @param content read once; who opened it closes it
 */
public record DocumentDraft(String subject, DocumentKind kind, String name, InputStream content) {

  private static final int LONGEST_NAME = 200;

  public DocumentDraft {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
    name = checkedName(name);
  }

  /** The name as it will be kept. */
  static String checkedName(String name) {
    var plain = name == null ? "" : withoutFolders(name).replaceAll("\\p{Cntrl}", "").strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      throw Refused.field("file", "文件名应为1至" + LONGEST_NAME + "个字。");
    }
    return plain;
  }

  // Some browsers send the whole path of the sender's machine.
  private static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
