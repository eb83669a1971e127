package org.featuredpark.round.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.featuredpark.round.PolicyVersion;
import org.featuredpark.round.PolicyVersions;
import org.featuredpark.shared.ProgrammeStage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PolicyVersionTable implements PolicyVersions {

  private final JdbcClient jdbc;

  PolicyVersionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<PolicyVersion> find(String tag) {
    return jdbc.sql("SELECT * FROM policy_version WHERE tag = :tag").param("tag", tag)
        .query(PolicyVersionTable::version).optional();
  }

  @Override
  public List<PolicyVersion> published(int limit) {
    return jdbc.sql("SELECT * FROM policy_version ORDER BY published_at DESC, tag LIMIT :limit")
        .param("limit", limit).query(PolicyVersionTable::version).list();
  }

  @Override
  public void add(PolicyVersion version) {
    jdbc.sql("INSERT INTO policy_version (tag, title, stage, construction_period, published_at)"
            + " VALUES (:tag, :title, :stage, :period, :publishedAt)")
        .param("tag", version.tag()).param("title", version.title()).param("stage", version.stage().name())
        .param("period", version.constructionPeriod().toString())
        .param("publishedAt", version.publishedAt().atOffset(ZoneOffset.UTC)).update();
  }

  @Override
  public void lock(ProgrammeStage stage) {
    jdbc.sql("SELECT tag FROM policy_version WHERE stage = :stage ORDER BY tag FOR UPDATE")
        .param("stage", stage.name()).query(String.class).list();
  }

  private static PolicyVersion version(ResultSet row, int index) throws SQLException {
    return new PolicyVersion(row.getString("tag"), row.getString("title"),
        ProgrammeStage.valueOf(row.getString("stage")), Period.parse(row.getString("construction_period")),
        row.getObject("published_at", OffsetDateTime.class).toInstant());
  }
}
