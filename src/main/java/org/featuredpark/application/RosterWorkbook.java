package org.featuredpark.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rows of a roster as the workbook that they can be read from again, each in the row of its number. */
final class RosterWorkbook {

  private static final int WIDTH = 22 * 256;

  private RosterWorkbook() {
  }

  static byte[] of(List<RosterLine> lines) {
    try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("入驻企业名单");
      var text = workbook.createCellStyle();
      // Text keeps leading zeros and stops a code or a long amount from turning into a rounded number.
      text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
      var header = sheet.createRow(0);
      for (var column : RosterColumn.values()) {
        sheet.setColumnWidth(column.ordinal(), WIDTH);
        sheet.setDefaultColumnStyle(column.ordinal(), text);
        header.createCell(column.ordinal()).setCellValue(column.header());
      }
      for (var line : lines) {
        var row = sheet.createRow(line.number() - 1);
        for (var column : RosterColumn.values()) {
          var cell = row.createCell(column.ordinal());
          cell.setCellStyle(text);
          cell.setCellValue(line.text(column));
        }
      }
      sheet.createFreezePane(0, 1);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
