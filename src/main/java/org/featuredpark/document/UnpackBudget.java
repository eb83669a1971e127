package org.featuredpark.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** How much may come out of a packed file, counted while it comes: what the file says of its size may be a lie. */
final class UnpackBudget {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long MOST_UNPACKED = 300 * MEGABYTE;
  private static final long NEVER_TOO_LARGE = 10 * MEGABYTE;
  private static final long MOST_GROWTH = 200;
  private static final int LARGEST_READ = 4 * 1024 * 1024;

  private long left = MOST_UNPACKED;

  void spend(InputStream in, ZipEntry entry) throws IOException {
    var counting = counting(in, entry);
    var buffer = new byte[64 * 1024];
    while (counting.read(buffer) >= 0) {
      // Counted as it is read.
    }
  }

  byte[] unpack(InputStream in, ZipEntry entry) throws IOException {
    var bytes = counting(in, entry).readNBytes(LARGEST_READ + 1);
    if (bytes.length > LARGEST_READ) {
      throw bomb();
    }
    return bytes;
  }

  InputStream counting(InputStream in, ZipEntry entry) {
    return new FilterInputStream(in) {

      private long unpacked;

      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
      }

      private void count(int bytes) {
        unpacked += bytes;
        left -= bytes;
        long packed = Math.max(1, entry.getCompressedSize());
        if (left < 0 || (unpacked > NEVER_TOO_LARGE && entry.getCompressedSize() >= 0
            && unpacked / packed > MOST_GROWTH)) {
          throw bomb();
        }
      }
    };
  }

  private static Unfit bomb() {
    return new Unfit("解压后过大（超过" + MOST_UNPACKED / MEGABYTE + "MB或为压缩前的" + MOST_GROWTH
        + "倍以上），疑似压缩炸弹，请删去空白行列和多余内容后重新保存上传。");
  }
}
