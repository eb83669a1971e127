package org.featuredpark.notice;

import java.util.List;
import java.util.Objects;
import org.featuredpark.document.DocumentKind;
import org.featuredpark.document.FileType;
import org.featuredpark.shared.Refused;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that comes with an objection: the signed or sealed letter, or what proves it.
 *
 * @param content opened only when the file is stored, and closed then
 */
public record Evidence(String name, InputStreamSource content) {

  static final DocumentKind KIND = DocumentKind.of("OBJECTION_EVIDENCE", "异议材料",
      FileType.PDF, FileType.DOCX, FileType.PNG, FileType.JPG);

  private static final int MOST_FILES = 10;

  public Evidence {
    Objects.requireNonNull(content, "content");
  }

  static void mustBeFew(List<Evidence> files) {
    if (files.size() > MOST_FILES) {
      throw Refused.field("files", "一次最多附" + MOST_FILES + "个文件，请合并后上传。");
    }
  }
}
