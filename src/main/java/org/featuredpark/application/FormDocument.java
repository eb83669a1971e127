package org.featuredpark.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.application.ApplicationForm.Section;

/**
 * The form as a document: a table for each section with a row for each field, and one for each list. Hidden text in
 * the cells of the labels holds the keys by which it is read again.
 */
final class FormDocument {

  private static final int LABEL_WIDTH = 3200;
  private static final int VALUE_WIDTH = 6000;

  private final XWPFDocument document = new XWPFDocument();

  private FormDocument() {
  }

  static byte[] write() {
    var form = new FormDocument();
    try (var document = form.document; var bytes = new ByteArrayOutputStream()) {
      form.heading("专精特新特色园区申报书", 18);
      ApplicationForm.sections().forEach(form::section);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void heading(String text, int size) {
    var run = document.createParagraph().createRun();
    run.setText(text);
    run.setBold(true);
    run.setFontSize(size);
  }

  private void section(Section section) {
    heading(section.label(), 14);
    var single = section.fields().stream().filter(field -> field.items().isEmpty())
        .filter(FormEntry::isFilledIn).toList();
    if (!single.isEmpty()) {
      fields(single);
    }
    section.fields().stream().filter(field -> !field.items().isEmpty()).forEach(this::list);
  }

  private void fields(List<Field> single) {
    var table = document.createTable(single.size(), 2);
    table.setWidth("100%");
    for (int i = 0; i < single.size(); i++) {
      var row = table.getRow(i);
      label(row.getCell(0), single.get(i));
      row.getCell(0).setWidth(String.valueOf(LABEL_WIDTH));
      row.getCell(1).setWidth(String.valueOf(VALUE_WIDTH));
    }
  }

  private void list(Field list) {
    heading(list.label(), 12);
    var table = document.createTable(1 + FormEntry.ITEMS, list.items().size());
    table.setWidth("100%");
    header(table, list.items());
  }

  private static void header(XWPFTable table, List<Field> fields) {
    for (int column = 0; column < fields.size(); column++) {
      label(table.getRow(0).getCell(column), fields.get(column));
    }
  }

  private static void label(XWPFTableCell cell, Field field) {
    var paragraph = cell.getParagraphs().get(0);
    var key = paragraph.createRun();
    key.setText(FilledForm.keyed(field.path()));
    key.setVanish(true);
    paragraph.createRun().setText(field.label());
    var hint = FormEntry.hint(field);
    if (!hint.isEmpty()) {
      var small = paragraph.createRun();
      small.addBreak();
      small.setText(hint);
      small.setFontSize(9);
    }
  }
}
