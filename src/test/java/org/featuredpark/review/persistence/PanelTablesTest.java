package org.featuredpark.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.featuredpark.review.PlanExamples.PARK;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.review.Expert;
import org.featuredpark.review.PanelVote;
import org.featuredpark.review.PanelVote.Ballot;
import org.featuredpark.review.ParkScore;
import org.featuredpark.review.ScoreExamples;
import org.featuredpark.review.Seat;
import org.featuredpark.review.SeatStatus;
import org.featuredpark.review.Specialty;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class PanelTablesTest {

  private static final CreditCode EMPLOYER = new CreditCode("911101081000004460");
  private static final CreditCode PARTY = new CreditCode("91110108MA01ABCD5T");
  private static final ApplicationNumber OTHER = new ApplicationNumber("PILOT-2024-1-110101-0002");

  @BothDatabases
  void experts_are_changed_in_place_and_only_active_ones_can_be_drawn(TestDatabase database) {
    var experts = new ExpertTable(database.jdbc());
    experts.save(expert("expert1", true));
    experts.save(expert("expert2", true));
    experts.save(expert("expert2", false));
    assertThat(experts.active()).containsExactly(expert("expert1", true));
    assertThat(experts.all(10)).containsExactly(expert("expert1", true), expert("expert2", false));
    assertThat(experts.find("expert2")).contains(expert("expert2", false));
  }

  @BothDatabases
  void ties_are_found_among_thousands_of_firms(TestDatabase database) {
    var experts = new ExpertTable(database.jdbc());
    experts.save(expert("expert1", true));
    experts.addTie("expert1", PARTY, "曾任监事");
    experts.addTie("expert1", PARTY, "三年内曾任监事");
    var firms = IntStream.range(0, 1200).mapToObj(i -> new CreditCode("9111010810000%05d".formatted(i))).toList();
    assertThat(experts.tiedTo(firms)).isEmpty();
    assertThat(experts.tiedTo(IntStream.range(0, 1300).mapToObj(i -> i < 1200 ? firms.get(i) : PARTY).toList()))
        .containsExactly("expert1");
    assertThat(experts.tiedTo(List.of())).isEmpty();
  }

  @BothDatabases
  void seats_keep_their_order_and_their_state(TestDatabase database) {
    var panels = new PanelTable(database.jdbc());
    panels.add(PARK, List.of(seat("expert2", SeatStatus.DRAWN, ""), seat("expert1", SeatStatus.DRAWN, "")),
        Instant.now());
    panels.add(PARK, List.of(seat("expert0", SeatStatus.DRAWN, "")), Instant.now());
    panels.update(PARK, seat("expert1", SeatStatus.RECUSED, "亲属"));
    assertThat(panels.seats(PARK)).containsExactly(seat("expert2", SeatStatus.DRAWN, ""),
        seat("expert1", SeatStatus.RECUSED, "亲属"), seat("expert0", SeatStatus.DRAWN, ""));
    assertThat(panels.seats(OTHER)).isEmpty();
  }

  @BothDatabases
  void a_sheet_is_read_as_it_was_signed_and_cannot_be_signed_twice(TestDatabase database) {
    var sheets = new ScoreSheetTable(database.jdbc());
    var sheet = ScoreExamples.sheet(PARK, "expert1", 87, 57);
    sheets.add(sheet);
    assertThat(sheets.find(PARK, "expert1")).hasValueSatisfying(read -> {
      assertThat(read.total()).isEqualByComparingTo("72");
      assertThat(read.signedAt()).isEqualTo(sheet.signedAt());
      assertThat(read.comment()).isEqualTo(sheet.comment());
    });
    assertThat(sheets.ofPark(PARK)).hasSize(1);
    assertThat(catchThrowable(() -> sheets.add(sheet))).isNotNull();
  }

  @BothDatabases
  void a_score_takes_the_place_of_the_one_before(TestDatabase database) {
    var scores = new ParkScoreTable(database.jdbc());
    scores.save(score(PARK, "80.125"));
    scores.save(score(PARK, "81.000"));
    scores.save(score(OTHER, "75.333"));
    assertThat(scores.find(PARK)).contains(score(PARK, "81.000"));
    assertThat(scores.ofRound(PARK.roundNumber())).containsExactly(score(OTHER, "75.333"), score(PARK, "81.000"));
  }

  @BothDatabases
  void a_vote_keeps_its_order_and_notices_theirs(TestDatabase database) {
    var votes = new PanelVoteTable(database.jdbc());
    assertThat(votes.order(PARK.roundNumber())).isEmpty();
    votes.save(PARK.roundNumber(), new PanelVote(List.of(new Ballot(PARK, 2), new Ballot(OTHER, 3)), "现场表决"));
    assertThat(votes.order(PARK.roundNumber())).containsExactly(OTHER, PARK);

    var notices = new SelectionNoticeTable(database.jdbc());
    notices.add(PARK.roundNumber(), NoticeNumber.of(PARK.roundNumber(), 2));
    notices.add(PARK.roundNumber(), NoticeNumber.of(PARK.roundNumber(), 1));
    assertThat(notices.of(PARK.roundNumber())).extracting(NoticeNumber::value)
        .containsExactly("PILOT-2024-1-GS-02", "PILOT-2024-1-GS-01");
  }

  private static Expert expert(String userId, boolean active) {
    return new Expert(userId, "专家", "某研究院", EMPLOYER, Set.of(Specialty.FINANCE, Specialty.TECHNICAL), active);
  }

  private static Seat seat(String expert, SeatStatus status, String note) {
    return new Seat(expert, false, status, note);
  }

  private static ParkScore score(ApplicationNumber park, String total) {
    return new ParkScore(park, 5, new BigDecimal(total), new BigDecimal("50.000"), new BigDecimal("30.000"));
  }
}
