package org.featuredpark.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.featuredpark.application.ApplicationForm.Field;

/**
 * The form as a workbook: a sheet with a row for each field, and one for each list with a row for each item. The first
 * column or row holds the keys by which it is read again, out of sight.
 */
final class FormWorkbook {

  static final String KEY = "编码";
  static final String SECTION = "部分";
  static final String LABEL = "项目";
  static final String TEXT = "填写内容";

  private static final int VALUE = 3;
  private static final int[] WIDTHS = {4, 14, 34, 60, 60};
  private static final int LIST_WIDTH = 24;
  /** What one list of choices in a cell may be long. */
  private static final int LONGEST_CHOICES = 255;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle text = workbook.createCellStyle();

  private FormWorkbook() {
    // Text keeps codes and amounts as they are typed.
    text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
  }

  static byte[] write() {
    var form = new FormWorkbook();
    try (var workbook = form.workbook; var bytes = new ByteArrayOutputStream()) {
      form.fields();
      ApplicationForm.sections().stream().flatMap(section -> section.fields().stream())
          .filter(field -> !field.items().isEmpty()).forEach(form::list);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void fields() {
    var sheet = workbook.createSheet("申报书");
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    sheet.setColumnHidden(0, true);
    row(sheet, 0, List.of(KEY, SECTION, LABEL, TEXT, "说明"));
    for (var section : ApplicationForm.sections()) {
      for (var field : section.fields().stream().filter(FormEntry::isFilledIn).toList()) {
        int number = sheet.getLastRowNum() + 1;
        boolean list = !field.items().isEmpty();
        row(sheet, number, List.of(field.path(), section.label(), field.label(), "",
            list ? "填在工作表“" + sheetName(field) + "”中，每项一行" : FormEntry.hint(field)));
        offer(sheet, field, new CellRangeAddressList(number, number, VALUE, VALUE));
      }
    }
    sheet.createFreezePane(0, 1);
  }

  private void list(Field list) {
    var sheet = workbook.createSheet(sheetName(list));
    row(sheet, 0, list.items().stream().map(Field::path).toList()).setZeroHeight(true);
    row(sheet, 1, list.items().stream().map(field -> field.label() + hintInHeader(field)).toList());
    for (int column = 0; column < list.items().size(); column++) {
      sheet.setColumnWidth(column, LIST_WIDTH * 256);
      sheet.setDefaultColumnStyle(column, text);
      offer(sheet, list.items().get(column), new CellRangeAddressList(2, 1 + FormEntry.ITEMS, column, column));
    }
    sheet.createFreezePane(0, 2);
  }

  private static String hintInHeader(Field field) {
    var hint = FormEntry.hint(field);
    return hint.isEmpty() ? "" : "（" + hint + "）";
  }

  private XSSFRow row(XSSFSheet sheet, int number, List<String> cells) {
    var row = sheet.createRow(number);
    for (int column = 0; column < cells.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellStyle(text);
      cell.setCellValue(cells.get(column));
    }
    return row;
  }

  private static void offer(XSSFSheet sheet, Field field, CellRangeAddressList where) {
    var choices = FormEntry.choices(field);
    if (!choices.isEmpty() && String.join(",", choices).length() < LONGEST_CHOICES) {
      var helper = sheet.getDataValidationHelper();
      sheet.addValidationData(helper.createValidation(
          helper.createExplicitListConstraint(choices.toArray(String[]::new)), where));
    }
  }

  /** What stands in brackets is an instruction, not a name. */
  static String sheetName(Field list) {
    return list.label().replaceAll("（.*", "");
  }
}
