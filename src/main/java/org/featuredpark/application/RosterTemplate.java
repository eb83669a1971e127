package org.featuredpark.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;

/** Gives the workbook that a roster is filled into. It holds columns and one example, nobody's data. */
@UseCase
@OpenToAll
public class RosterTemplate {

  private static final int WIDTH = 22 * 256;

  RosterTemplate() {
  }

  public byte[] workbook() {
    try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("入驻企业名单");
      var text = workbook.createCellStyle();
      // Text keeps leading zeros and stops a code or a long amount from turning into a rounded number.
      text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
      var header = sheet.createRow(0);
      var example = sheet.createRow(1);
      for (var column : RosterColumn.values()) {
        int position = column.ordinal();
        sheet.setColumnWidth(position, WIDTH);
        sheet.setDefaultColumnStyle(position, text);
        header.createCell(position).setCellValue(column.header());
        example.createCell(position).setCellValue(column.example());
      }
      sheet.createFreezePane(0, 1);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
