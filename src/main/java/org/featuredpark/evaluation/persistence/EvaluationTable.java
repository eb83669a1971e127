package org.featuredpark.evaluation.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.evaluation.Assessment;
import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.EvaluationResult;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.evaluation.Indicator;
import org.featuredpark.evaluation.Participation;
import org.featuredpark.evaluation.ScoreSheet;
import org.featuredpark.evaluation.Veto;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationTable implements Evaluations {

  private final JdbcClient jdbc;
  private final ScoreTable scores;

  EvaluationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.scores = new ScoreTable(jdbc);
  }

  @Override
  public Evaluation latest(ApplicationNumber application) {
    return find(application).orElseThrow(() -> NotFound.of("绩效评价", application));
  }

  @Override
  public Optional<Evaluation> find(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM evaluation WHERE application_number = :application ORDER BY attempt DESC LIMIT 1")
        .param("application", application.value()).query(Row::of).optional()
        .map(row -> row.with(scores.official(application, row.attempt)));
  }

  private record Row(ApplicationNumber application, int attempt, LocalDate noticedOn, Instant dueAt,
      Participation participation, boolean cureUsed, String vetoes, boolean targetsAchieved, String opinion,
      Optional<EvaluationResult> result) {

    static Row of(ResultSet row, int index) throws SQLException {
      var grade = row.getString("grade");
      return new Row(new ApplicationNumber(row.getString("application_number")), row.getInt("attempt"),
          row.getObject("noticed_on", LocalDate.class), row.getObject("due_at", OffsetDateTime.class).toInstant(),
          Participation.valueOf(row.getString("participation")), row.getBoolean("cure_used"),
          row.getString("vetoes"), row.getBoolean("targets_achieved"), row.getString("opinion"),
          grade == null ? Optional.empty() : Optional.of(new EvaluationResult(Grade.valueOf(grade),
              Cause.valueOf(row.getString("cause")), row.getString("grade_reason"),
              row.getObject("confirmed_on", LocalDate.class))));
    }

    Evaluation with(Map<Indicator, BigDecimal> points) {
      var assessment = opinion == null ? Optional.<Assessment>empty()
          : Optional.of(new Assessment(new ScoreSheet(points), vetoSet(), targetsAchieved, opinion));
      return new Evaluation(application, attempt, noticedOn, dueAt, participation, cureUsed, assessment, result);
    }

    private Set<Veto> vetoSet() {
      return Arrays.stream(vetoes.split(",")).filter(name -> !name.isEmpty()).map(Veto::valueOf)
          .collect(Collectors.toSet());
    }
  }
}
