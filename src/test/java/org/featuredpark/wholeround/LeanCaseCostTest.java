package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.Notices;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Cost;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.CostReport;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What one park costs that comes to its title without a detour, alone in a system of its own: rows are the limit. */
@CaseworkTest
@TestPropertySource(properties = "featuredpark.documents.folder=target/lean-case-documents")
class LeanCaseCostTest {

  private static final LocalDate CALLED = LocalDate.of(2024, 6, 24);
  private static final LocalDate CLOSED = LocalDate.of(2024, 7, 20);
  private static final LocalDate FORWARDED = LocalDate.of(2024, 7, 31);
  private static final LocalDate STARTED = LocalDate.of(2024, 11, 25);
  private static final int MOST_NOTICES = 20;
  private static final YearMonth LAST_REPORT = YearMonth.of(2025, 7);

  /** Statements and rows that each step may take: what it takes now and a few in a hundred more. */
  private static final Map<String, Cost> LIMITS = Map.ofEntries(
      limit("call", 40, 30), limit("roster and files", 132, 60), limit("draft saved", 3, 1),
      limit("submission", 85, 62), limit("intake", 90, 43), limit("shortlist", 423, 318), limit("review", 578, 374),
      limit("notice and announcement", 311, 298), limit("start of construction", 424, 196),
      limit("reports of a year", 945, 446), limit("evaluation", 405, 240), limit("recognition", 139, 91),
      limit(CostReport.ALTOGETHER, 3540, 2172));

  @Autowired private Course course;
  @Autowired private City city;
  @Autowired private Operators operators;
  @Autowired private SaveDraft saveDraft;
  @Autowired private Districts districts;
  @Autowired private Experts experts;
  @Autowired private Plans plans;
  @Autowired private Notices notices;
  @Autowired private Builders builders;
  @Autowired private Constructions constructions;
  @Autowired private Evaluators evaluators;
  @Autowired private Titles titles;
  @Autowired private Outcomes outcomes;
  @Autowired private CostMeter meter;

  @Test
  void one_park_costs_no_more_than_this_from_its_draft_to_its_title() {
    experts.list();
    // The first case reads models and decisions that the engine then keeps.
    play(Park.SHANGDI, new CostReport("first-case", meter));
    var cost = new CostReport("lean-case", meter);
    play(Park.YONGFENG, cost);
    cost.write();

    assertThat(cost.of("draft saved")).matches(saved -> saved.rows() == 1 && saved.commits() == 1);
    assertThat(cost.of("submission").commits()).isOne();
    assertThat(cost.of(CostReport.ALTOGETHER).loose()).as("rows written outside a transaction").isZero();
    assertThat(LIMITS).allSatisfy((step, limit) -> assertThat(cost.of(step)).as(step).satisfies(spent -> {
      assertThat(spent.statements()).isLessThanOrEqualTo(limit.statements());
      assertThat(spent.rows()).isLessThanOrEqualTo(limit.rows());
    }));
  }

  private static Map.Entry<String, Cost> limit(String step, long statements, long rows) {
    return Map.entry(step, new Cost(statements, rows, 0, 0));
  }

  private void play(Park park, CostReport cost) {
    course.begin(CALLED);
    var entries = cost.of("call", () -> new Entries(city.call(CALLED, CLOSED, FORWARDED)));
    course.until(CALLED.plusDays(14));
    cost.of("roster and files", () -> operators.draft(park, entries.round()));
    cost.of("draft saved", () -> saveAgain(park, entries));
    cost.of("submission", () -> entries.add(park, operators.submit(park, entries.round())));
    var number = entries.of(park);
    cost.of("intake", () -> districts.verify(number));
    cost.of("shortlist", () -> {
      course.until(CLOSED.plusDays(2));
      districts.rank(entries.round(), park.district(), List.of(number));
      districts.seal(entries.round(), park.district(), true);
    });
    cost.of("review", () -> {
      experts.declareNone(number);
      experts.score(number, park.quality());
      plans.agree(park, number);
    });
    cost.of("notice and announcement", () -> {
      city.confirmList(entries.round());
      course.until(noticeOf(entries).publishedPeriod().closesAt());
      city.announce(entries.round());
    });
    cost.of("start of construction", () -> {
      course.until(STARTED);
      builders.start(park, number);
    });
    cost.of("reports of a year", () -> reports(park, entries));
    cost.of("evaluation", () -> {
      course.until(constructions.get(number).period().end().plusDays(5));
      evaluators.evaluate(park, number, "85", "ACHIEVED");
    });
    cost.of("recognition", () -> {
      titles.decide(number, "RECOGNISE");
      course.until(noticeOf(entries).publishedPeriod().closesAt());
    });
    outcomes.assertStatus(entries, ApplicationStatus.RECOGNISED, park);
  }

  private Notice noticeOf(Entries entries) {
    return notices.recent(MOST_NOTICES).stream().filter(one -> one.round().equals(entries.round().number())).findFirst()
        .orElseThrow();
  }

  private void saveAgain(Park park, Entries entries) {
    People.asApplicant(park.operator());
    saveDraft.save(new DraftKey(entries.round().number(), park.operator(), 1),
        DraftSamples.draft(park.operator(), park.district(), park.east()).toString(), OptionalInt.empty());
  }

  private void reports(Park park, Entries entries) {
    for (var month = YearMonth.from(STARTED).plusMonths(1); !month.isAfter(LAST_REPORT); month = month.plusMonths(1)) {
      course.until(month.atDay(3));
      builders.report(park, entries.of(park));
    }
  }
}
