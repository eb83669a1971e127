package org.featuredpark.evaluation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.evaluation.Assessment;
import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.EvaluationNote;
import org.featuredpark.evaluation.EvaluationResult;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.evaluation.Participation;
import org.featuredpark.evaluation.ScoreSheets;
import org.featuredpark.evaluation.SelfEvaluation;
import org.featuredpark.evaluation.Veto;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class EvaluationTableTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final LocalDate NOTICED = LocalDate.of(2025, 9, 15);
  private static final Instant DUE = BeijingTime.endOf(LocalDate.of(2025, 10, 21));

  @BothDatabases
  void an_evaluation_is_read_back_as_it_was_written(TestDatabase database) {
    var book = new EvaluationBookTable(database.jdbc());
    var evaluations = new EvaluationTable(database.jdbc());
    var opened = opened(1);
    book.open(opened);
    assertThat(evaluations.latest(PARK)).isEqualTo(opened);

    var scored = new Evaluation(PARK, 1, NOTICED, DUE.plusSeconds(1), Participation.SUBMITTED, true,
        Optional.of(new Assessment(ScoreSheets.reaching("59.999"), Set.of(Veto.FRAUD, Veto.ACCIDENT), true, "有待改进")),
        Optional.of(new EvaluationResult(Grade.FAIL, Cause.VETO, "出现一票否决情形", NOTICED.plusDays(60))));
    book.save(scored);

    assertThat(evaluations.latest(PARK)).usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(scored);
    assertThat(evaluations.latest(PARK).total()).isEqualByComparingTo("59.999");
  }

  @BothDatabases
  void a_sheet_that_is_scored_again_takes_the_place_of_the_first(TestDatabase database) {
    var book = new EvaluationBookTable(database.jdbc());
    book.open(opened(1));
    for (var total : List.of("59.999", "59.999", "70")) {
      book.save(new Evaluation(PARK, 1, NOTICED, DUE, Participation.SUBMITTED, false,
          Optional.of(new Assessment(ScoreSheets.reaching(total), Set.of(), true, "有待改进")), Optional.empty()));
      assertThat(new EvaluationTable(database.jdbc()).latest(PARK).total()).isEqualByComparingTo(total);
    }
  }

  @BothDatabases
  void the_latest_attempt_counts(TestDatabase database) {
    var book = new EvaluationBookTable(database.jdbc());
    book.open(opened(1));
    book.open(opened(2));

    assertThat(new EvaluationTable(database.jdbc()).find(PARK)).contains(opened(2));
  }

  @BothDatabases
  void the_last_self_evaluation_counts_and_notes_keep_their_order(TestDatabase database) {
    var book = new EvaluationBookTable(database.jdbc());
    book.open(opened(1));
    assertThat(book.selfEvaluation(PARK, 1)).isEmpty();
    book.add(PARK, 1, handedIn("初稿", DUE.minusSeconds(2)));
    book.add(PARK, 1, handedIn("补正稿", DUE.minusSeconds(1)));
    var first = new EvaluationNote(EvaluationNote.Kind.COMPLETENESS, "缺少附件", "city", DUE);
    var second = new EvaluationNote(EvaluationNote.Kind.SITE_VISIT, "平台已运行", "city", DUE);
    book.add(PARK, 1, first);
    book.add(PARK, 1, second);

    assertThat(book.selfEvaluation(PARK, 1)).get().extracting(SelfEvaluation::narrative, SelfEvaluation::submittedAt)
        .containsExactly("补正稿", DUE.minusSeconds(1));
    assertThat(book.selfEvaluation(PARK, 1).orElseThrow().sheet().total()).isEqualByComparingTo("80");
    assertThat(book.notes(PARK, 1, 10)).containsExactly(first, second);
  }

  @BothDatabases
  void a_park_without_an_evaluation_is_not_found(TestDatabase database) {
    assertThatThrownBy(() -> new EvaluationTable(database.jdbc()).latest(PARK)).isInstanceOf(NotFound.class);
  }

  private static Evaluation opened(int attempt) {
    return new Evaluation(PARK, attempt, NOTICED, DUE, Participation.AWAITED, false, Optional.empty(),
        Optional.empty());
  }

  private static SelfEvaluation handedIn(String narrative, Instant at) {
    return new SelfEvaluation(ScoreSheets.reaching("80"), narrative, "均已完成", 18, 4, at);
  }
}
