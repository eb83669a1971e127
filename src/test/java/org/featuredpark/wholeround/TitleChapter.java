package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.wholeround.Park.DESHENG;
import static org.featuredpark.wholeround.Park.HONGDA;
import static org.featuredpark.wholeround.Park.HUANGCUN;
import static org.featuredpark.wholeround.Park.LINHE;
import static org.featuredpark.wholeround.Park.SENT_BACK;
import static org.featuredpark.wholeround.Park.SHANGDI;
import static org.featuredpark.wholeround.Park.WANGJING;
import static org.featuredpark.wholeround.Park.YONGFENG;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.exit.Bans;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.Notices;
import org.featuredpark.recognition.ReadRegister;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.RegisterQuery;
import org.featuredpark.recognition.TitleStatus;
import org.springframework.stereotype.Component;

/** The titles: most are granted, one is declined, and one is lost again for fraud. R54, R56, Q8. */
@Component
class TitleChapter {

  static final List<Park> KEPT = List.of(SHANGDI, YONGFENG, WANGJING, SENT_BACK, HONGDA);

  private static final Park DECLINED = HUANGCUN;
  private static final Park ACCUSED = DESHENG;
  private static final LocalDate ACCUSED_ON = LocalDate.of(2026, 3, 10);
  private static final LocalDate LAST_LOOK = LocalDate.of(2026, 6, 1);

  private final Course course;
  private final Titles titles;
  private final Register register;
  private final ReadRegister publicRegister;
  private final Notices notices;
  private final Bans bans;
  private final Outcomes outcomes;

  TitleChapter(Course course, Titles titles, Register register, ReadRegister publicRegister, Notices notices,
      Bans bans, Outcomes outcomes) {
    this.course = course;
    this.titles = titles;
    this.register = register;
    this.publicRegister = publicRegister;
    this.notices = notices;
    this.bans = bans;
    this.outcomes = outcomes;
  }

  void play(Entries entries) {
    titlesAreGranted(entries);
    oneIsLostForFraud(entries);
    course.until(LAST_LOOK);
    outcomes.assertStatus(entries, ApplicationStatus.RECOGNISED, KEPT);
  }

  private void titlesAreGranted(Entries entries) {
    KEPT.forEach(park -> titles.decide(entries.of(park), "RECOGNISE"));
    titles.decide(entries.of(ACCUSED), "RECOGNISE");
    titles.decide(entries.of(DECLINED), "DECLINE");
    assertThat(notices.recent(6)).allMatch(notice -> notice.kind() == NoticeKind.RECOGNITION);
    course.until(course.today().plusDays(14));
    outcomes.assertStatus(entries, ApplicationStatus.RECOGNISED, KEPT);
    outcomes.assertStatus(entries, ApplicationStatus.EXITED, LINHE, DECLINED);
    assertThat(bans.bannedUntil(DECLINED.operator())).isEmpty();
    assertThat(publicRegister.page(new RegisterQuery("", null, null, 0)).entries()).hasSize(6);
    assertThat(KEPT).allSatisfy(park -> assertThat(publicRegister.certificate(
        register.find(entries.of(park)).orElseThrow().certificate().value())).isPresent());
    outcomes.assertTold(entries, SHANGDI, "认定");
    outcomes.assertTold(entries, DECLINED, "不予认定");
  }

  private void oneIsLostForFraud(Entries entries) {
    var number = entries.of(ACCUSED);
    course.until(ACCUSED_ON);
    titles.accuse(number);
    outcomes.assertTold(entries, ACCUSED, "陈述");
    titles.defend(ACCUSED, number);
    titles.removeFromProgramme(number);
    assertThat(notices.recent(1).get(0).kind()).isEqualTo(NoticeKind.EXIT);
    course.until(ACCUSED_ON.plusDays(14));
    outcomes.assertStatus(entries, ApplicationStatus.EXITED, ACCUSED);
    assertThat(register.find(number).orElseThrow().status()).isEqualTo(TitleStatus.ENDED);
    assertThat(bans.bannedUntil(ACCUSED.operator()).orElseThrow()).isAfter(ACCUSED_ON.plusYears(3));
  }
}
