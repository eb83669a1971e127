package org.featuredpark.application;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.featuredpark.shared.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Streams the rows of a workbook's first sheet, so that a large or hostile file cannot fill the memory. */
final class XlsxRows {

  private XlsxRows() {
  }

  /** Called with each row that holds anything. */
  interface Row {

    void read(int number, List<String> cells);
  }

  static void forEach(InputStream workbook, Row row) {
    try (var opened = OPCPackage.open(workbook)) {
      var reader = new XSSFReader(opened);
      var handler = new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(opened),
          new Cells(row), new PlainValues(), false);
      var parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw unreadable();
      }
      try (var sheet = sheets.next()) {
        parser.parse(new InputSource(sheet));
      }
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
        | RuntimeException notAWorkbook) {
      // What a broken workbook makes the library throw, it does not say.
      throw unreadable();
    }
  }

  private static Refused unreadable() {
    return Refused.because("R29", "roster", "不能识别上传的文件，请使用模板（.xlsx）填写后重新上传。");
  }

  private static final class Cells implements SheetContentsHandler {

    private final Row row;
    private final TreeMap<Integer, String> cells = new TreeMap<>();

    Cells(Row row) {
      this.row = row;
    }

    @Override
    public void startRow(int number) {
      cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      if (value != null && !value.isBlank()) {
        cells.put((int) new CellReference(reference).getCol(), value.strip());
      }
    }

    @Override
    public void endRow(int number) {
      if (!cells.isEmpty()) {
        row.read(number + 1, java.util.stream.IntStream.rangeClosed(0, cells.lastKey())
            .mapToObj(column -> cells.getOrDefault(column, "")).toList());
      }
    }
  }

  /** Amounts without separators, days as 2024-07-20, whatever the cell's format shows. */
  private static final class PlainValues extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
      return DateUtil.isADateFormat(formatIndex, format)
          ? DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
          : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
  }
}
