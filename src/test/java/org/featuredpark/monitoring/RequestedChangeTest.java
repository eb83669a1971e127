package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class RequestedChangeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  @Test
  @Proves("Q4")
  void a_change_of_registration_is_reported_in_time_for_thirty_days() {
    var change = new RequestedChange(ChangeKind.OPERATOR_NAME, "更名", DAY, null, null);

    assertThat(change.isReportedLate(DAY.plusDays(30))).isFalse();
    assertThat(change.isReportedLate(DAY.plusDays(31))).isTrue();
  }

  @Test
  void each_kind_needs_what_it_changes() {
    assertThatThrownBy(() -> new RequestedChange(ChangeKind.EXTENSION, "许可延误", null, null, null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new RequestedChange(ChangeKind.ADDRESS, "迁址", null, null, null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new RequestedChange(ChangeKind.MILESTONE, "推迟", null, "", DAY))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new RequestedChange(ChangeKind.CONTENT, " ", null, null, null))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_change_that_is_yet_to_happen_is_not_reported() {
    var change = new RequestedChange(ChangeKind.ADDRESS, "迁址", DAY, null, null);

    change.requirePossible(DAY);
    assertThatThrownBy(() -> change.requirePossible(DAY.minusDays(1))).isInstanceOf(Refused.class);
  }

  @Test
  void a_closed_request_is_not_decided_again() {
    var request = new ChangeRequest(1, new ApplicationNumber("PILOT-2024-110108-0001"),
        new RequestedChange(ChangeKind.CONTENT, "调整", null, null, null), Instant.EPOCH, ChangeStatus.REQUESTED, null);

    var declined = request.now(ChangeStatus.ADMISSIBLE, "受理").now(ChangeStatus.DECLINED, "不同意");
    assertThatThrownBy(() -> declined.now(ChangeStatus.APPROVED, "同意")).isInstanceOf(Refused.class);
  }
}
