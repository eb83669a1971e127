package org.featuredpark.document;

import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.featuredpark.shared.Refused;

/**
 * A file as it is handed in.
 *
 * @param subject what it belongs to, such as an application number
 * @param content read once; who opened it closes it
 */
public record DocumentDraft(String subject, DocumentKind kind, String name, InputStream content) {

  private static final int LONGEST_NAME = 200;

  /** Nobody sees them, and some turn the end of a name around: what is an .exe would be read as a .pdf. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  public DocumentDraft {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
    name = checkedName(name);
  }

  /** The name as it will be kept. */
  static String checkedName(String name) {
    var plain = name == null ? "" : UNSEEN.matcher(withoutFolders(name)).replaceAll("").strip();
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
