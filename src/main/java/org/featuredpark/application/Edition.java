package org.featuredpark.application;

import java.util.Arrays;
import java.util.List;
import org.featuredpark.document.DocumentKind;
import org.featuredpark.document.FileType;

/** Every material is handed in twice: to work with, and under seal. R40. */
public enum Edition {
  EDITABLE("可编辑电子版", FileType.DOCX, FileType.XLSX, FileType.PNG, FileType.JPG),
  SEALED_PDF("加盖公章的PDF版", FileType.PDF);

  private final String zhName;
  private final FileType first;
  private final FileType[] more;

  Edition(String zhName, FileType first, FileType... more) {
    this.zhName = zhName;
    this.first = first;
    this.more = more;
  }

  public String zhName() {
    return zhName;
  }

  /** The edition that files of this type are; no type belongs to both. */
  static Edition of(FileType type) {
    return Arrays.stream(values()).filter(one -> one.first == type || List.of(one.more).contains(type)).findFirst()
        .orElseThrow();
  }

  DocumentKind of(MaterialKind material) {
    return DocumentKind.of(material.name(), material.zhName() + "（" + zhName + "）", first, more);
  }
}
