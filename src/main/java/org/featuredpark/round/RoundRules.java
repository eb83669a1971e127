package org.featuredpark.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.calendar.WorkingDayCalendar;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;

/** What a round may offer. Each refusal names the entry and the clause that it breaks. */
final class RoundRules {

  static final int LONGEST_TITLE = 120;

  private static final int PILOT_QUOTA = 3;
  private static final int PILOT_PLACES = 10;
  private static final int MOST_PLACES = 200;
  private static final int LEAST_PANEL = 5;
  private static final int LARGEST_PANEL = 15;
  private static final int LARGEST_QUOTA = 5;
  private static final int LEAST_NOTICE_DAYS = 5;
  private static final int MOST_NOTICE_DAYS = 30;
  private static final int LONGEST_GRACE = 120;

  private RoundRules() {
  }

  static void requireTitle(String title) {
    if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
      throw Refused.field("title", "批次名称：请填写，不超过" + LONGEST_TITLE + "个字。");
    }
  }

  static void requireDates(LocalDate opensOn, Instant application, Instant district, LocalDate baseDate) {
    if (!BeijingTime.startOf(opensOn).isBefore(application)) {
      throw Refused.because("R38", "applicationDeadlineDay", "申报截止日期：不能早于开始受理日期。");
    }
    if (!district.isAfter(application)) {
      throw Refused.because("R45", "districtDeadlineDay", "区级推荐截止日期：应晚于申报截止日期。");
    }
    if (!BeijingTime.startOf(baseDate).isBefore(application)) {
      throw Refused.because("R27", "baseDate", "计算基准日：不能晚于申报截止日期。");
    }
  }

  static void requireGrace(int minutes) {
    requireRange("R38", "uploadGraceMinutes", "上传宽限分钟数", minutes, 0, LONGEST_GRACE);
  }

  static void requireOffer(ProgrammeStage stage, int districtQuota, int places, Period constructionPeriod) {
    boolean pilot = stage == ProgrammeStage.PILOT;
    requireRange("R43", "districtQuota", "每区推荐名额", districtQuota, 1, pilot ? PILOT_QUOTA : LARGEST_QUOTA);
    requireRange("R03", "places", "拟确定园区数", places, 1, pilot ? PILOT_PLACES : MOST_PLACES);
    if (!constructionPeriod.equals(periodOf(stage))) {
      throw Refused.because(pilot ? "R05" : "R11", "constructionPeriod",
          "建设周期：" + stage.zhName() + "阶段为" + (pilot ? "一年" : "三年") + "。");
    }
  }

  static Period periodOf(ProgrammeStage stage) {
    return stage == ProgrammeStage.PILOT ? Period.ofYears(1) : Period.ofYears(3);
  }

  static void requireReview(int panelSize, int weightOperation, int weightProject, double passLine) {
    requireRange("R49", "panelSize", "评审专家人数", panelSize, LEAST_PANEL, LARGEST_PANEL);
    if (panelSize % 2 == 0) {
      throw Refused.because("R49", "panelSize", "评审专家人数：应为单数。");
    }
    requireRange("R48", "weightOperation", "园区经营分值", weightOperation, 0, 100);
    if (weightOperation + weightProject != 100) {
      throw Refused.because("R48", "weightProject", "建设项目分值：与园区经营分值合计应为100分。");
    }
    if (!(passLine >= 0 && passLine <= 100)) {
      throw Refused.because("R51", "passLine", "入围分数线：应在0至100之间。");
    }
  }

  static void requireNotice(int noticeDays) {
    requireRange("R52", "noticeDays", "公示工作日天数", noticeDays, LEAST_NOTICE_DAYS, MOST_NOTICE_DAYS);
  }

  /** Due dates and notices are counted in working days, so every year that a round touches must be known. */
  static void requireKnownYear(WorkingDayCalendar calendar, String field, LocalDate day) {
    if (!calendar.covers(day.getYear())) {
      throw Refused.because("R52", field, day.getYear() + "年的放假安排尚未载入，无法计算工作日，请先由管理员载入该年工作日历。");
    }
  }

  private static void requireRange(String clause, String field, String label, int value, int least, int most) {
    if (value < least || value > most) {
      throw Refused.because(clause, field, label + "：应在" + least + "至" + most + "之间，填写的是" + value + "。");
    }
  }
}
