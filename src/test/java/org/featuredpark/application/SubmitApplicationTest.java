package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.featuredpark.application.IntakeRules.Timeliness;
import org.featuredpark.exit.Ban;
import org.featuredpark.exit.Bans;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.featuredpark.workflow.JvmZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class SubmitApplicationTest {

  @Autowired TestApplications applicants;
  @Autowired SubmitApplication submit;
  @Autowired SaveDraft save;
  @Autowired WithdrawApplication withdraw;
  @Autowired Applications applications;
  @Autowired Receipts receipts;
  @Autowired IntakeRules rules;
  @Autowired Bans bans;
  @Autowired Driver driver;
  @Autowired TestTime time;

  private Round round;
  private DraftKey key;

  @BeforeEach
  void open_a_round() {
    round = applicants.openRound(RoundSamples.unusedNumber("PILOT-SUBMIT"));
    key = new DraftKey(round.number(), DraftSamples.OPERATOR, 1);
  }

  @Test
  void twenty_presses_at_once_give_one_receipt() throws Exception {
    prepare();
    Callable<Receipt> press = () -> {
      People.asApplicant(key.operator());
      return submit("one press");
    };
    var threads = Executors.newFixedThreadPool(20);
    var received = new HashSet<Receipt>();
    for (var answer : threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> press).toList())) {
      received.add(answer.get());
    }
    threads.shutdown();

    assertThat(received).hasSize(1);
    assertThat(applications.ofRound(round.number(), 10)).hasSize(1);
  }

  @Test
  void pressing_again_with_another_key_gives_the_same_receipt_as_long_as_nothing_changed() {
    prepare();

    assertThat(submit("first")).isEqualTo(submit("second"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  @Proves({"R38", "E19"})
  void the_last_millisecond_is_in_time_and_the_next_is_late_in_any_time_zone(String zone) {
    var last = Instant.parse("2024-07-20T15:59:59.999Z");

    assertThat(JvmZone.during(zone, () -> rules.timeliness(round, last, last)))
        .returns(true, Timeliness::inTime)
        .satisfies(answer -> assertThat(answer.reason()).contains("2024-07-20 23:59:59"));
    assertThat(JvmZone.during(zone, () -> rules.timeliness(round, last.plusMillis(1), last)).inTime()).isFalse();
  }

  @Test
  void the_servers_clock_decides_and_the_receipt_shows_the_millisecond() {
    prepare();
    time.setTo(round.applicationDeadline().minusSeconds(30));

    var receipt = submit("last minute");

    assertThat(receipt.inTime()).isTrue();
    assertThat(receipt.receivedAt()).isBetween(round.applicationDeadline().minusSeconds(30),
        round.applicationDeadline().minusMillis(1));
    assertThat(receipt.receivedAt()).isEqualTo(receipt.receivedAt().truncatedTo(ChronoUnit.MILLIS));
  }

  @Test
  void a_key_that_answered_for_another_park_is_refused() {
    prepare();
    submit("same");
    key = new DraftKey(round.number(), DraftSamples.OPERATOR, 2);
    prepare();

    assertThatThrownBy(() -> submit("same")).isInstanceOf(Refused.class).hasMessageContaining("请求编号");
  }

  @Test
  @Proves({"R38", "Q2", "E21"})
  void a_new_version_after_the_deadline_does_not_displace_the_one_in_time() {
    prepare();
    var receipt = submit("in time");
    time.setTo(round.applicationDeadline());
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路9号");
    save.save(key, draft.toString(), OptionalInt.empty());

    refused("R38", "仍然有效", "too late");
    assertThat(applications.get(receipt.application()).version()).isEqualTo(1);
  }

  @Test
  void numbers_count_up_within_a_district_and_a_round() {
    prepare();
    submit("first");
    var second = new DraftKey(round.number(), DraftSamples.OPERATOR, 2);
    var draft = DraftSamples.draft(DraftSamples.OPERATOR, District.HAIDIAN, 0.1);
    DraftSamples.section(draft, "park").put("name", "第二园");

    assertThat(applicants.submitted(second, draft, RosterSamples.sufficient()))
        .hasToString(round.number() + "-110108-0002");
  }

  @Test
  @Proves("Q2")
  void a_park_has_one_live_application() {
    prepare();
    var first = submit("first").application();
    key = new DraftKey(round.number(), DraftSamples.OPERATOR, 2);
    prepare();
    refused("Q2", first.value(), "again");

    withdraw.withdraw(first, "改用新材料");

    assertThat(submit("after withdrawal").application()).isNotEqualTo(first);
    assertThat(driver.openTasks(first.value())).isEmpty();
  }

  @Test
  @Proves("Q1")
  void what_was_withdrawn_may_be_submitted_again_under_a_new_number() {
    prepare();
    var first = submit("first").application();
    withdraw.withdraw(first, "暂缓");

    assertThat(applications.get(first).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(submit("second").application()).isNotEqualTo(first);
    assertThatThrownBy(() -> withdraw.withdraw(first, "再次撤回")).isInstanceOf(Refused.class);
  }

  @Test
  @Proves({"Q1", "Q2", "E21"})
  void what_was_filed_twice_and_then_withdrawn_leaves_no_version_that_counts() {
    prepare();
    var first = submit("first");
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "示范路2号");
    save.save(key, draft.toString(), OptionalInt.empty());
    var second = submit("second");
    withdraw.withdraw(second.application(), "暂缓");

    assertThat(second.application()).isEqualTo(first.application());
    assertThat(second.version()).isEqualTo(2);
    assertThat(applications.get(first.application()).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(driver.openTasks(first.application().value())).isEmpty();
  }

  @Test
  @Proves("Q8")
  void a_banned_operator_may_not_apply_until_the_ban_has_ended() {
    var operator = new CreditCode(RosterSamples.code(77));
    key = new DraftKey(round.number(), operator, 1);
    applicants.prepare(key, DraftSamples.draft(operator, District.HAIDIAN, 0), RosterSamples.sufficient());
    var earlier = applicants.submitted(applicants.openRound("PILOT-BAN-1"), new CreditCode(RosterSamples.code(78)),
        District.HAIDIAN, 0.3);
    bans.impose(new Ban(operator, earlier, LocalDate.of(2021, 7, 10), time.today(), new Clause("Q8")));
    People.asApplicant(operator);

    refused("Q8", "2024年7月10日", "banned");
    time.setTo(time.today().plusDays(1));
    assertThat(submit("free").inTime()).isTrue();
  }

  @Test
  void an_incomplete_dossier_is_refused_with_what_is_missing() {
    People.asApplicant(key.operator());
    save.save(key, DraftSamples.draft().toString(), OptionalInt.empty());
    refused("R29", "名单", "no roster");
  }

  @Test
  void before_the_round_opens_nothing_is_taken_in() {
    prepare();
    time.setTo(round.opensOn().minusDays(1));
    refused("R38", "起受理", "early");
  }

  @Test
  void nobody_submits_for_an_operator_they_do_not_act_for() {
    prepare();
    People.asApplicant(CreditCode.of("91110115MA0C12340Q"));
    assertThatThrownBy(() -> submit("stranger")).isInstanceOf(Forbidden.class);
  }

  @Test
  @Proves("R24")
  void the_draft_must_name_the_operator_it_belongs_to() {
    var other = DraftSamples.draft(CreditCode.of("91110115MA0C12340Q"), District.HAIDIAN, 0);
    applicants.prepare(key, other, RosterSamples.sufficient());
    refused("R24", "不一致", "mismatch");
  }

  @Test
  void two_windows_do_not_overwrite_each_other() {
    People.asApplicant(key.operator());
    var first = save.save(key, "{}", OptionalInt.empty());
    save.save(key, "{\"park\":{}}", OptionalInt.of(first.revision()));

    assertThatThrownBy(() -> save.save(key, "{}", OptionalInt.of(first.revision())))
        .isInstanceOf(Refused.class).hasMessageContaining("另一窗口");
  }

  @Test
  void the_application_shows_the_numbers_of_its_rows() {
    prepare();
    var number = submit("numbers").application();

    assertThat(applications.get(number).tenants()).isEqualTo(new TenantCounts(15, 3, 0));
    assertThat(applications.get(number).totalOutput().yuan()).isEqualTo(new BigDecimal("4000000000.00"));
    assertThat(applications.project(number).orElseThrow().milestones()).hasSize(2);
    assertThat(receipts.of(number)).hasSize(1);
  }

  private void prepare() {
    applicants.prepare(key, DraftSamples.draft(), RosterSamples.sufficient());
  }

  private Receipt submit(String press) {
    return submit.submit(key, round.number() + press);
  }

  private void refused(String clause, String message, String requestKey) {
    assertThatThrownBy(() -> submit(requestKey)).isInstanceOf(Refused.class).hasMessageContaining(message)
        .satisfies(refused -> assertThat(((Refused) refused).clause().orElseThrow()).hasToString(clause));
  }
}
