package org.featuredpark.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Streams the rows of a workbook's sheet, so that a large or hostile one cannot fill the memory. */
final class XlsxRows {

  /** What a cell is read as whose formula was never worked out; the spreadsheets' own word for it. */
  static final String NOT_CALCULATED = "#CALC!";

  private static final int MOST_COLUMNS = 256;
  private static final String ERROR = "ERROR:";

  private XlsxRows() {
  }

  /** What a sheet consists of. */
  interface Sheet {

    /** Called with each row that holds anything; rows count up. */
    void row(int number, List<String> cells);

    /** Called after the rows, with cells that are joined into one. */
    default void merged(CellRangeAddress cells) {
    }

    /** Called once for each cell that is calculated. */
    default void formula() {
    }
  }

  static ContentHandler handler(StylesTable styles, ReadOnlySharedStringsTable texts, Sheet sheet) {
    return new Elements(styles, texts, sheet, new Cells(sheet));
  }

  /** Tells besides the values what stands behind them. */
  private static final class Elements extends XSSFSheetXMLHandler {

    private final Cells cells;
    private final Sheet sheet;
    private String reference;
    private boolean calculated;

    Elements(StylesTable styles, ReadOnlySharedStringsTable texts, Sheet sheet, Cells cells) {
      super(styles, texts, cells, new PlainValues(), false);
      this.cells = cells;
      this.sheet = sheet;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
      super.startElement(uri, name, qualified, attributes);
      switch (name) {
        case "c" -> {
          reference = attributes.getValue("r");
          calculated = false;
        }
        case "f" -> calculated = true;
        case "mergeCell" -> sheet.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
        default -> { }
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      super.endElement(uri, name, qualified);
      if ("c".equals(name) && calculated) {
        sheet.formula();
        cells.missing(reference);
      }
    }
  }

  private static final class Cells implements SheetContentsHandler {

    private final Sheet sheet;
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private int last = -1;

    Cells(Sheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public void startRow(int number) {
      cells.clear();
      if (number <= last) {
        throw new IllegalArgumentException("Row " + number + " after row " + last);
      }
      last = number;
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      int column = new CellReference(reference).getCol();
      if (value != null && !value.isBlank() && column >= 0 && column < MOST_COLUMNS) {
        cells.put(column, value.startsWith(ERROR) ? value.substring(ERROR.length()) : value.strip());
      }
    }

    /** A calculated cell without a result must not pass for an empty one. */
    void missing(String reference) {
      int column = new CellReference(reference).getCol();
      if (column >= 0 && column < MOST_COLUMNS) {
        cells.putIfAbsent(column, NOT_CALCULATED);
      }
    }

    @Override
    public void endRow(int number) {
      if (!cells.isEmpty()) {
        sheet.row(number + 1, IntStream.rangeClosed(0, cells.lastKey())
            .mapToObj(column -> cells.getOrDefault(column, "")).toList());
      }
    }
  }

  /** Amounts without separators, days as 2024-07-20, whatever the cell's format shows. */
  private static final class PlainValues extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
      return DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)
          ? DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
          : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
  }
}
