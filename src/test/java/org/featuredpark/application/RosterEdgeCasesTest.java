package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.featuredpark.application.RosterDoubt.Kind;
import org.featuredpark.round.Round;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The boundaries of the counts and sums, from the workbook to the verdict of the round's decisions. */
@CaseworkTest
class RosterEdgeCasesTest {

  private static final LocalDate BASE = LocalDate.of(2024, 7, 20);
  private static final String ENOUGH = "4000000000.00";

  @Autowired TestApplications applicants;
  @Autowired SelfCheck selfCheck;

  private Round round;

  @BeforeEach
  void a_round_is_open() {
    round = applicants.openRound("PILOT-ROSTER-EDGES");
    assertThat(round.baseDate()).isEqualTo(BASE);
  }

  @Test
  @Proves({"R29", "R30", "E01", "E02"})
  void fifteen_firms_with_three_little_giants_among_them_are_enough_and_one_fewer_is_not() {
    assertThat(found(RosterSamples.firms(12, 3, ENOUGH))).isEmpty();
    assertThat(found(RosterSamples.firms(15, 3, ENOUGH))).isEmpty();
    assertThat(found(RosterSamples.firms(11, 3, ENOUGH))).containsExactly("R29");
    assertThat(found(RosterSamples.firms(13, 2, ENOUGH))).containsExactly("R30");
  }

  @Test
  @Proves({"R29", "E03"})
  void the_same_firm_listed_twice_counts_once() {
    var twice = RosterSamples.firms(12, 3, ENOUGH);
    twice.set(1, twice.get(2));

    assertThat(found(twice)).containsExactly("R29");
    assertThat(doubts(twice)).containsExactly("4 REPEATED");
  }

  @Test
  @Proves({"R29", "E04"})
  void a_title_counts_from_its_first_to_its_last_day() {
    assertThat(found(changed(RosterColumn.TITLE_TO, "2024-07-20"))).isEmpty();
    assertThat(found(changed(RosterColumn.TITLE_TO, "2024-07-19"))).containsExactly("R29");
    assertThat(found(changed(RosterColumn.TITLE_FROM, "2024-07-20"))).isEmpty();
    assertThat(found(changed(RosterColumn.TITLE_FROM, "2024-07-21"))).containsExactly("R29");
    assertThat(doubts(changed(RosterColumn.TITLE_FROM, "2024-07-21"))).containsExactly("2 UNTITLED");
  }

  @Test
  @Proves({"R29", "E05"})
  void a_firm_that_moves_out_the_day_after_still_counts() {
    assertThat(found(changed(RosterColumn.TENANCY_TO, "2024-07-20"))).isEmpty();
    assertThat(doubts(changed(RosterColumn.TENANCY_TO, "2024-07-20"))).isEmpty();
    assertThat(found(changed(RosterColumn.TENANCY_TO, "2024-07-19"))).contains("R28", "R29");
    assertThat(found(changed(RosterColumn.IN_BOUNDARY, "否"))).contains("R28", "R29");
    assertThat(doubts(changed(RosterColumn.IN_BOUNDARY, "否"))).containsExactly("2 ABSENT");
  }

  @Test
  @Proves({"R30", "E06", "E07"})
  void a_little_giant_of_another_place_or_of_the_city_only_is_put_before_an_official() {
    var shanghai = RosterSamples.firms(12, 3, ENOUGH);
    shanghai.set(14, RosterSamples.with(shanghai.get(14), RosterColumn.CREDIT_CODE, "91310115MA1H7X2K6W"));
    var city = RosterSamples.firms(12, 3, ENOUGH);
    city.set(13, RosterSamples.with(city.get(13), RosterColumn.BATCH, "2020年北京市第一批"));
    var branch = RosterSamples.firms(12, 3, ENOUGH);
    branch.set(3, RosterSamples.with(branch.get(3), RosterColumn.NAME, "某某科技有限公司北京分公司"));

    assertThat(doubts(shanghai)).contains("16 HOLDER");
    assertThat(doubts(city)).containsExactly("15 HOLDER");
    assertThat(doubts(branch)).containsExactly("5 HOLDER");
    assertThat(found(city)).isEmpty();
    assertThat(FactualDoubts.about(ContentReader.read(DraftSamples.draft()), roster(city), List.of(), BASE))
        .singleElement().satisfies(flag -> assertThat(flag.reason()).contains("第15行", "市级小巨人"));
  }

  @Test
  @Proves({"R28", "E08", "E09"})
  void output_or_revenue_reaches_four_billion_to_the_fen_and_they_are_never_added() {
    assertThat(found(amounts("3990000000", "4000000000"))).isEmpty();
    assertThat(found(amounts("2000000000", "2000000000"))).containsExactly("R28");
    assertThat(found(amounts("3999999999.99", "0"))).containsExactly("R28");
    assertThat(found(amounts("4000000000.00", "0"))).isEmpty();
  }

  @Test
  @Proves({"R14a", "E10"})
  void the_leading_industry_has_more_than_seventy_percent() {
    assertThat(share("7000000000", "3000000000")).containsExactly("R14a");
    assertThat(share("7000100000", "2999900000")).isEmpty();
  }

  private Set<String> share(String leading, String rest) {
    var rows = RosterSamples.firms(12, 3, leading);
    rows.set(1, RosterSamples.with(RosterSamples.with(rows.get(1), RosterColumn.OUTPUT, rest),
        RosterColumn.LEADING_INDUSTRY, "否"));
    return found(rows);
  }

  private static List<List<String>> amounts(String output, String revenue) {
    var rows = RosterSamples.firms(12, 3, output);
    rows.set(4, RosterSamples.with(rows.get(4), RosterColumn.REVENUE, revenue));
    return rows;
  }

  /** Exactly enough, but for one cell of the first firm, which has all of the output. */
  private static List<List<String>> changed(RosterColumn column, String text) {
    var rows = new ArrayList<>(RosterSamples.firms(12, 3, ENOUGH));
    rows.set(0, RosterSamples.with(rows.get(0), column, text));
    return rows;
  }

  private Set<String> found(List<List<String>> rows) {
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "industry").put("direction", "INDUSTRY_CLUSTER");
    var clauses = new TreeSet<String>();
    selfCheck.check(round.number(), DraftFigures.of(draft, roster(rows), BASE))
        .forEach(finding -> clauses.add(finding.clause().id()));
    return clauses;
  }

  private static List<String> doubts(List<List<String>> rows) {
    return RosterDoubts.of(roster(rows), BASE).stream().filter(doubt -> doubt.kind() != Kind.CODE)
        .map(doubt -> doubt.row() + " " + doubt.kind()).toList();
  }

  private static TenantRoster roster(List<List<String>> rows) {
    return RosterReader.read(RosterSamples.workbook(rows)).read().roster();
  }
}
