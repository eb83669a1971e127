package org.featuredpark.application;

import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.featuredpark.application.XlsxSheets.Named;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An opened workbook. However many sheets are read, the styles and texts that they share are taken in once. */
final class XlsxWorkbook {

  private static final int MOST_SHEETS = 50;

  private final XSSFReader reader;
  private final StylesTable styles;
  private final ReadOnlySharedStringsTable texts;
  private final List<Named> sheets;

  XlsxWorkbook(OPCPackage opened) throws Exception {
    reader = new XSSFReader(opened);
    styles = reader.getStylesTable();
    texts = new ReadOnlySharedStringsTable(opened);
    sheets = XlsxSheets.visibleOf(reader);
    if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
      throw new IOException(sheets.size() + " sheets to see");
    }
  }

  /** Those that a person who opens it sees; at least one. */
  List<Named> sheets() {
    return sheets;
  }

  void read(Named sheet, XlsxRows.Sheet rows) throws Exception {
    try (var content = reader.getSheet(sheet.id())) {
      parse(new InputSource(content), XlsxRows.handler(styles, texts, rows));
    }
  }

  static void parse(InputSource source, ContentHandler handler)
      throws SAXException, ParserConfigurationException, IOException {
    var parser = XMLHelper.newXMLReader();
    parser.setContentHandler(handler);
    parser.parse(source);
  }
}
