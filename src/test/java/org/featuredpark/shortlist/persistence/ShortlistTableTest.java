package org.featuredpark.shortlist.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.featuredpark.document.DocumentId;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Candidate;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.Lateness;
import org.featuredpark.shortlist.Letter;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Shortlist;
import org.featuredpark.shortlist.ShortlistStatus;
import org.featuredpark.shortlist.SubjectLine;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.springframework.dao.DuplicateKeyException;

class ShortlistTableTest {

  private static final RoundNumber ROUND = new RoundNumber("PILOT-2024-1");
  private static final DistrictRound HAIDIAN = new DistrictRound(ROUND, District.HAIDIAN);
  private static final Instant MOMENT = Instant.parse("2024-07-30T03:04:05.678Z");

  @BothDatabases
  void a_shortlist_comes_back_as_it_was_kept(TestDatabase database) {
    var table = begun(database);
    assertThat(table.get(HAIDIAN)).isEqualTo(Shortlist.begun(HAIDIAN));

    var letter = new Letter(SubjectLine.of(District.HAIDIAN, ProgrammeStage.PILOT, 2),
        new DocumentId(UUID.randomUUID()), new DocumentId(UUID.randomUUID()),
        new Letter.Seal("京海科函〔2024〕7号", LocalDate.of(2024, 7, 30), true, false, MOMENT));
    var full = new Shortlist(HAIDIAN, ShortlistStatus.FORWARDED, "曾退回", letter, new Lateness(MOMENT, "系统故障"), MOMENT);
    table.update(full);

    assertThat(table.get(HAIDIAN)).isEqualTo(full);
    assertThat(database.transaction().<Object>execute(tx -> table.lock(HAIDIAN))).isEqualTo(full);
    assertThat(table.ofRound(ROUND)).containsExactly(full);
    table.update(new Shortlist(HAIDIAN, ShortlistStatus.LATE_REJECTED, null, null, new Lateness(null, "无"), null));
    assertThat(table.get(HAIDIAN).lateness().accepted()).isFalse();
  }

  @BothDatabases
  void an_unknown_district_is_said_to_be_unknown(TestDatabase database) {
    var table = begun(database);
    var miyun = new DistrictRound(ROUND, District.MIYUN);
    assertThat(table.find(miyun)).isEmpty();
    assertThatThrownBy(() -> table.get(miyun)).isInstanceOf(NotFound.class);
  }

  @BothDatabases
  void candidates_are_replaced_as_a_whole_the_chosen_first(TestDatabase database) {
    var table = begun(database);
    table.replaceCandidates(HAIDIAN, List.of(new Candidate(park(1), 1, "好"), new Candidate(park(2), null, "弱")));
    table.replaceCandidates(HAIDIAN, List.of(new Candidate(park(1), null, "弱"), new Candidate(park(2), 2, "好"),
        new Candidate(park(3), 1, "最好")));
    assertThat(table.candidates(HAIDIAN)).extracting(Candidate::application)
        .containsExactly(park(3), park(2), park(1));
  }

  @BothDatabases
  void no_two_parks_share_a_place(TestDatabase database) {
    var table = begun(database);
    assertThatThrownBy(() -> table.replaceCandidates(HAIDIAN,
        List.of(new Candidate(park(1), 1, "好"), new Candidate(park(2), 1, "好"))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @BothDatabases
  void a_recommendation_is_seen_once_it_is_forwarded(TestDatabase database) {
    var table = begun(database);
    table.replaceCandidates(HAIDIAN, List.of(new Candidate(park(1), 1, "好"), new Candidate(park(2), null, "弱")));
    var recommendations = new ForwardedRecommendations(database.jdbc());
    assertThat(recommendations.ofRound(ROUND)).isEmpty();

    table.update(new Shortlist(HAIDIAN, ShortlistStatus.FORWARDED, null, null, null, MOMENT));
    assertThat(recommendations.ofRound(ROUND))
        .containsExactly(new Recommendation(park(1), District.HAIDIAN, 1, "好"));
  }

  private static ShortlistTable begun(TestDatabase database) {
    database.jdbc().sql("INSERT INTO programme_round (number, title, stage, policy_version, opens_on,"
        + " application_deadline, district_deadline, base_date, district_quota, places, notice_days, panel_size,"
        + " construction_period, weight_operation, weight_project, pass_line, status) VALUES (:number, '批次', 'PILOT',"
        + " 'PILOT-2024', DATE '2024-06-24', TIMESTAMP WITH TIME ZONE '2024-07-21 00:00:00+08:00',"
        + " TIMESTAMP WITH TIME ZONE '2024-08-01 00:00:00+08:00', DATE '2024-07-20', 3, 10, 5, 5, 'P1Y', 60, 40, 60,"
        + " 'SHORTLISTING')").param("number", ROUND.value()).update();
    var table = new ShortlistTable(database.jdbc());
    table.add(Shortlist.begun(HAIDIAN));
    return table;
  }

  private static ApplicationNumber park(int sequence) {
    return ApplicationNumber.of(ROUND, District.HAIDIAN, sequence);
  }
}
