package org.featuredpark.document;

import java.util.Arrays;
import java.util.Optional;

/** The types of file that a case may hold. */
public enum FileType {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PNG("image/png"),
  JPG("image/jpeg");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser shows it by itself. */
  public boolean isShown() {
    return this == PDF || this == PNG || this == JPG;
  }

  public static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
