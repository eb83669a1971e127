package org.featuredpark.document;

import java.util.Locale;

/** Says how large a file is, as people say it. */
public final class FileSize {

  private static final int STEP = 1024;

  private FileSize() {
  }

  public static String of(long bytes) {
    if (bytes < STEP) {
      return bytes + " 字节";
    }
    return bytes < STEP * STEP ? String.format(Locale.ROOT, "%.1f KB", bytes / (double) STEP)
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
  }
}
