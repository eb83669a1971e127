package org.featuredpark.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much of a PDF's structure may come out of packed streams; pages and pictures are never unpacked here. */
final class StructureBudget {

  private static final long MOST_UNPACKED = 16L * 1024 * 1024;
  private static final int ZLIB_HEADER = 2;

  private long left = MOST_UNPACKED;

  void spend(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new Unfit(BoundedPdf.TOO_COMPLEX);
    }
  }

  /** Unpacks and counts, the way the parser's own filter does: whatever the header says, and up to the first error. */
  void spendDeflated(InputStream packed) throws IOException {
    packed.skipNBytes(ZLIB_HEADER);
    var inflater = new Inflater(true);
    try {
      var in = new byte[8192];
      var out = new byte[65536];
      int read;
      while (!inflater.finished() && (read = packed.read(in)) > 0) {
        inflater.setInput(in, 0, read);
        int unpacked;
        while ((unpacked = inflater.inflate(out)) > 0) {
          spend(unpacked);
        }
      }
    } catch (DataFormatException endsHere) {
      // The parser takes what came before, which is counted.
    } finally {
      inflater.end();
    }
  }
}
