package org.featuredpark.application;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook that a person who opens it sees, in their order. */
final class XlsxSheets extends DefaultHandler {

  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<Named> visible = new ArrayList<>();

  private XlsxSheets() {
  }

  /** @param id names the sheet inside the workbook's file */
  record Named(String name, String id) {
  }

  static List<Named> visibleOf(XSSFReader workbook) throws Exception {
    var sheets = new XlsxSheets();
    try (var content = workbook.getWorkbookData()) {
      XlsxWorkbook.parse(new InputSource(content), sheets);
    }
    return List.copyOf(sheets.visible);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if ("sheet".equals(name) && (attributes.getValue("state") == null
        || "visible".equals(attributes.getValue("state")))) {
      visible.add(new Named(attributes.getValue("name"), attributes.getValue(RELATIONS, "id")));
    }
  }
}
