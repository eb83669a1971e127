package org.featuredpark.evaluation.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.featuredpark.evaluation.Assessment;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.EvaluationBook;
import org.featuredpark.evaluation.EvaluationNote;
import org.featuredpark.evaluation.EvaluationResult;
import org.featuredpark.evaluation.ScoreSheet;
import org.featuredpark.evaluation.SelfEvaluation;
import org.featuredpark.evaluation.Veto;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationBookTable implements EvaluationBook {

  private final JdbcClient jdbc;
  private final ScoreTable scores;

  EvaluationBookTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.scores = new ScoreTable(jdbc);
  }

  @Override
  public void open(Evaluation evaluation) {
    jdbc.sql("INSERT INTO evaluation (application_number, attempt, noticed_on, due_at, participation, cure_used)"
            + " VALUES (:application, :attempt, :noticed, :due, :participation, :cure)")
        .param("application", evaluation.application().value()).param("attempt", evaluation.attempt())
        .param("noticed", evaluation.noticedOn()).param("due", BeijingTime.atBeijing(evaluation.dueAt()))
        .param("participation", evaluation.participation().name()).param("cure", evaluation.cureUsed()).update();
  }

  @Override
  public void save(Evaluation evaluation) {
    var assessment = evaluation.assessment();
    var result = evaluation.result();
    jdbc.sql("""
        UPDATE evaluation SET due_at = :due, participation = :participation, cure_used = :cure, vetoes = :vetoes,
          targets_achieved = :achieved, opinion = :opinion, total = :total, grade = :grade, cause = :cause,
          grade_reason = :reason, confirmed_on = :confirmed
        WHERE application_number = :application AND attempt = :attempt
        """)
        .param("due", BeijingTime.atBeijing(evaluation.dueAt()))
        .param("participation", evaluation.participation().name()).param("cure", evaluation.cureUsed())
        .param("vetoes", assessment.map(EvaluationBookTable::names).orElse(null))
        .param("achieved", assessment.map(Assessment::targetsAchieved).orElse(null))
        .param("opinion", assessment.map(Assessment::opinion).orElse(null))
        .param("total", assessment.map(given -> given.sheet().total()).orElse(null))
        .param("grade", result.map(found -> found.grade().name()).orElse(null))
        .param("cause", result.map(found -> found.cause().name()).orElse(null))
        .param("reason", result.map(EvaluationResult::reason).orElse(null))
        .param("confirmed", result.map(EvaluationResult::confirmedOn).orElse(null))
        .param("application", evaluation.application().value()).param("attempt", evaluation.attempt()).update();
    assessment.ifPresent(given ->
        scores.replaceOfficial(evaluation.application(), evaluation.attempt(), given.sheet()));
  }

  @Override
  public Optional<SelfEvaluation> selfEvaluation(ApplicationNumber application, int attempt) {
    return jdbc.sql("SELECT * FROM self_evaluation WHERE application_number = :application AND attempt = :attempt"
            + " ORDER BY id DESC LIMIT 1")
        .param("application", application.value()).param("attempt", attempt)
        .query((row, index) -> new SelfEvaluation(new ScoreSheet(scores.own(row.getLong("id"))),
            row.getString("narrative"), row.getString("achievements"), row.getInt("srdi_count"),
            row.getInt("little_giant_count"), row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  @Override
  public void add(ApplicationNumber application, int attempt, SelfEvaluation handedIn) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO self_evaluation (application_number, attempt, narrative, achievements, srdi_count,"
            + " little_giant_count, submitted_at)"
            + " VALUES (:application, :attempt, :narrative, :achievements, :srdi, :giants, :submitted)")
        .param("application", application.value()).param("attempt", attempt)
        .param("narrative", handedIn.narrative()).param("achievements", handedIn.achievements())
        .param("srdi", handedIn.srdiCount()).param("giants", handedIn.littleGiantCount())
        .param("submitted", BeijingTime.atBeijing(handedIn.submittedAt())).update(key, "id");
    scores.addOwn(key.getKeyAs(Number.class).longValue(), handedIn.sheet());
  }

  @Override
  public List<EvaluationNote> notes(ApplicationNumber application, int attempt, int limit) {
    return jdbc.sql("SELECT * FROM evaluation_note WHERE application_number = :application AND attempt = :attempt"
            + " ORDER BY id LIMIT :limit")
        .param("application", application.value()).param("attempt", attempt).param("limit", limit)
        .query((row, index) -> new EvaluationNote(EvaluationNote.Kind.valueOf(row.getString("kind")),
            row.getString("note"), row.getString("author"),
            row.getObject("written_at", OffsetDateTime.class).toInstant())).list();
  }

  @Override
  public void add(ApplicationNumber application, int attempt, EvaluationNote note) {
    jdbc.sql("INSERT INTO evaluation_note (application_number, attempt, kind, note, author, written_at)"
            + " VALUES (:application, :attempt, :kind, :note, :author, :at)")
        .param("application", application.value()).param("attempt", attempt).param("kind", note.kind().name())
        .param("note", note.text()).param("author", note.author()).param("at", BeijingTime.atBeijing(note.at()))
        .update();
  }

  private static String names(Assessment assessment) {
    return assessment.vetoes().stream().map(Veto::name).sorted().collect(Collectors.joining(","));
  }
}
