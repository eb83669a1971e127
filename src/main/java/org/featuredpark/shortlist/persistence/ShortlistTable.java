package org.featuredpark.shortlist.persistence;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Candidate;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.Shortlist;
import org.featuredpark.shortlist.Shortlists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ShortlistTable implements Shortlists {

  private static final String SELECT = "SELECT * FROM district_shortlist WHERE round_number = :round ";
  private static final int DISTRICTS = 17;
  private static final int MOST_CANDIDATES = 500;

  private final JdbcClient jdbc;

  ShortlistTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Shortlist get(DistrictRound id) {
    return find(id).orElseThrow(() -> NotFound.of("区级推荐", id));
  }

  @Override
  public Optional<Shortlist> find(DistrictRound id) {
    return one(id, "");
  }

  @Override
  public Shortlist lock(DistrictRound id) {
    return one(id, " FOR UPDATE").orElseThrow(() -> NotFound.of("区级推荐", id));
  }

  private Optional<Shortlist> one(DistrictRound id, String ending) {
    return jdbc.sql(SELECT + "AND district = :district" + ending)
        .param("round", id.round().value()).param("district", id.district().code())
        .query(ShortlistRow::read).optional();
  }

  @Override
  public List<Shortlist> ofRound(RoundNumber round) {
    return jdbc.sql(SELECT + "ORDER BY district LIMIT :limit")
        .param("round", round.value()).param("limit", DISTRICTS).query(ShortlistRow::read).list();
  }

  @Override
  public void add(Shortlist shortlist) {
    jdbc.sql("INSERT INTO district_shortlist (round_number, district, status) VALUES (:round, :district, :status)")
        .params(ShortlistRow.key(shortlist.id())).param("status", shortlist.status().name()).update();
  }

  @Override
  public void update(Shortlist shortlist) {
    jdbc.sql("""
        UPDATE district_shortlist SET status = :status, note = :note, subject_line = :subject,
          letter_document = :letter, table_document = :table, letter_no = :letterNo, letter_date = :letterDate,
          table_sealed = :tableSealed, package_checked = :packageChecked, sealed_at = :sealedAt,
          late_reason = :lateReason, grace_deadline = :graceDeadline, forwarded_at = :forwardedAt
        WHERE round_number = :round AND district = :district""")
        .params(ShortlistRow.write(shortlist)).update();
  }

  @Override
  public List<Candidate> candidates(DistrictRound id) {
    return jdbc.sql("SELECT application_number, place, reason FROM shortlist_candidate"
            + " WHERE round_number = :round AND district = :district"
            + " ORDER BY place NULLS LAST, application_number LIMIT :limit")
        .params(ShortlistRow.key(id)).param("limit", MOST_CANDIDATES)
        .query((row, i) -> new Candidate(new ApplicationNumber(row.getString(1)), row.getObject(2, Integer.class),
            row.getString(3))).list();
  }

  @Override
  public void replaceCandidates(DistrictRound id, List<Candidate> candidates) {
    jdbc.sql("DELETE FROM shortlist_candidate WHERE round_number = :round AND district = :district")
        .params(ShortlistRow.key(id)).update();
    for (var candidate : candidates) {
      jdbc.sql("INSERT INTO shortlist_candidate (round_number, district, application_number, place, reason)"
              + " VALUES (:round, :district, :application, :place, :reason)")
          .params(ShortlistRow.key(id)).param("application", candidate.application().value())
          .param("place", candidate.rank()).param("reason", candidate.reason()).update();
    }
  }
}
