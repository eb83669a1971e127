package org.featuredpark.application.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DetachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Drafts;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.PrefillDraft;
import org.featuredpark.application.Receipt;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.application.process.ApplicationIntakeProcess;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last second, where a file is on its way: with a grace of ten minutes and with none. */
@CaseworkTest
class UploadGraceTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(8801));
  private static final MaterialKind KIND = MaterialKind.SERVICE_RULES;

  @Autowired TestApplications applicants;
  @Autowired Applications applications;
  @Autowired SaveDraft save;
  @Autowired UploadRoster roster;
  @Autowired AttachDocument attach;
  @Autowired DetachDocument detach;
  @Autowired PrefillDraft prefill;
  @Autowired BeginUpload begin;
  @Autowired ContinueUpload send;
  @Autowired Drafts drafts;
  @Autowired Driver driver;
  @Autowired TestTime time;
  @Autowired JdbcClient jdbc;

  private final byte[] pdf = SampleFiles.pdf();
  private Instant deadline;
  private DraftKey key;

  @Test
  @Proves("R38")
  void a_file_begun_in_the_last_millisecond_and_received_within_the_grace_is_in_time() {
    allButOneFile(10);
    at(Duration.ofMinutes(5));
    attachBegunAt(deadline.minusMillis(1));

    var receipt = submit();

    assertThat(receipt.inTime()).isTrue();
    assertThat(receipt.notice()).contains("2024-07-21 00:10:00", "2024-07-20 23:59:59", "按时报送");
    assertThat(receipt.receivedAt()).isAfterOrEqualTo(deadline.plus(Duration.ofMinutes(5)));
    assertInTime(receipt.application());
  }

  @Test
  @Proves("R38")
  void a_file_begun_at_the_deadline_is_refused_and_changes_nothing() {
    allButOneFile(10);
    var before = Set.copyOf(drafts.materials(key));
    at(Duration.ofMinutes(5));

    refused(() -> attachBegunAt(deadline));

    assertThat(drafts.materials(key)).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  @Proves("R38")
  void what_is_received_when_the_grace_ends_is_late() {
    allButOneFile(10);
    at(Duration.ofMinutes(10));
    attachBegunAt(deadline.minusMillis(1));

    assertLate(submit(), "早于 2024-07-21 00:10:00");
  }

  @Test
  @Proves("R38")
  void without_a_grace_a_file_begun_in_time_and_received_after_the_deadline_is_late() {
    allButOneFile(0);
    at(Duration.ZERO);
    attachBegunAt(deadline.minusMillis(1));
    save.save(key, draft().toString(), OptionalInt.empty());

    var receipt = submit();

    assertLate(receipt, "要求早于 2024-07-21 00:00:00，已逾期");
    assertThat(receipt.notice()).doesNotContain("00:10");
  }

  @Test
  void what_was_all_there_at_the_deadline_may_be_handed_in_within_the_grace() {
    complete(10);
    at(Duration.ofMinutes(9));

    assertInTime(submit().application());
  }

  @Test
  @Proves("R38")
  void what_was_saved_at_the_deadline_does_not_come_in_by_the_grace() {
    complete(10);
    jdbc.sql("UPDATE application_draft SET saved_at = ? WHERE round_number = ?")
        .params(BeijingTime.atBeijing(deadline), key.round().value()).update();
    at(Duration.ofMinutes(5));

    assertLate(submit(), "不适用上传宽限");
  }

  @Test
  @Proves("R38")
  void within_the_grace_a_draft_rests_and_afterwards_it_is_its_owners_again() {
    complete(10);
    var draft = drafts.find(key);
    var files = Set.copyOf(drafts.materials(key));
    at(Duration.ofMinutes(5));

    refused(() -> save.save(key, draft().toString(), OptionalInt.empty()));
    refused(() -> roster.upload(key, "名单.xlsx", RosterSamples.sufficient()));
    refused(() -> roster.upload(key, "名单.xlsx", RosterSamples.withMistakes()));
    refused(() -> attach.attach(key, KIND, Edition.SEALED_PDF, "新.pdf", new ByteArrayInputStream(pdf)));
    refused(() -> detach.detach(key, KIND, Edition.SEALED_PDF));
    refused(() -> begin.begin(key, KIND, Edition.SEALED_PDF, "新.pdf", pdf.length, sha256()));
    refused(() -> save.save(new DraftKey(key.round(), OPERATOR, 2), "{}", OptionalInt.empty()));
    assertThat(drafts.find(key)).isEqualTo(draft);
    assertThat(drafts.materials(key)).containsExactlyInAnyOrderElementsOf(files);

    at(Duration.ofMinutes(10));
    save.save(key, draft().toString(), OptionalInt.empty());
    detach.detach(key, KIND, Edition.SEALED_PDF);
    assertThat(drafts.materials(key)).hasSize(files.size() - 1);
  }

  @Test
  void nothing_is_taken_over_from_an_earlier_application_within_the_grace() {
    var earlier = applicants.submitted(applicants.openRound(RoundSamples.unusedNumber("PILOT-EARLIER")), OPERATOR,
        District.HAIDIAN, 0.91);
    open(10);
    People.asApplicant(OPERATOR);
    at(Duration.ofMinutes(5));

    refused(() -> prefill.prefill(key, earlier, true));

    assertThat(drafts.find(key)).isEmpty();
  }

  @Test
  @Proves("R38")
  void an_upload_on_its_way_goes_on_over_the_deadline_and_gives_way_to_no_other() throws IOException {
    allButOneFile(10);
    at(Duration.ofSeconds(-30));
    var begun = begin.begin(key, KIND, Edition.SEALED_PDF, "规程.pdf", pdf.length, sha256()).upload();
    send.take(key, begun.id(), 0, new ByteArrayInputStream(pdf, 0, 10));

    at(Duration.ofMinutes(5));
    refused(() -> begin.begin(key, KIND, Edition.SEALED_PDF, "另一份.pdf", pdf.length, sha256()));
    var found = begin.begin(key, KIND, Edition.SEALED_PDF, "规程.pdf", pdf.length, sha256());
    assertThat(found.upload().id()).isEqualTo(begun.id());
    assertThat(found.received()).isEqualTo(10);
    send.take(key, begun.id(), 10, new ByteArrayInputStream(pdf, 10, pdf.length - 10));

    assertInTime(submit().application());
  }

  @Test
  @Proves({"R38", "Q2"})
  void a_file_on_its_way_makes_a_new_version_of_what_was_handed_in_before() {
    complete(10);
    var first = submit();
    at(Duration.ofMinutes(5));
    attachBegunAt(deadline.minusMillis(1));

    var second = submit();

    assertThat(second).returns(2, Receipt::version).returns(true, Receipt::inTime)
        .returns(first.application(), Receipt::application);
    assertInTime(first.application());
  }

  @Test
  @Proves("R39")
  void a_correction_that_was_missed_does_not_come_in_by_the_grace() {
    complete(10);
    var number = submit().application();
    People.asOfficer(District.HAIDIAN);
    driver.complete(number.value(), ApplicationIntakeProcess.VERIFY_MATERIALS, Map.of("decision", "RETURN",
        "note", "请更正。", "corrections", "[{\"field\": \"documents.SERVICE_RULES\", \"reason\": \"看不清\"}]"));
    People.asApplicant(OPERATOR);
    at(Duration.ofMinutes(5));
    attachBegunAt(deadline.minusMillis(1));
    assertThatThrownBy(() -> driver.complete(number.value(), ApplicationIntakeProcess.CORRECT_APPLICATION,
        Map.of("corrected", true))).rootCause().hasMessageContaining("补正不再接收");

    driver.fireTimer(number.value(), ApplicationIntakeProcess.CORRECTION_DEADLINE);
    People.asApplicant(OPERATOR);

    assertThatThrownBy(this::submit).isInstanceOf(Refused.class).hasMessageContaining("上传宽限不用于补正");
    assertThat(applications.get(number).version()).isEqualTo(1);
  }

  private void open(int graceMinutes) {
    Round round = applicants.openRound(RoundSamples.unusedNumber("PILOT-GRACE"), graceMinutes);
    deadline = round.applicationDeadline();
    key = new DraftKey(round.number(), OPERATOR, 1);
  }

  private void allButOneFile(int graceMinutes) {
    complete(graceMinutes);
    detach.detach(key, KIND, Edition.SEALED_PDF);
  }

  private void complete(int graceMinutes) {
    open(graceMinutes);
    applicants.prepare(key, draft(), RosterSamples.sufficient());
  }

  private static ObjectNode draft() {
    return DraftSamples.draft(OPERATOR, District.HAIDIAN, 0.9);
  }

  private void at(Duration afterDeadline) {
    time.setTo(deadline.plus(afterDeadline));
  }

  /** As the last piece of an upload does; another file than the one that lay there. */
  private void attachBegunAt(Instant begunAt) {
    var other = (new String(pdf, StandardCharsets.ISO_8859_1) + " ").getBytes(StandardCharsets.ISO_8859_1);
    try (var received = attach.receive(key, KIND, Edition.SEALED_PDF, "规程.pdf", new ByteArrayInputStream(other))) {
      attach.attach(key, KIND, Edition.SEALED_PDF, received, begunAt);
    }
  }

  private Receipt submit() {
    return applicants.submit(key);
  }

  private void assertInTime(ApplicationNumber number) {
    assertThat(applications.get(number).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(driver.openTasks(number.value())).containsExactly(ApplicationIntakeProcess.VERIFY_MATERIALS);
  }

  private void assertLate(Receipt receipt, String reason) {
    assertThat(receipt.inTime()).isFalse();
    assertThat(receipt.notice()).contains(reason, "已逾期");
    assertThat(applications.get(receipt.application()).status()).isEqualTo(ApplicationStatus.LATE);
  }

  private static void refused(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining("这项改动没有保存")
        .hasMessageContaining("2024年7月21日 00:10")
        .satisfies(refused -> assertThat(((Refused) refused).clause().orElseThrow()).hasToString("R38"));
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
