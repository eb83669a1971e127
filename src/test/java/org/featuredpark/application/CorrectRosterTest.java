package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A faulty roster is corrected where it lies, and what is counted is what the stored file says. */
@CaseworkTest
class CorrectRosterTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5341));
  private static final RosterFix NAME = new RosterFix(2, RosterColumn.NAME, " 更正的企业 ");
  private static final RosterFix DAY = new RosterFix(3, RosterColumn.TITLE_TO, "2026-02-28");

  @Autowired TestApplications applicants;
  @Autowired UploadRoster upload;
  @Autowired CorrectRoster correct;
  @Autowired ReadDraft reading;
  @Autowired SaveDraft saving;
  @Autowired OpenMaterial files;
  @Autowired Rosters rosters;

  private DraftKey key;

  @BeforeEach
  void a_round_is_open() {
    var round = applicants.openRound("PILOT-ROSTER-"
        + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    key = new DraftKey(round.number(), OPERATOR, 1);
    People.asApplicant(OPERATOR);
  }

  @Test
  void faults_are_held_and_count_for_nothing_until_the_last_is_corrected() {
    upload("好.xlsx", RosterSamples.of(1, 0, "1"));
    var held = upload("坏.xlsx", RosterSamples.withMistakes()).faults();

    assertThat(held.cells())
        .extracting(cell -> cell.fault().row(), cell -> cell.fault().column(), RosterFaults.Cell::firm)
        .containsExactly(tuple(2, RosterColumn.NAME, RosterSamples.code(0)),
            tuple(3, RosterColumn.TITLE_TO, "企业1"));
    assertThat(summary().rows()).isOne();

    var half = correct.correct(key, held.version(), List.of(NAME)).faults();
    assertThat(half.cells()).extracting(cell -> cell.fault().text()).containsExactly("2026-02-30");
    assertThat(correct.faults(key)).contains(half);
    assertThat(summary().rows()).isOne();

    var counted = correct.correct(key, half.version(), List.of(DAY)).summary();
    assertThat(counted.counts()).isEqualTo(new TenantCounts(15, 3, 0));
    assertThat(summary()).isEqualTo(counted);
    assertThat(correct.faults(key)).isEmpty();
  }

  @Test
  @Proves({"R29", "R40"})
  void the_file_that_is_kept_says_what_is_counted() throws IOException {
    var held = upload("名单.xlsx", RosterSamples.withMistakes()).faults();
    correct.correct(key, held.version(), List.of(NAME, DAY, new RosterFix(9, null, "")));

    try (var file = files.ofDraft(key, MaterialKind.TENANT_LIST, Edition.EDITABLE).content()) {
      var inFile = RosterReader.read(file.readAllBytes()).read().roster();
      var counted = rosters.get(reading.read(key).draft().rosterId().orElseThrow());
      assertThat(inFile.rows()).hasSize(14).extracting(TenantEnterprise::name).contains("更正的企业");
      assertThat(inFile.numbers()).doesNotContain(9).startsWith(2, 3).endsWith(16);
      assertThat(counted).usingRecursiveComparison().isEqualTo(inFile);
    }
    assertThat(material().name()).isEqualTo("名单（页面更正）.xlsx");
  }

  @Test
  void a_file_with_formulas_is_kept_with_their_results() throws IOException {
    upload("算.xlsx", RosterSamples.calculated());

    try (var file = files.ofDraft(key, MaterialKind.TENANT_LIST, Edition.EDITABLE).content()) {
      assertThat(RosterReader.read(file.readAllBytes())).returns(false, RosterSheet::calculated);
    }
    assertThat(material().name()).isEqualTo("算（公式已存为数值）.xlsx");
  }

  @Test
  void what_another_window_corrected_is_not_overwritten_unseen() {
    int seen = upload("名单.xlsx", RosterSamples.withMistakes()).faults().version();
    correct.correct(key, seen, List.of(NAME));

    assertThatThrownBy(() -> correct.correct(key, seen, List.of(DAY))).isInstanceOf(Refused.class)
        .hasMessageContaining("另一窗口");
    upload("名单.xlsx", RosterSamples.withMistakes());
    assertThatThrownBy(() -> correct.correct(key, seen + 1, List.of(DAY))).hasMessageContaining("另一窗口");
  }

  @Test
  void a_roster_of_which_no_row_is_left_is_refused_and_a_discarded_one_is_gone() {
    var held = upload("名单.xlsx", RosterSamples.withMistakes()).faults();
    var everything = RosterSamples.firms(12, 3, "0").stream().map(row -> new RosterFix(
        Integer.parseInt(row.get(RosterColumn.NAME.ordinal()).substring(2)) + 2, null, "")).toList();

    assertThatThrownBy(() -> correct.correct(key, held.version(), everything)).hasMessageContaining("没有企业");
    assertThat(correct.faults(key)).contains(held);
    correct.discard(key);
    assertThat(correct.faults(key)).isEmpty();
    assertThatThrownBy(() -> correct.correct(key, held.version(), List.of(NAME))).isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_else_may_see_or_correct_it() {
    int version = upload("名单.xlsx", RosterSamples.withMistakes()).faults().version();

    People.asApplicant(new CreditCode(RosterSamples.code(5342)));
    assertThatThrownBy(() -> correct.faults(key)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> reading.roster(key)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> correct.correct(key, version, List.of(NAME))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> correct.discard(key)).isInstanceOf(Forbidden.class);
    People.asOfficer(District.HAIDIAN);
    assertThatThrownBy(() -> correct.faults(key)).isInstanceOf(Forbidden.class);
  }

  @Test
  @Proves({"R29", "R30"})
  void a_row_that_does_not_count_says_what_that_makes_of_the_counts() {
    var rows = RosterSamples.firms(12, 3, "4000000000.00");
    rows.set(5, RosterSamples.with(rows.get(5), RosterColumn.TITLE_TO, "2024-05-01"));
    rows.set(14, RosterSamples.with(rows.get(14), RosterColumn.TENANCY_TO, "2024-07-19"));
    upload("名单.xlsx", RosterSamples.workbook(rows));

    assertThat(summary().doubts()).extracting(RosterDoubt::text).containsExactly(
        "第7行 企业5（" + RosterSamples.code(5) + "）：资质2024年5月1日到期，基准日已失效，不计入专精特新家数"
            + " → 专精特新 13 家，要求不少于 15 家。",
        "第16行 企业14（" + RosterSamples.code(14) + "）：入驻至2024年7月19日，基准日已迁出，不计入家数、产值和营收"
            + " → 专精特新 13 家，要求不少于 15 家；小巨人 2 家，要求不少于 3 家。");
  }

  private RosterOutcome upload(String name, byte[] workbook) {
    saving.save(key, "{}", OptionalInt.empty());
    return upload.upload(key, name, workbook);
  }

  private RosterSummary summary() {
    return reading.roster(key).orElseThrow();
  }

  private Material material() {
    return reading.read(key).materials().stream()
        .filter(one -> one.kind() == MaterialKind.TENANT_LIST && one.edition() == Edition.EDITABLE).findFirst()
        .orElseThrow();
  }
}
