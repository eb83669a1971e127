package org.featuredpark.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.poi.ss.util.CellRangeAddress;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/** Takes the rows of a roster out of an uploaded workbook; what they say is read later. R29. */
final class RosterReader implements XlsxRows.Sheet {

  private static final int MOST_MERGES = 1000;

  private final List<RosterLine> lines = new ArrayList<>();
  private Map<RosterColumn, Integer> columns;
  private int merges;
  private boolean calculated;

  private RosterReader() {
  }

  static RosterSheet read(byte[] file) {
    var unreadable = Refused.because("R29", "roster", "不能识别上传的文件，请使用模板（.xlsx）填写后重新上传。");
    return new OfficeFile("roster", unreadable).read(file, opened -> {
      var reader = new RosterReader();
      var workbook = new XlsxWorkbook(opened);
      workbook.read(workbook.sheets().get(0), reader);
      for (var other : workbook.sheets().subList(1, workbook.sheets().size())) {
        workbook.read(other, (number, cells) -> requireNoFirms(other.name(), cells));
      }
      return new RosterSheet(reader.lines, reader.calculated);
    });
  }

  /** Firms on a second sheet would not be counted, and nobody would know. */
  private static void requireNoFirms(String sheet, List<String> cells) {
    if (cells.contains(RosterColumn.CREDIT_CODE.header()) && cells.contains(RosterColumn.NAME.header())) {
      throw Refused.because("R29", "roster", "企业名单只读取第一个工作表，工作表“" + sheet
          + "”中也有名单。请把企业都填在第一个工作表中，删除或隐藏其他名单后重新上传。");
    }
  }

  @Override
  public void row(int number, List<String> cells) {
    if (columns == null) {
      columns = header(cells);
      return;
    }
    var line = lineOf(number, cells);
    if (line.cells().stream().allMatch(String::isEmpty)) {
      return;
    }
    if (lines.size() >= TenantRoster.MOST_ROWS) {
      throw Refused.because("R29", "roster", "企业名单最多" + TenantRoster.MOST_ROWS + "行，请删除多余的行后重新上传。");
    }
    lines.add(line);
  }

  /** Only the first of them holds what a person sees in all of them. */
  @Override
  public void merged(CellRangeAddress cells) {
    if (++merges > MOST_MERGES) {
      throw Refused.because("R29", "roster", "企业名单中有很多合并单元格，请取消合并，每行填写一家企业后重新上传。");
    }
    lines.replaceAll(line -> cells.containsRow(line.number() - 1) ? parted(line, cells) : line);
  }

  @Override
  public void formula() {
    calculated = true;
  }

  private RosterLine lineOf(int number, List<String> cells) {
    var byColumn = new EnumMap<RosterColumn, String>(RosterColumn.class);
    columns.forEach((column, position) ->
        byColumn.put(column, position < cells.size() ? cells.get(position) : ""));
    return new RosterLine(number, List.copyOf(byColumn.values()));
  }

  private RosterLine parted(RosterLine line, CellRangeAddress cells) {
    var parted = line;
    for (var column : columns.entrySet()) {
      boolean first = line.number() - 1 == cells.getFirstRow() && column.getValue() == cells.getFirstColumn();
      if (cells.containsColumn(column.getValue()) && !first) {
        parted = parted.with(column.getKey(), RosterLine.MERGED);
      }
    }
    return parted;
  }

  private static Map<RosterColumn, Integer> header(List<String> cells) {
    var found = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
    for (var column : RosterColumn.values()) {
      found.put(column, cells.indexOf(column.header()));
    }
    var missing = found.entrySet().stream().filter(one -> one.getValue() < 0).map(Entry::getKey)
        .map(column -> Refused.because("R29", "roster[1]." + column.name(),
            "第1行缺少列“" + column.header() + "”，请使用模板填写。")).toList();
    if (!missing.isEmpty()) {
      throw new RefusedTogether(missing);
    }
    return found;
  }
}
