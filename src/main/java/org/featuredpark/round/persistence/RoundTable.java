package org.featuredpark.round.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundTable implements Rounds {

  private static final String SELECT = "SELECT * FROM programme_round ";

  private final JdbcClient jdbc;

  RoundTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Round get(RoundNumber number) {
    return find(number).orElseThrow(() -> NotFound.of("批次", number));
  }

  @Override
  public Optional<Round> find(RoundNumber number) {
    return one(SELECT + "WHERE number = :number", number);
  }

  @Override
  public Round lock(RoundNumber number) {
    return one(SELECT + "WHERE number = :number FOR UPDATE", number)
        .orElseThrow(() -> NotFound.of("批次", number));
  }

  private Optional<Round> one(String sql, RoundNumber number) {
    return jdbc.sql(sql).param("number", number.value()).query(RoundTable::round).optional();
  }

  @Override
  public List<Round> open(int limit) {
    return jdbc.sql(SELECT + "WHERE status = 'OPEN' ORDER BY application_deadline, number LIMIT :limit")
        .param("limit", limit).query(RoundTable::round).list();
  }

  @Override
  public List<Round> recent(int limit) {
    return jdbc.sql(SELECT + "ORDER BY opens_on DESC, number DESC LIMIT :limit")
        .param("limit", limit).query(RoundTable::round).list();
  }

  @Override
  public int lastSequence(String prefix) {
    return jdbc.sql("SELECT number FROM programme_round WHERE number LIKE :pattern LIMIT 1000")
        .param("pattern", prefix + "%").query(String.class).list().stream()
        .map(number -> number.substring(prefix.length())).filter(rest -> rest.matches("\\d{1,4}"))
        .mapToInt(Integer::parseInt).max().orElse(0);
  }

  @Override
  public void add(Round round) {
    jdbc.sql("""
        INSERT INTO programme_round (number, title, stage, policy_version, opens_on, application_deadline,
          upload_grace_minutes, district_deadline, base_date, district_quota, places, notice_days, panel_size,
          construction_period, weight_operation, weight_project, pass_line, status, announced_on)
        VALUES (:number, :title, :stage, :policyVersion, :opensOn, :applicationDeadline, :graceMinutes,
          :districtDeadline, :baseDate, :districtQuota, :places, :noticeDays, :panelSize, :constructionPeriod,
          :weightOperation, :weightProject, :passLine, :status, :announcedOn)""")
        .param("number", round.number().value()).param("title", round.title())
        .param("stage", round.stage().name()).param("policyVersion", round.policyVersion())
        .param("opensOn", round.opensOn()).param("applicationDeadline", utc(round.applicationDeadline()))
        .param("graceMinutes", round.uploadGraceMinutes())
        .param("districtDeadline", utc(round.districtDeadline())).param("baseDate", round.baseDate())
        .param("districtQuota", round.districtQuota()).param("places", round.places())
        .param("noticeDays", round.noticeDays()).param("panelSize", round.panelSize())
        .param("constructionPeriod", round.constructionPeriod().toString())
        .param("weightOperation", round.weightOperation()).param("weightProject", round.weightProject())
        .param("passLine", round.passLine()).param("status", round.status().name())
        .param("announcedOn", round.announcedOn()).update();
  }

  @Override
  public void update(Round round) {
    jdbc.sql("""
        UPDATE programme_round SET application_deadline = :applicationDeadline,
          district_deadline = :districtDeadline, status = :status, announced_on = :announcedOn
        WHERE number = :number""")
        .param("applicationDeadline", utc(round.applicationDeadline()))
        .param("districtDeadline", utc(round.districtDeadline()))
        .param("status", round.status().name()).param("announcedOn", round.announcedOn())
        .param("number", round.number().value()).update();
  }

  private static Round round(ResultSet row, int index) throws SQLException {
    return new Round(new RoundNumber(row.getString("number")), row.getString("title"),
        ProgrammeStage.valueOf(row.getString("stage")), row.getString("policy_version"),
        row.getObject("opens_on", LocalDate.class), instant(row, "application_deadline"),
        row.getInt("upload_grace_minutes"), instant(row, "district_deadline"),
        row.getObject("base_date", LocalDate.class), row.getInt("district_quota"), row.getInt("places"),
        row.getInt("notice_days"), row.getInt("panel_size"),
        Period.parse(row.getString("construction_period")), row.getInt("weight_operation"),
        row.getInt("weight_project"), row.getDouble("pass_line"), RoundStatus.valueOf(row.getString("status")),
        row.getObject("announced_on", LocalDate.class));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
