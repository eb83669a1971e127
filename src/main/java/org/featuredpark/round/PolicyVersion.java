package org.featuredpark.round;

import java.time.Instant;
import java.time.Period;
import java.util.Objects;
import java.util.regex.Pattern;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;

/** A published edition of the rules; its tag is the version tag of the decisions that apply it. R09, R60. */
public record PolicyVersion(String tag, String title, ProgrammeStage stage, Period constructionPeriod,
    Instant publishedAt) {

  private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9-]{2,31}");
  private static final int LONGEST_TITLE = 200;

  public PolicyVersion {
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(stage, "stage");
    if (tag == null || !TAG.matcher(tag).matches()) {
      throw Refused.because("R60", "tag", "政策版本号：应为3至32位大写字母、数字或连字符，以字母开头。");
    }
    if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
      throw Refused.because("R60", "title", "政策名称：请填写，不超过" + LONGEST_TITLE + "个字。");
    }
    if (!RoundRules.periodOf(stage).equals(constructionPeriod)) {
      throw Refused.because(stage == ProgrammeStage.PILOT ? "R05" : "R11", "constructionPeriod",
          "建设周期：" + stage.zhName() + "阶段为" + RoundRules.periodOf(stage).getYears() + "年。");
    }
  }
}
