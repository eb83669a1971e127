package org.featuredpark.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.featuredpark.application.RosterColumn;
import org.featuredpark.application.TenantEnterprise;
import org.featuredpark.application.TenantRoster;
import org.featuredpark.shared.TenantTier;

/** Fills a park's firms into the workbook that operators upload. */
final class RosterWorkbook {

  private static final Map<TenantTier, String> TIERS = Map.of(
      TenantTier.INNOVATIVE, "创新型", TenantTier.SRDI, "专精特新", TenantTier.LITTLE_GIANT, "小巨人");

  private RosterWorkbook() {
  }

  static byte[] of(TenantRoster roster) {
    try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("入驻企业名单");
      var head = sheet.createRow(0);
      for (var column : RosterColumn.values()) {
        head.createCell(column.ordinal()).setCellValue(column.header());
      }
      for (var firm : roster.rows()) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        cells(firm).forEach((column, value) -> row.createCell(column.ordinal()).setCellValue(value));
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<RosterColumn, String> cells(TenantEnterprise firm) {
    var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
    cells.put(RosterColumn.CREDIT_CODE, firm.creditCode().value());
    cells.put(RosterColumn.NAME, firm.name());
    if (firm.tier() != null) {
      cells.put(RosterColumn.TIER, TIERS.get(firm.tier()));
      cells.put(RosterColumn.BATCH, firm.batch());
      cells.put(RosterColumn.TITLE_FROM, firm.titleFrom().toString());
      cells.put(RosterColumn.TITLE_TO, firm.titleTo().toString());
    }
    cells.put(RosterColumn.TENANCY_FROM, firm.tenancyFrom().toString());
    cells.put(RosterColumn.AREA, firm.areaM2().toPlainString());
    cells.put(RosterColumn.IN_BOUNDARY, firm.inBoundary() ? "是" : "否");
    cells.put(RosterColumn.OUTPUT, firm.output().yuan().toPlainString());
    cells.put(RosterColumn.REVENUE, firm.revenue().yuan().toPlainString());
    cells.put(RosterColumn.LEADING_INDUSTRY, firm.leadingIndustry() ? "是" : "否");
    return cells;
  }
}
