package org.featuredpark.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.notice.Appeal;
import org.featuredpark.notice.AppealCourse;
import org.featuredpark.notice.AppealOutcome;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.DecisionRef;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class AppealTableTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final Instant NOW = Instant.parse("2024-08-05T02:00:00.123Z");

  @BothDatabases
  void an_appeal_is_read_back_and_runs_its_course_to_the_end(TestDatabase database) {
    var appeals = new AppealTable(database.jdbc());
    var appeal = appeal(appeals, DecisionKind.NOT_SELECTED);

    assertThat(appeals.add(appeal)).isTrue();
    assertThat(appeals.get(appeal.number())).isEqualTo(appeal);
    assertThat(appeals.course(appeal.number()).state()).isEqualTo("已收到，审查中");

    appeals.recordExamination(appeal.number(), "审查");
    appeals.recordDecision(appeal.number(), AppealOutcome.UPHELD, "理由");
    appeals.recordRemedy(appeal.number(), "补救");
    appeals.close(appeal.number(), NOW);

    assertThat(appeals.course(appeal.number())).isEqualTo(
        new AppealCourse("审查", Optional.of(AppealOutcome.UPHELD), "理由", "补救", Optional.of(NOW)));
    assertThatThrownBy(() -> appeals.recordRemedy(appeal.number(), "再次")).isInstanceOf(IllegalStateException.class);
  }

  @BothDatabases
  void a_delivered_decision_is_appealed_once(TestDatabase database) {
    var appeals = new AppealTable(database.jdbc());
    assertThat(appeals.add(appeal(appeals, DecisionKind.REVOKED))).isTrue();

    assertThat(appeals.add(appeal(appeals, DecisionKind.REVOKED))).isFalse();
    assertThat(appeals.add(appeal(appeals, DecisionKind.EXITED))).isTrue();
    assertThat(appeals.of(PARK, 10)).extracting(one -> one.appeal().number().value())
        .containsExactly(PARK + "-FS-02", PARK + "-FS-01");
    assertThat(appeals.of(PARK, 1)).singleElement().satisfies(filed -> {
      assertThat(filed.appeal()).isEqualTo(appeals.get(filed.appeal().number()));
      assertThat(filed.course().state()).isEqualTo("已收到，审查中");
    });
  }

  private static Appeal appeal(AppealTable appeals, DecisionKind kind) {
    return new Appeal(appeals.nextNumber(PARK), new DecisionRef(PARK, kind), LocalDate.of(2024, 8, 5), "不服",
        "applicant1", NOW);
  }
}
