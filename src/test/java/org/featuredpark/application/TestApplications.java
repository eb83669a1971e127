package org.featuredpark.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applies as an applicant would: saves, uploads, submits. For the tests of every stage. */
@Component
public class TestApplications {

  private static final LocalDate LAST_DAY = LocalDate.of(2024, 7, 20);
  private static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2024, 7, 31);

  private final SaveDraft save;
  private final UploadRoster roster;
  private final AttachDocument attach;
  private final SubmitApplication submit;
  private final Rounds rounds;
  private final TestTime time;
  private final RuntimeService runtime;
  private final JdbcClient jdbc;

  TestApplications(SaveDraft save, UploadRoster roster, AttachDocument attach, SubmitApplication submit,
      Rounds rounds, TestTime time, RuntimeService runtime, JdbcClient jdbc) {
    this.save = save;
    this.roster = roster;
    this.attach = attach;
    this.submit = submit;
    this.rounds = rounds;
    this.time = time;
    this.runtime = runtime;
    this.jdbc = jdbc;
  }

  /** A pilot round whose last day is 20 July 2024; the clock is set to ten days before. */
  public Round openRound(String number) {
    return openRound(number, 0);
  }

  /** The same, with a grace for files that are on their way at the deadline. */
  public Round openRound(String number, int graceMinutes) {
    time.setTo(LAST_DAY.minusDays(10));
    return rounds.find(RoundSamples.pilot(number).number()).orElseGet(() -> {
      rounds.add(RoundSamples.withGrace(RoundSamples.pilot(number, LAST_DAY, LAST_DISTRICT_DAY), graceMinutes));
      return rounds.get(RoundSamples.pilot(number).number());
    });
  }

  /** The same, with no other round open: what lists open rounds is shared with every test of the context. */
  public Round onlyOpenRound(String number) {
    jdbc.sql("UPDATE programme_round SET status = 'CANCELLED' WHERE status = 'OPEN' AND number <> ?").param(number)
        .update();
    return openRound(number);
  }

  /** Submits a park that qualifies. Its case waits for the district to verify the materials. */
  public ApplicationNumber submitted(Round round, CreditCode operator, District district, double east) {
    return submitted(new DraftKey(round.number(), operator, 1), DraftSamples.draft(operator, district, east),
        RosterSamples.sufficient());
  }

  public ApplicationNumber submitted(DraftKey key, ObjectNode draft, byte[] workbook) {
    return receiptFor(key, draft, workbook).application();
  }

  public Receipt receiptFor(DraftKey key, ObjectNode draft, byte[] workbook) {
    return People.inTurn(() -> {
      prepare(key, draft, workbook);
      return submit(key);
    });
  }

  public Receipt submit(DraftKey key) {
    return submit.submit(key, UUID.randomUUID().toString());
  }

  /** Saves a draft with everything that belongs to it, and leaves the applicant signed in. */
  public void prepare(DraftKey key, ObjectNode draft, byte[] workbook) {
    prepareWithout(null, key, draft, workbook);
  }

  public void prepareWithout(MaterialKind missing, DraftKey key, ObjectNode draft, byte[] workbook) {
    People.asApplicant(key.operator());
    save.save(key, draft.toString(), OptionalInt.empty());
    roster.upload(key, "名单.xlsx", workbook).orRefused();
    for (var kind : MaterialKind.values()) {
      if (kind == missing) {
        continue;
      }
      attach.attach(key, kind, Edition.SEALED_PDF, kind.zhName() + ".pdf", new ByteArrayInputStream(SampleFiles.pdf()));
      if (kind != MaterialKind.TENANT_LIST) {
        attach.attach(key, kind, Edition.EDITABLE, kind.zhName() + ".docx",
            new ByteArrayInputStream(SampleFiles.docx()));
      }
    }
  }

  /** What an officer enters who found everything in order. */
  public static Map<String, Object> verified() {
    return Map.of("decision", "ACCEPT_FOR_CHECK", "independentLegalPerson", "YES", "registeredInBeijing", "YES",
        "boundaryClear", "YES", "titleClear", "YES", "verifiedArea", "45000.00", "verifiedCoverage", "100",
        "severeDishonesty", "NOT_LISTED", "note", "");
  }

  /** The variables that are left in all running processes of a case. */
  public Set<String> variables(ApplicationNumber number) {
    return runtime.createVariableInstanceQuery().list().stream()
        .filter(variable -> runtime.createProcessInstanceQuery().processInstanceId(variable.getProcessInstanceId())
            .processInstanceBusinessKey(number.value()).count() > 0)
        .map(VariableInstance::getName).collect(Collectors.toSet());
  }
}
