package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;
import org.featuredpark.shared.TenantTier;
import org.junit.jupiter.api.Test;

class RosterReaderTest {

  @Test
  void the_template_can_be_read_as_it_is() {
    var roster = read(new RosterTemplate().workbook());

    assertThat(roster.rows()).singleElement()
        .returns(TenantTier.SRDI, TenantEnterprise::tier)
        .returns(LocalDate.of(2026, 2, 28), TenantEnterprise::titleTo)
        .returns(null, TenantEnterprise::tenancyTo)
        .returns(new BigDecimal("860.50"), TenantEnterprise::areaM2)
        .returns(Money.ofYuan(new BigDecimal("120000000.00")), TenantEnterprise::output);
  }

  @Test
  void days_and_amounts_in_cells_of_their_own_type_are_read_as_meant() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(RosterSamples.sufficient()));
        var bytes = new ByteArrayOutputStream()) {
      var day = workbook.createCellStyle();
      day.setDataFormat((short) 14);
      var row = workbook.getSheetAt(0).getRow(1);
      row.getCell(RosterColumn.TITLE_TO.ordinal()).setCellValue(LocalDate.of(2024, 7, 20));
      row.getCell(RosterColumn.TITLE_TO.ordinal()).setCellStyle(day);
      row.getCell(RosterColumn.OUTPUT.ordinal()).setCellValue(3_999_999_999.99);
      workbook.write(bytes);

      assertThat(read(bytes.toByteArray()).rows().get(0))
          .returns(LocalDate.of(2024, 7, 20), TenantEnterprise::titleTo)
          .returns(Money.ofFen(399_999_999_999L), TenantEnterprise::output);
    }
  }

  @Test
  void every_wrong_cell_is_named_by_row_and_column() {
    var wrong = new ArrayList<>(RosterSamples.row("9111", "", "瞪羚", "很多"));
    wrong.set(RosterColumn.IN_BOUNDARY.ordinal(), "不清楚");
    wrong.set(RosterColumn.TENANCY_FROM.ordinal(), "2023-02-30");
    wrong.set(RosterColumn.TITLE_TO.ordinal(), "2022年1月1日");
    var rows = List.of(RosterSamples.row(RosterSamples.code(1), "企业", "小巨人", "1"), List.copyOf(wrong));

    var refused = catchThrowableOfType(RefusedTogether.class, () -> read(RosterSamples.workbook(rows)));

    assertThat(refused.all()).extracting(one -> one.field().orElseThrow()).containsExactlyInAnyOrder(
        "roster[3].NAME", "roster[3].CREDIT_CODE", "roster[3].TIER", "roster[3].OUTPUT", "roster[3].IN_BOUNDARY",
        "roster[3].TENANCY_FROM", "roster[3].TITLE_TO");
    assertThat(refused.all()).extracting(Refused::getMessage)
        .contains("第3行“企业名称”：请填写。", "第3行“产值(元)”：“很多”不是数字。");
  }

  @Test
  void a_title_without_dates_is_refused_and_a_firm_without_a_title_is_not() {
    var undated = new ArrayList<>(RosterSamples.row(RosterSamples.code(1), "企业", "专精特新", "1"));
    undated.set(RosterColumn.TITLE_TO.ordinal(), "");
    assertThatThrownBy(() -> read(RosterSamples.workbook(List.of(undated)))).hasMessageContaining("有效期止");

    var ordinary = new ArrayList<>(RosterSamples.row(RosterSamples.code(1), "企业", "", "1"));
    Collections.fill(ordinary.subList(RosterColumn.BATCH.ordinal(), RosterColumn.TENANCY_FROM.ordinal()), "");
    assertThat(read(RosterSamples.workbook(List.of(ordinary))).rows().get(0).tier()).isNull();
  }

  @Test
  void a_missing_column_is_named() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(RosterSamples.sufficient()));
        var bytes = new ByteArrayOutputStream()) {
      workbook.getSheetAt(0).getRow(0).getCell(RosterColumn.REVENUE.ordinal()).setCellValue("营业额");
      workbook.write(bytes);

      assertThatThrownBy(() -> read(bytes.toByteArray())).isInstanceOf(Refused.class)
          .hasMessageContaining("缺少列“营收(元)”");
    }
  }

  @Test
  void two_thousand_firms_are_read_and_one_more_is_refused() {
    assertThat(read(RosterSamples.of(1997, 3, "1")).rows()).hasSize(2000);

    var tooMany = RosterSamples.of(1998, 3, "1");
    assertThatThrownBy(() -> read(tooMany)).isInstanceOf(Refused.class).hasMessageContaining("最多2000行");
  }

  @Test
  void an_empty_roster_and_another_kind_of_file_are_refused() {
    assertThatThrownBy(() -> read(RosterSamples.workbook(List.of()))).hasMessageContaining("没有企业");
    assertThatThrownBy(() -> read(SampleFiles.pdf())).isInstanceOf(Refused.class).hasMessageContaining("不能识别");
    assertThatThrownBy(() -> read(SampleFiles.docx())).isInstanceOf(Refused.class).hasMessageContaining("不能识别");
  }

  private static TenantRoster read(byte[] workbook) {
    var reading = RosterReader.read(workbook).read();
    if (!reading.isFaultless()) {
      throw new RefusedTogether(reading.faults().stream().map(RosterFault::refused).toList());
    }
    return reading.roster();
  }
}
