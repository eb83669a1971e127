package org.featuredpark.notice.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.notice.AdmissibilityCheck;
import org.featuredpark.notice.LookUpCode;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.Objection;
import org.featuredpark.notice.ObjectionEffect;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.notice.ObjectionProgress;
import org.featuredpark.notice.Objector;
import org.featuredpark.notice.ObjectorType;
import org.featuredpark.notice.PublicPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class ObjectionTableTest {

  private static final RoundNumber ROUND = new RoundNumber("PILOT-2024-1");
  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final LocalDate LAST = LocalDate.of(2024, 4, 26);
  private static final Instant NOW = BeijingTime.endOf(LAST).minusMillis(1);
  private static final NoticeNumber NOTICE = NoticeNumber.of(ROUND, 1);
  private static final LookUpCode CODE = LookUpCode.of("ABCDEFGH2345");

  @BothDatabases
  void an_objection_is_read_back_to_the_millisecond_and_opened_by_its_code_only(TestDatabase database) {
    var objections = new ObjectionTable(database.jdbc());
    var filed = filed(database, Optional.of(LAST));

    assertThat(objections.get(filed.number())).isEqualTo(filed);
    assertThat(new ObjectionCourseTable(database.jdbc()).against(PARK, 10)).containsExactly(
        new ObjectionProgress(filed.number(), PARK, NOW, "已收到，待审核是否受理", ""));
    assertThat(objections.isOpenedBy(filed.number(), CODE)).isTrue();
    assertThat(objections.isOpenedBy(filed.number(), LookUpCode.of("ABCDEFGH2346"))).isFalse();
  }

  @BothDatabases
  void handling_fills_the_course_and_closing_ends_it(TestDatabase database) {
    var courses = new ObjectionCourseTable(database.jdbc());
    var number = filed(database, Optional.empty()).number();
    assertThat(courses.of(number).state()).isEqualTo("已收到，待审核是否受理");
    assertThat(new NoticeTable(database.jdbc()).openObjections(NOTICE)).isOne();

    var check = new AdmissibilityCheck(true, true, true, true, false, true);
    courses.recordCheck(number, check);
    courses.recordAdmissible(number, true, "予以受理。");
    assertThat(courses.of(number).state()).isEqualTo("已受理，核查中");
    courses.recordInvestigation(number, "核查", "陈述");
    assertThat(courses.of(number).state()).isEqualTo("已核查，待决定");
    courses.recordDecision(number, ObjectionOutcome.UPHELD, "理由");
    courses.close(number, ObjectionOutcome.UPHELD, ObjectionEffect.REMOVE, NOW);

    var course = courses.of(number);
    assertThat(course.check()).contains(check);
    assertThat(course.effect()).contains(ObjectionEffect.REMOVE);
    assertThat(course.closedAt()).contains(NOW);
    assertThat(course.explanation()).isEqualTo("理由");
    assertThat(new NoticeTable(database.jdbc()).openObjections(NOTICE)).isZero();
    assertThatThrownBy(() -> courses.recordDecision(number, ObjectionOutcome.REJECTED, "改"))
        .isInstanceOf(IllegalStateException.class);
  }

  @BothDatabases
  void a_closed_notice_gives_no_number_out(TestDatabase database) {
    published(database);
    new NoticeBookTable(database.jdbc()).close(NOTICE, NOW);

    assertThatThrownBy(() -> new ObjectionTable(database.jdbc()).nextNumber(NOTICE, NoticeStatus.PUBLISHED))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已经结束");
  }

  private static Objection filed(TestDatabase database, Optional<LocalDate> stampedOn) {
    published(database);
    var objections = new ObjectionTable(database.jdbc());
    var objection = new Objection(objections.nextNumber(NOTICE, NoticeStatus.PUBLISHED), PARK,
        new Objector(ObjectorType.UNIT, "某公司", "某路1号", "010-1"), "面积不实。", NOW, stampedOn);
    objections.add(objection, CODE);
    return objection;
  }

  private static void published(TestDatabase database) {
    var book = new NoticeBookTable(database.jdbc());
    book.add(new Notice(NOTICE, NoticeKind.SELECTION, ROUND, "公示", List.of(new NoticeItem(PARK, "海淀园")), Set.of(),
        NoticeStatus.DRAFT, Optional.empty()), NOW);
    book.publish(NOTICE, new PublicPeriod(LocalDate.of(2024, 4, 22), LAST, BeijingTime.endOf(LAST), "5个工作日"), NOW);
  }
}
