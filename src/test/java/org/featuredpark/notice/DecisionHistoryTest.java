package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.application.ApplicationStatus;
import org.junit.jupiter.api.Test;

class DecisionHistoryTest {

  /** Half past midnight in Beijing, still the day before in UTC. */
  private static final Instant NIGHT = Instant.parse("2024-08-04T16:30:00Z");

  @Test
  void each_adverse_step_is_a_decision_delivered_on_its_beijing_day() {
    assertThat(of(ApplicationStatus.SUBMITTED, ApplicationStatus.NOT_ELIGIBLE)).singleElement()
        .satisfies(decision -> {
          assertThat(decision.decision().kind()).isEqualTo(DecisionKind.NOT_ELIGIBLE);
          assertThat(decision.deliveredOn()).isEqualTo(LocalDate.of(2024, 8, 5));
          assertThat(decision.reason()).isEqualTo("理由");
        });
    assertThat(kinds(ApplicationStatus.ACCEPTED, ApplicationStatus.NOT_RECOMMENDED))
        .containsExactly(DecisionKind.NOT_RECOMMENDED);
    assertThat(kinds(ApplicationStatus.RECOMMENDED, ApplicationStatus.NOT_SELECTED))
        .containsExactly(DecisionKind.NOT_SELECTED);
  }

  @Test
  void an_exit_is_named_by_whether_the_park_was_still_building_and_not_by_a_cause_it_may_not_have() {
    assertThat(kinds(ApplicationStatus.UNDER_CONSTRUCTION, ApplicationStatus.EXITED))
        .containsExactly(DecisionKind.REVOKED);
    assertThat(kinds(ApplicationStatus.UNDER_EVALUATION, ApplicationStatus.EXITED))
        .containsExactly(DecisionKind.EXITED);
    assertThat(kinds(ApplicationStatus.RECOGNISED, ApplicationStatus.EXITED)).containsExactly(DecisionKind.EXITED);
  }

  @Test
  void a_note_about_a_decided_application_is_no_new_decision() {
    assertThat(kinds(ApplicationStatus.SUBMITTED, ApplicationStatus.NOT_ELIGIBLE, ApplicationStatus.NOT_ELIGIBLE))
        .containsExactly(DecisionKind.NOT_ELIGIBLE);
    assertThat(kinds(ApplicationStatus.UNDER_CONSTRUCTION, ApplicationStatus.EXITED, ApplicationStatus.EXITED))
        .containsExactly(DecisionKind.REVOKED);
    assertThat(kinds(ApplicationStatus.SUBMITTED, ApplicationStatus.NOT_ELIGIBLE, ApplicationStatus.SUBMITTED,
        ApplicationStatus.NOT_ELIGIBLE)).as("decided again").hasSize(2);
  }

  @Test
  void what_went_well_or_was_the_applicants_own_choice_is_no_decision() {
    assertThat(kinds(ApplicationStatus.SUBMITTED, ApplicationStatus.ACCEPTED, ApplicationStatus.WITHDRAWN)).isEmpty();
  }

  @Test
  void the_latest_decision_comes_first() {
    assertThat(kinds(ApplicationStatus.NOT_ELIGIBLE, ApplicationStatus.ACCEPTED, ApplicationStatus.NOT_SELECTED))
        .containsExactly(DecisionKind.NOT_SELECTED, DecisionKind.NOT_ELIGIBLE);
  }

  private static List<DecisionKind> kinds(ApplicationStatus... steps) {
    return of(steps).stream().map(decision -> decision.decision().kind()).toList();
  }

  private static List<AppealableDecision> of(ApplicationStatus... steps) {
    var records = mock(ApplicationRecords.class);
    when(records.steps(any())).thenReturn(
        Arrays.stream(steps).map(status -> new ApplicationStep(NIGHT, status, "理由")).toList());
    return new DecisionHistory(records).of(NoticeTest.PARK);
  }
}
