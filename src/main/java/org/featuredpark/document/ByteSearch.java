package org.featuredpark.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Looks for a few bytes in a file of any size. */
final class ByteSearch {

  private static final int BLOCK = 64 * 1024;

  private ByteSearch() {
  }

  static boolean finds(Path file, byte[] sought) throws IOException {
    var buffer = new byte[BLOCK + sought.length];
    try (var content = Files.newInputStream(file)) {
      int kept = 0;
      int read;
      while ((read = content.readNBytes(buffer, kept, buffer.length - kept)) > 0) {
        int end = kept + read;
        if (contains(buffer, end, sought)) {
          return true;
        }
        kept = Math.min(end, sought.length - 1);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
      }
    }
    return false;
  }

  private static boolean contains(byte[] buffer, int end, byte[] sought) {
    for (int at = 0; at + sought.length <= end; at++) {
      if (buffer[at] == sought[0] && Arrays.equals(buffer, at, at + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }
}
