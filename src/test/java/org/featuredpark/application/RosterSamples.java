package org.featuredpark.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.featuredpark.shared.CreditCode;

/** Rosters as workbooks: so many specialised firms, so many little giants, so much output. */
public final class RosterSamples {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private RosterSamples() {
  }

  /** Twelve specialised firms and three little giants with four billion together: exactly enough. */
  public static byte[] sufficient() {
    return workbook(firms(12, 3, "4000000000.00"));
  }

  public static byte[] of(int srdi, int littleGiants, String totalOutput) {
    return workbook(firms(srdi, littleGiants, totalOutput));
  }

  /** A name is missing in row 2, and a day does not exist in row 3. */
  public static byte[] withMistakes() {
    var rows = firms(12, 3, "4000000000.00");
    rows.set(0, with(rows.get(0), RosterColumn.NAME, ""));
    rows.set(1, with(rows.get(1), RosterColumn.TITLE_TO, "2026-02-30"));
    return workbook(rows);
  }

  /** The first firm's output is calculated. */
  public static byte[] calculated() {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sufficient()));
        var bytes = new ByteArrayOutputStream()) {
      var cell = workbook.getSheetAt(0).getRow(1).getCell(RosterColumn.OUTPUT.ordinal());
      cell.setCellFormula("40*100000000");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static List<String> with(List<String> row, RosterColumn column, String text) {
    var changed = new ArrayList<>(row);
    changed.set(column.ordinal(), text);
    return changed;
  }

  /** The first firm has all of the output. */
  static List<List<String>> firms(int srdi, int littleGiants, String totalOutput) {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < srdi + littleGiants; i++) {
      rows.add(row(code(i), "企业" + i, i < srdi ? "专精特新" : "小巨人", i == 0 ? totalOutput : "0"));
    }
    return rows;
  }

  /** Every tenth row is another lease of the firm before it, and every seventh firm has no title. */
  public static byte[] largest() {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < TenantRoster.MOST_ROWS; i++) {
      int firm = i % 10 == 9 ? i - 1 : i;
      rows.add(row(code(firm), "入驻企业" + firm, firm % 7 == 0 ? "" : "专精特新", "20000000.00"));
    }
    return workbook(rows);
  }

  static List<String> row(String code, String name, String tier, String output) {
    return List.of(code, name, tier, "2023年", "2023-01-01", "2026-12-31", "2020-01-01", "", "100", "是", output, "0",
        "是");
  }

  static byte[] workbook(List<List<String>> rows) {
    try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("入驻企业名单");
      var header = sheet.createRow(0);
      for (var column : RosterColumn.values()) {
        header.createCell(column.ordinal()).setCellValue(column.header());
      }
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i + 1);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A well-formed code with a right check, different for every number. */
  public static String code(int number) {
    var body = "91110108MA%07d".formatted(number);
    for (int i = 0; i < ALPHABET.length(); i++) {
      if (CreditCode.hasValidCheck(body + ALPHABET.charAt(i))) {
        return body + ALPHABET.charAt(i);
      }
    }
    throw new IllegalStateException("Every body has a check character");
  }
}
