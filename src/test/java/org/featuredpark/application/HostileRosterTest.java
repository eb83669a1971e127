package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever workbook arrives, it is understood or refused in words, and never costs more than it may. */
class HostileRosterTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void a_formula_counts_with_its_result_and_the_sheet_says_so() {
    var sheet = RosterReader.read(changed(row -> formula(row, RosterColumn.OUTPUT, "40*100000000")));

    assertThat(sheet.calculated()).isTrue();
    assertThat(sheet.read().roster().rows().get(0).output().yuan()).isEqualByComparingTo("4000000000");
    assertThat(RosterReader.read(RosterSamples.sufficient()).calculated()).isFalse();
  }

  @Test
  void a_formula_that_failed_or_was_never_worked_out_is_a_fault_even_where_the_column_may_be_empty() {
    assertThat(faults(changed(row -> formula(row, RosterColumn.REVENUE, "1/0")))).containsExactly(
        "第2行“营收(元)”：是公式错误“#DIV/0!”，请填写正确的内容。");
    for (var nothing : List.of("", "<v></v>")) {
      assertThat(faults(cell("C2", "<c r=\"C2\"><f>VLOOKUP(1,A:B,2)</f>" + nothing + "</c>")))
          .containsExactly("第2行“梯度(创新型/专精特新/小巨人)”：是没有计算结果的公式，请填写数值。");
    }
    assertThat(faults(changed(row -> row.getCell(RosterColumn.NAME.ordinal()).setCellValue("#REF!"))))
        .containsExactly("第2行“企业名称”：是公式错误“#REF!”，请填写正确的内容。");
  }

  @Test
  void cells_joined_into_one_are_faults_but_for_the_first() {
    int tier = RosterColumn.TIER.ordinal();
    assertThat(faults(changed(row -> row.getSheet().addMergedRegion(new CellRangeAddress(1, 3, tier, tier)))))
        .containsExactly("第3行“梯度(创新型/专精特新/小巨人)”：是合并单元格的一部分，请逐行填写。",
            "第4行“梯度(创新型/专精特新/小巨人)”：是合并单元格的一部分，请逐行填写。");
  }

  @Test
  void the_sheet_that_a_person_sees_is_read_and_not_a_hidden_one() {
    var hiddenFirst = changed(row -> {
      var workbook = row.getSheet().getWorkbook();
      workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("不是名单");
      workbook.setSheetOrder("底稿", 0);
      workbook.setActiveSheet(1);
      workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
    });

    assertThat(RosterReader.read(hiddenFirst).lines()).hasSize(15);
    refused(xml("xl/workbook.xml", text -> text.replace("<sheet ", "<sheet state=\"hidden\" ")), "不能识别");
  }

  @Test
  void firms_on_a_second_sheet_are_not_passed_over_in_silence() {
    refused(changed(row -> row.getSheet().getWorkbook().cloneSheet(0, "二期名单")), "工作表“二期名单”中也有名单");
    var hidden = changed(row -> {
      var workbook = row.getSheet().getWorkbook();
      workbook.cloneSheet(0, "旧名单");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("填写说明");
    });
    assertThat(RosterReader.read(hidden).lines()).hasSize(15);
  }

  @Test
  void one_sheet_named_over_and_over_is_not_read_as_often() {
    refused(xml("xl/workbook.xml", text -> {
      var sheet = text.substring(text.indexOf("<sheet "), text.indexOf("</sheets>"));
      return text.replace(sheet, sheet.repeat(1000));
    }), "不能识别");
  }

  @Test
  void texts_for_numbers_and_days_and_full_width_digits_are_read_as_meant() {
    var read = RosterReader.read(changed(row -> {
      row.getCell(RosterColumn.OUTPUT.ordinal()).setCellValue("４，０００，０００，０００．００");
      row.getCell(RosterColumn.AREA.ordinal()).setCellValue(" 1,234.5 ");
      row.getCell(RosterColumn.TITLE_TO.ordinal()).setCellValue("２０２６年１２月３１日");
      row.getCell(RosterColumn.CREDIT_CODE.ordinal()).setCellValue(RosterSamples.code(0).toLowerCase(Locale.ROOT));
    })).read();

    assertThat(read.faults()).isEmpty();
    assertThat(read.roster().rows().get(0))
        .returns(Money.ofFen(400_000_000_000L), TenantEnterprise::output)
        .returns(new BigDecimal("1234.50"), TenantEnterprise::areaM2)
        .returns(LocalDate.of(2026, 12, 31), TenantEnterprise::titleTo)
        .returns(RosterSamples.code(0), firm -> firm.creditCode().value());
  }

  @Test
  void cells_far_to_the_right_do_not_matter() {
    assertThat(RosterReader.read(changed(row -> {
      for (int column = 13; column < 16_384; column++) {
        row.createCell(column).setCellValue(1);
      }
    })).read().faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<v>NaN</v>", "<v>1e999</v>", "<v>zwei</v>", "<v></v>", "<v>-1</v>"})
  void a_number_that_is_none_is_refused_in_words(String value) {
    var broken = cell("L2", "<c r=\"L2\" s=\"0\">" + value + "</c>");

    try {
      assertThat(RosterReader.read(broken).read().faults()).hasSizeLessThanOrEqualTo(1);
    } catch (Refused refused) {
      assertThat(refused).hasMessageContaining("不能识别");
    }
  }

  @Test
  void what_breaks_the_library_is_unreadable() {
    refused(xml(SHEET, text -> text.replaceFirst("<c r=\"A2\"", "<c r=\"??\"")), "不能识别");
    refused(xml(SHEET, text -> text.replaceFirst("<c r=\"A2\"", "<c s=\"99999\" r=\"A2\"")), "不能识别");
    refused(xml(SHEET, text -> text.replaceFirst("<row r=\"3\"", "<row r=\"2\"")), "不能识别");
    refused(xml(SHEET, text -> text.substring(0, text.length() / 2)), "不能识别");
  }

  @Test
  void parts_nested_without_end_are_unreadable() {
    for (var part : List.of("xl/styles.xml", SHEET, "xl/workbook.xml")) {
      refused(xml(part, text -> text.substring(0, text.lastIndexOf("</")) + "<a>".repeat(300_000)
          + "</a>".repeat(300_000) + text.substring(text.lastIndexOf("</"))), "");
    }
  }

  @Test
  void entities_are_not_unfolded() {
    refused(xml(SHEET, text -> text.replaceFirst("<worksheet", """
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet""").replaceFirst("<v>", "<v>&c;")), "不能识别");
    refused(xml(SHEET, text -> text.replaceFirst("<worksheet",
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><worksheet").replaceFirst("<v>", "<v>&f;")),
        "不能识别");
  }

  @Test
  void a_file_that_unfolds_to_a_thousand_times_its_size_is_refused_before_it_is_held() {
    var bomb = xml("xl/sharedStrings.xml", text -> text.replace("</sst>",
        "<si><t>" + " ".repeat(40_000_000) + "</t></si></sst>"));

    assertThat(bomb).hasSizeLessThan(100_000);
    refused(bomb, "文件过大");
    refused(new byte[OfficeFile.LARGEST + 1], "文件过大");
  }

  @Test
  void an_encrypted_or_old_file_and_links_to_other_files_are_told_apart() {
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "已加密");
    assertThat(RosterReader.read(cell("L2", "<c r=\"L2\"><f>[1]Sheet1!A1</f><v>12</v></c>"))
        .calculated()).isTrue();
  }

  @Test
  void no_more_than_two_hundred_faults_are_listed() {
    var rows = RosterSamples.firms(300, 0, "1").stream()
        .map(row -> RosterSamples.row("坏", "", "甲", row.get(RosterColumn.OUTPUT.ordinal()))).toList();

    assertThat(faults(RosterSamples.workbook(rows))).hasSize(RosterSheet.MOST_FAULTS);
  }

  private static void refused(byte[] workbook, String words) {
    assertThatThrownBy(() -> RosterReader.read(workbook)).isInstanceOf(Refused.class).hasMessageContaining(words);
  }

  private static List<String> faults(byte[] workbook) {
    return RosterReader.read(workbook).read().faults().stream().map(fault -> fault.refused().getMessage()).toList();
  }

  private static void formula(XSSFRow row, RosterColumn column, String formula) {
    var cell = row.getCell(column.ordinal());
    cell.setCellFormula(formula);
    assertThat(row.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell))
        .isIn(CellType.NUMERIC, CellType.ERROR);
  }

  /** A sufficient roster with its first firm's row, or all of it, changed. */
  private static byte[] changed(Consumer<XSSFRow> change) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(RosterSamples.sufficient()));
        var bytes = new ByteArrayOutputStream()) {
      change.accept(workbook.getSheetAt(0).getRow(1));
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] cell(String reference, String instead) {
    return xml(SHEET, text -> text.replaceFirst("<c r=\"" + reference + "\"[^>]*>.*?</c>", instead));
  }

  /** A sufficient roster with one part of its file changed. */
  private static byte[] xml(String part, UnaryOperator<String> change) {
    try (var from = new ZipInputStream(new ByteArrayInputStream(RosterSamples.sufficient()));
        var bytes = new ByteArrayOutputStream(); var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        var content = from.readAllBytes();
        to.write(entry.getName().equals(part)
            ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
      }
      to.finish();
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
