package org.featuredpark.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.featuredpark.shared.Refused;

/**
 * An uploaded workbook or document, opened only after everything in it was found small enough to be held.
 *
 * <p>The library takes in all parts when it opens a file: one that unfolds to a thousand times its size has to be
 * recognised before. The parts are counted through the library's own unpacker, so that both see the same ones.
 */
final class OfficeFile {

  static final int LARGEST = 10 * 1024 * 1024;

  private static final int LARGEST_UNFOLDED = 24 * 1024 * 1024;
  private static final int MOST_PARTS = 500;
  private static final int STEP = 64 * 1024;
  private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Refused unreadable;
  private final String field;

  /** @param unreadable said of what is not such a file */
  OfficeFile(String field, Refused unreadable) {
    this.field = field;
    this.unreadable = unreadable;
  }

  /** What is done with the opened file. */
  interface Reading<T> {

    T of(OPCPackage opened) throws Exception;
  }

  /** However a broken or hostile file makes the library fail, the person hears that it cannot be read. */
  <T> T read(byte[] file, Reading<T> reading) {
    requireBounded(file);
    try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      return reading.of(opened);
    } catch (Refused refused) {
      throw refused;
    } catch (Exception | StackOverflowError broken) {
      unreadable.addSuppressed(broken);
      throw unreadable;
    }
  }

  private void requireBounded(byte[] file) {
    if (file.length > LARGEST) {
      throw tooLarge();
    }
    if (Arrays.equals(Arrays.copyOf(file, OLD_OR_ENCRYPTED.length), OLD_OR_ENCRYPTED)) {
      throw Refused.field(field, "文件已加密，或是旧版格式（.xls、.doc）。请取消密码，另存为 .xlsx 或 .docx 后重新上传。");
    }
    try (var parts = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
      long unfolded = 0;
      for (int count = 0; parts.getNextEntry() != null; count++) {
        unfolded += sizeOf(parts, LARGEST_UNFOLDED - unfolded);
        if (unfolded > LARGEST_UNFOLDED || count >= MOST_PARTS) {
          throw tooLarge();
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      unreadable.addSuppressed(broken);
      throw unreadable;
    }
  }

  /** Reads no further than one step beyond what is left. */
  private static long sizeOf(InputStream part, long left) throws IOException {
    var buffer = new byte[STEP];
    long size = 0;
    for (int read = part.read(buffer); read >= 0 && size <= left; read = part.read(buffer)) {
      size += read;
    }
    return size;
  }

  private Refused tooLarge() {
    return Refused.field(field, "文件过大：上传的文件不超过" + megabytes(LARGEST) + "，展开后不超过"
        + megabytes(LARGEST_UNFOLDED) + "。请只保留需要的内容，删除图片、多余的空行和格式后重新上传。");
  }

  private static String megabytes(int bytes) {
    return bytes / (1024 * 1024) + " MB";
  }
}
