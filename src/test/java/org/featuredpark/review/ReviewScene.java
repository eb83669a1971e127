package org.featuredpark.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds, recommended parks and experts for tests; each round is new, and only its own experts are active. */
@Component
public class ReviewScene {

  public static final CreditCode OPERATOR = new CreditCode("911101081000004460");
  public static final CreditCode TENANT = new CreditCode("91110108MA01ABCD5T");
  public static final CreditCode INSTITUTE = new CreditCode("91110302MA00TE5T2R");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Rounds rounds;
  private final Experts experts;
  private final ParkScores scores;
  private final JdbcClient jdbc;

  ReviewScene(Rounds rounds, Experts experts, ParkScores scores, JdbcClient jdbc) {
    this.rounds = rounds;
    this.experts = experts;
    this.scores = scores;
    this.jdbc = jdbc;
  }

  public RoundNumber round(int places, int panelSize) {
    var number = new RoundNumber("RV-2024-" + COUNT.incrementAndGet());
    rounds.add(new Round(number, "特色园区（试点）申报", ProgrammeStage.PILOT, "PILOT-2024", LocalDate.of(2024, 6, 24),
        BeijingTime.endOf(LocalDate.of(2024, 7, 20)), 0, BeijingTime.endOf(LocalDate.of(2024, 7, 31)),
        LocalDate.of(2024, 7, 20), 3, places, 5, panelSize, Period.ofYears(1), 60, 40, 60, RoundStatus.REVIEW, null));
    return number;
  }

  public ApplicationNumber park(RoundNumber round, int sequence) {
    return park(round, sequence, true, 3, 15);
  }

  public ApplicationNumber park(RoundNumber round, int sequence, boolean withProject, int littleGiants, int srdi) {
    var district = District.values()[(sequence - 1) % District.values().length];
    var number = ApplicationNumber.of(round, district, sequence);
    insertApplication(number, insertRoster(), littleGiants, srdi);
    recommend(number, 1 + (sequence - 1) / District.values().length);
    if (withProject) {
      jdbc.sql("INSERT INTO project (application_number, name, capability_type, objective, total_investment_yuan,"
              + " planned_start, planned_end) VALUES (?, '检测平台', 'PLATFORM', '建成检测平台', 1000000, ?, ?)")
          .params(number.value(), LocalDate.of(2024, 11, 1), LocalDate.of(2025, 6, 30)).update();
    }
    return number;
  }

  /** Replaces the list of experts: so many, of whom the first few judge finance. */
  public List<String> experts(int count, int finance) {
    jdbc.sql("UPDATE expert SET active = FALSE").update();
    int group = COUNT.incrementAndGet();
    var ids = IntStream.rangeClosed(1, count).mapToObj(i -> "rv%d-expert%02d".formatted(group, i)).toList();
    IntStream.range(0, count).forEach(i -> expert(ids.get(i), i < finance, INSTITUTE));
    return ids;
  }

  public void expert(String userId, boolean finance, CreditCode employer) {
    experts.save(new Expert(userId, "专家" + userId, "某研究院", employer,
        Set.of(finance ? Specialty.FINANCE : Specialty.TECHNICAL), true));
  }

  public void tie(String userId, CreditCode party) {
    experts.addTie(userId, party, "近三年曾任职");
  }

  /** A score as five sheets would have come to it, 40 of it for A. */
  public void score(ApplicationNumber park, BigDecimal total) {
    var operation = new BigDecimal("40.000");
    scores.save(new ParkScore(park, 5, total, operation, total.subtract(operation)));
  }

  public void withdraw(ApplicationNumber park) {
    jdbc.sql("UPDATE application SET status = 'WITHDRAWN' WHERE number = ?").param(park.value()).update();
  }

  private long insertRoster() {
    jdbc.sql("INSERT INTO roster (uploaded_at, file_name) VALUES (?, '企业名单.xlsx')")
        .param(Instant.parse("2024-07-19T02:00:00Z").atOffset(ZoneOffset.UTC)).update();
    long id = jdbc.sql("SELECT MAX(id) FROM roster").query(Long.class).single();
    jdbc.sql("INSERT INTO tenant_enterprise (roster_id, line_number, credit_code, name, tenancy_from, in_boundary,"
            + " leading_industry) VALUES (?, 1, ?, '入驻企业', ?, TRUE, TRUE)")
        .params(id, TENANT.value(), LocalDate.of(2020, 1, 1)).update();
    return id;
  }

  private void insertApplication(ApplicationNumber number, long roster, int littleGiants, int srdi) {
    jdbc.sql("INSERT INTO application (number, round_number, district, operator, park_slot, operator_name,"
            + " legal_rep_name, contact_name, contact_phone, park_name, direction, leading_industry,"
            + " usable_office_area_m2, total_output_yuan, total_revenue_yuan, srdi_count, little_giant_count,"
            + " innovative_count, roster_id, version, received_at, status, content, content_hash)"
            + " VALUES (?, ?, ?, ?, 1, '某园区运营公司', '张三', '李四', '01080000000', ?, 'INDUSTRY_CLUSTER', '医药健康',"
            + " 30000, 0, 5000000000, ?, ?, 0, ?, 1, ?, 'RECOMMENDED', '{}', '')")
        .params(number.value(), number.roundNumber().value(), number.district().code(), OPERATOR.value(),
            "园区" + number.value(), srdi, littleGiants, roster,
            Instant.parse("2024-07-19T02:00:00Z").atOffset(ZoneOffset.UTC)).update();
  }

  private void recommend(ApplicationNumber park, int place) {
    int known = jdbc.sql("SELECT COUNT(*) FROM district_shortlist WHERE round_number = ? AND district = ?")
        .params(park.roundNumber().value(), park.district().code()).query(Integer.class).single();
    if (known == 0) {
      jdbc.sql("INSERT INTO district_shortlist (round_number, district, status) VALUES (?, ?, 'FORWARDED')")
          .params(park.roundNumber().value(), park.district().code()).update();
    }
    jdbc.sql("INSERT INTO shortlist_candidate (round_number, district, application_number, place, reason)"
            + " VALUES (?, ?, ?, ?, '综合实力强')")
        .params(park.roundNumber().value(), park.district().code(), park.value(), place).update();
  }
}
