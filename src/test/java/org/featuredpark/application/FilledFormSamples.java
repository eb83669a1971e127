package org.featuredpark.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Templates of the form with some of their fields filled in. */
public final class FilledFormSamples {

  private FilledFormSamples() {
  }

  /** @param texts what to fill in, by the labels of the fields */
  public static byte[] workbook(Map<String, String> texts) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(FormWorkbook.write()));
        var bytes = new ByteArrayOutputStream()) {
      for (var row : workbook.getSheetAt(0)) {
        var text = texts.get(row.getCell(2).getStringCellValue());
        if (text != null) {
          row.getCell(3).setCellValue(text);
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
