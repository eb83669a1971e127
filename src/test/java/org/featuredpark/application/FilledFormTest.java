package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;

/** What is filled into a template arrives in the fields it was meant for, from a workbook and from a document. */
class FilledFormTest {

  private static final Map<String, String> FILLED = Map.of("园区名称", "滨河 创新园", "园区类型", "产业园", "成立日期", "2015年3月1日",
      "占地面积（平方米）", "２０，０００.50", "园区产权清晰，无权属争议", "是", "数据年度", "二〇二三", "带服务能力提升建设项目申报", "是");

  @Test
  void a_workbook_is_read_by_its_hidden_keys() throws IOException {
    requireUnderstood(UnderstoodForm.of(FilledFormReader.read(workbook(false))));
  }

  @Test
  void a_workbook_whose_keys_were_deleted_is_read_by_its_labels() throws IOException {
    requireUnderstood(UnderstoodForm.of(FilledFormReader.read(workbook(true))));
  }

  @Test
  void a_document_is_read_by_its_hidden_keys() throws IOException {
    requireUnderstood(UnderstoodForm.of(FilledFormReader.read(document())));
  }

  @Test
  void more_items_than_are_taken_are_not_cut_off_in_silence() {
    var form = new FilledForm();
    var columns = List.of("project.milestones.name");
    for (int i = 0; i < 100; i++) {
      form.item(columns, List.of("里程碑" + i));
    }

    assertThat(form.items().get("project.milestones")).hasSize(100);
    assertThatThrownBy(() -> form.item(columns, List.of("又一个"))).isInstanceOf(Refused.class)
        .hasMessageContaining("最多100项");
  }

  @Test
  void an_empty_template_says_nothing() {
    assertThat(UnderstoodForm.of(FilledFormReader.read(FormWorkbook.write())).content()).isEmpty();
    assertThat(UnderstoodForm.of(FilledFormReader.read(FormDocument.write())).content()).isEmpty();
  }

  @Test
  void every_field_but_the_commitments_has_a_place_in_both() {
    for (var form : new FilledForm[] {FilledFormReader.read(FormWorkbook.write()),
        FilledFormReader.read(FormDocument.write())}) {
      assertThat(form.values().keySet()).containsExactlyElementsOf(ApplicationForm.sections().stream()
          .flatMap(section -> section.fields().stream()).filter(field -> field.items().isEmpty())
          .map(ApplicationForm.Field::path).filter(path -> !path.matches("commitments\\.(truthful|lawAbiding)"))
          .toList());
    }
  }

  @Test
  void another_file_is_refused_in_words() {
    for (var file : new byte[][] {SampleFiles.pdf(), SampleFiles.docx(), SampleFiles.xlsx(),
        RosterSamples.sufficient(), new byte[0]}) {
      assertThatThrownBy(() -> FilledFormReader.read(file)).isInstanceOf(Refused.class)
          .hasMessageContaining("没有从文件中认出");
    }
  }

  private static void requireUnderstood(UnderstoodForm form) {
    var content = form.content();
    assertThat(content.at("/park/name").asText()).isEqualTo("滨河 创新园");
    assertThat(content.at("/park/type").asText()).isEqualTo("INDUSTRIAL_PARK");
    assertThat(content.at("/operator/establishedDate").asText()).isEqualTo("2015-03-01");
    assertThat(content.at("/park/landAreaM2").decimalValue()).isEqualByComparingTo("20000.50");
    assertThat(content.at("/park/titleClear").asBoolean()).isTrue();
    assertThat(content.at("/project/planned").asBoolean()).isTrue();
    assertThat(content.at("/project/milestones/1/weight").intValue()).isEqualTo(60);
    assertThat(content.at("/project/milestones")).hasSize(2);
    assertThat(form.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.field()).contains("operation.year");
      assertThat(problem).hasMessage("数据年度：“二〇二三”没有认出，应为数字；上一完整年度；产值和营收在企业名单中逐户填报。");
    });
  }

  private static byte[] workbook(boolean withoutKeys) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(FilledFormSamples.workbook(FILLED)));
        var bytes = new ByteArrayOutputStream()) {
      for (var row : workbook.getSheet("申报书")) {
        if (withoutKeys) {
          row.removeCell(row.getCell(0));
        }
      }
      var milestones = workbook.getSheet("里程碑");
      for (int i = 0; i < 2; i++) {
        var row = milestones.createRow(2 + i);
        row.createCell(1).setCellValue("里程碑" + i);
        row.createCell(3).setCellValue(40 + 20.0 * i);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] document() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(FormDocument.write()));
        var bytes = new ByteArrayOutputStream()) {
      document.getTables().forEach(FilledFormTest::fill);
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(XWPFTable table) {
    if (table.getRow(0).getCell(0).getText().contains("milestones")) {
      for (int i = 0; i < 2; i++) {
        table.getRow(1 + i).getCell(1).setText("里程碑" + i);
        table.getRow(1 + i).getCell(3).setText(String.valueOf(40 + 20 * i));
      }
      return;
    }
    for (var row : table.getRows()) {
      FILLED.forEach((label, text) -> {
        if (row.getCell(0).getText().contains("]]" + label)) {
          row.getCell(1).setText(text);
        }
      });
    }
  }
}
