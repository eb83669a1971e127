package org.featuredpark.application;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/** Reads an uploaded roster; either all of it is understood, or every cell that is not is named. R29. */
final class RosterReader {

  private static final int MOST_PROBLEMS = 200;

  private final List<Refused> problems = new ArrayList<>();
  private final List<TenantEnterprise> rows = new ArrayList<>();
  private Map<RosterColumn, Integer> columns;

  private RosterReader() {
  }

  static TenantRoster read(InputStream workbook) {
    var reader = new RosterReader();
    XlsxRows.forEach(workbook, reader::row);
    return reader.roster();
  }

  private void row(int number, List<String> cells) {
    if (columns == null) {
      columns = header(cells);
    } else if (rows.size() >= TenantRoster.MOST_ROWS) {
      throw Refused.because("R29", "roster", "企业名单最多" + TenantRoster.MOST_ROWS + "行，请删除多余的行后重新上传。");
    } else if (problems.size() < MOST_PROBLEMS) {
      new RosterRow(number, byColumn(cells), problems).read().ifPresent(rows::add);
    }
  }

  private static Map<RosterColumn, Integer> header(List<String> cells) {
    var found = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
    var missing = new ArrayList<Refused>();
    for (var column : RosterColumn.values()) {
      int position = cells.indexOf(column.header());
      if (position < 0) {
        missing.add(Refused.because("R29", "roster[1]." + column.name(),
            "第1行缺少列“" + column.header() + "”，请使用模板填写。"));
      }
      found.put(column, position);
    }
    if (!missing.isEmpty()) {
      throw new RefusedTogether(missing);
    }
    return found;
  }

  private Map<RosterColumn, String> byColumn(List<String> cells) {
    var row = new EnumMap<RosterColumn, String>(RosterColumn.class);
    columns.forEach((column, position) -> row.put(column, position < cells.size() ? cells.get(position) : ""));
    return row;
  }

  private TenantRoster roster() {
    if (!problems.isEmpty()) {
      throw new RefusedTogether(problems);
    }
    if (rows.isEmpty()) {
      throw Refused.because("R29", "roster", "企业名单中没有企业，请从第2行起填写。");
    }
    return new TenantRoster(rows);
  }
}
