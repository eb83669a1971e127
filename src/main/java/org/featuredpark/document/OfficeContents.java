package org.featuredpark.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacks a Word or Excel file as far as it is bearable, and looks for what would act by itself in it. R40. */
final class OfficeContents {

  private static final int MOST_ENTRIES = 10_000;
  private static final Pattern MACROS = Pattern.compile("(.*/)?(vbaproject|vbadata)[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICE_FILE = Pattern.compile(".*/embeddings/[^/]*\\.(docx|xlsx|pptx|vsdx)");

  private final UnpackBudget budget = new UnpackBudget();
  private final OfficeParts parts = new OfficeParts();

  private OfficeContents() {
  }

  static OfficeParts check(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      refuseMany(zip.size());
      return new OfficeContents().look(zip);
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new Unfit("已损坏、不完整或已加密，不能打开，请重新生成后上传。", broken);
    }
  }

  private OfficeParts look(ZipFile zip) throws IOException {
    for (var entries = zip.entries(); entries.hasMoreElements();) {
      var entry = entries.nextElement();
      refuseMacros(entry);
      try (var in = zip.getInputStream(entry)) {
        if (OfficeParts.isRead(entry.getName())) {
          parts.read(entry.getName(), budget.unpack(in, entry));
        } else if (OFFICE_FILE.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
          lookInside(new ZipInputStream(budget.counting(in, entry)));
        } else {
          budget.spend(in, entry);
        }
      }
      parts.found(entry.getName());
    }
    return parts;
  }

  /** A chart brings its workbook along, and an author's table may too; what acts is refused there as well. */
  private void lookInside(ZipInputStream zip) throws IOException {
    ZipEntry entry;
    int entries = 0;
    while ((entry = zip.getNextEntry()) != null) {
      refuseMacros(entry);
      refuseMany(++entries);
      budget.spend(zip, entry);
    }
  }

  private static void refuseMany(int entries) {
    if (entries > MOST_ENTRIES) {
      throw new Unfit("内部条目过多（超过" + MOST_ENTRIES + "个），疑似压缩炸弹，请重新生成后上传。");
    }
  }

  private static void refuseMacros(ZipEntry entry) {
    if (MACROS.matcher(entry.getName()).matches()) {
      throw new Unfit(OfficeParts.MACROS);
    }
  }
}
