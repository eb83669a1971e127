package org.featuredpark.exit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.featuredpark.exit.ExitCase;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.exit.ExitDecision;
import org.featuredpark.exit.ExitOutcome;
import org.featuredpark.exit.ExitRule;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class ExitCaseTable implements ExitCases {

  private final JdbcClient jdbc;

  ExitCaseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public ExitCase open(ApplicationNumber application, ExitTrigger trigger, String grounds, Instant now) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO exit_case (application_number, trigger_kind, grounds, opened_at, changed_at)"
            + " VALUES (:application, :trigger, :grounds, :now, :now)")
        .param("application", application.value()).param("trigger", trigger.name()).param("grounds", grounds)
        .param("now", BeijingTime.atBeijing(now)).update(key, "id");
    return jdbc.sql("SELECT * FROM exit_case WHERE id = :id").param("id", key.getKeyAs(Number.class).longValue())
        .query(ExitCaseTable::row).single();
  }

  @Override
  public Optional<ExitCase> findOpen(ApplicationNumber application, ExitTrigger trigger) {
    return jdbc.sql("SELECT * FROM exit_case WHERE application_number = :application AND trigger_kind = :trigger"
            + " AND outcome IS NULL ORDER BY id DESC LIMIT 1")
        .param("application", application.value()).param("trigger", trigger.name())
        .query(ExitCaseTable::row).optional();
  }

  @Override
  public List<ExitCase> allOpen(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM exit_case WHERE application_number = :application AND outcome IS NULL ORDER BY id")
        .param("application", application.value()).query(ExitCaseTable::row).list();
  }

  @Override
  public List<ExitCase> of(ApplicationNumber application, int limit) {
    return jdbc.sql("SELECT * FROM exit_case WHERE application_number = :application ORDER BY id DESC LIMIT :limit")
        .param("application", application.value()).param("limit", limit).query(ExitCaseTable::row).list();
  }

  @Override
  public void save(ExitCase changed, Instant now) {
    jdbc.sql("""
        UPDATE exit_case SET hearing = :hearing, rectifiable = :rectifiable, ban_years = :years, clause = :clause,
          rule_reason = :ruleReason, defence = :defence, decision = :decision, decision_reason = :reason,
          rectify_by = :rectifyBy, rectification = :rectification, notice_number = :notice, outcome = :outcome,
          changed_at = :now
        WHERE id = :id
        """)
        .param("hearing", changed.rule().map(ExitRule::hearing).orElse(null))
        .param("rectifiable", changed.rule().map(ExitRule::rectifiable).orElse(null))
        .param("years", changed.rule().map(ExitRule::banYears).orElse(null))
        .param("clause", changed.rule().map(rule -> rule.clause().id()).orElse(null))
        .param("ruleReason", changed.rule().map(ExitRule::reason).orElse(null))
        .param("defence", changed.defence()).param("decision", changed.decision().map(Enum::name).orElse(null))
        .param("reason", changed.decisionReason()).param("rectifyBy", changed.rectifyBy())
        .param("rectification", changed.rectification()).param("notice", changed.noticeNumber())
        .param("outcome", changed.outcome().map(Enum::name).orElse(null))
        .param("now", BeijingTime.atBeijing(now)).param("id", changed.id()).update();
  }

  private static ExitCase row(ResultSet row, int index) throws SQLException {
    var clause = row.getString("clause");
    var rule = clause == null ? Optional.<ExitRule>empty() : Optional.of(new ExitRule(row.getBoolean("hearing"),
        row.getBoolean("rectifiable"), row.getInt("ban_years"), new Clause(clause), row.getString("rule_reason")));
    return new ExitCase(row.getLong("id"), new ApplicationNumber(row.getString("application_number")),
        ExitTrigger.valueOf(row.getString("trigger_kind")), row.getString("grounds"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(), rule, row.getString("defence"),
        Optional.ofNullable(row.getString("decision")).map(ExitDecision::valueOf), row.getString("decision_reason"),
        row.getObject("rectify_by", LocalDate.class), row.getString("rectification"), row.getString("notice_number"),
        Optional.ofNullable(row.getString("outcome")).map(ExitOutcome::valueOf));
  }
}
