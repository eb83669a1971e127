package org.featuredpark.application;

import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.featuredpark.shared.Refused;
import org.xml.sax.InputSource;

/** Takes the texts out of a filled-in template, a workbook or a document, by the keys that are hidden in it. */
final class FilledFormReader {

  private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
  private static final String DOCUMENT = "wordprocessingml.document.main+xml";

  private FilledFormReader() {
  }

  static FilledForm read(byte[] file) {
    var form = new OfficeFile("file", unknown()).read(file, FilledFormReader::read);
    if (form.isEmpty()) {
      throw unknown();
    }
    return form;
  }

  private static FilledForm read(OPCPackage opened) throws Exception {
    var main = opened.getPart(opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
    var form = new FilledForm();
    if (main.getContentType().endsWith(WORKBOOK)) {
      var workbook = new XlsxWorkbook(opened);
      for (var sheet : workbook.sheets()) {
        workbook.read(sheet, new SheetRows(form));
      }
    } else if (main.getContentType().endsWith(DOCUMENT)) {
      try (var content = main.getInputStream()) {
        XlsxWorkbook.parse(new InputSource(content), new DocumentTables(table -> table(form, table)));
      }
    }
    return form;
  }

  private static Refused unknown() {
    return Refused.field("file", "没有从文件中认出申报书的内容，请使用从本系统下载的申报书模板（.docx 或 .xlsx）填写后上传。");
  }

  /** A table is either a list under its keys, or has a key and a text in each row. */
  private static void table(FilledForm form, List<List<String>> rows) {
    var keys = rows.get(0).stream().map(cell -> FilledForm.keyIn(cell).orElse("")).toList();
    if (keys.stream().filter(key -> !key.isEmpty()).count() > 1) {
      rows.stream().skip(1).forEach(row -> form.item(keys, row));
      return;
    }
    rows.stream().filter(row -> row.size() > 1).forEach(row -> form.value(FilledForm.keyIn(row.get(0)).orElse(""), "",
        row.get(0).split("\n", 2)[0].strip(), row.get(1)));
  }

  /** A sheet is a list if its first row holds the keys of items. */
  private static final class SheetRows implements XlsxRows.Sheet {

    private static final int FIRST_ITEM = 3;

    private final FilledForm form;
    private List<String> header;

    SheetRows(FilledForm form) {
      this.form = form;
    }

    @Override
    public void row(int number, List<String> cells) {
      if (header == null) {
        header = cells;
      } else if (header.stream().allMatch(cell -> cell.contains("."))) {
        if (number >= FIRST_ITEM) {
          form.item(header, cells);
        }
      } else {
        form.value(at(FormWorkbook.KEY, cells), at(FormWorkbook.SECTION, cells), at(FormWorkbook.LABEL, cells),
            at(FormWorkbook.TEXT, cells));
      }
    }

    /** Columns are known by what stands above them: the hidden one may have been deleted. */
    private String at(String column, List<String> cells) {
      int position = header.indexOf(column);
      return position < 0 || position >= cells.size() ? "" : cells.get(position);
    }
  }
}
