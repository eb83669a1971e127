package org.featuredpark.shortlist;

import java.util.regex.Pattern;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ProgrammeStage;

/** The subject under which a district sends its recommendation. R47. */
public record SubjectLine(String text) {

  private static final Pattern FORM = Pattern.compile("(?<district>.+区)专精特新特色园区（(试点|推广)）推荐\\+(?<count>\\d{1,2})个");

  public static SubjectLine of(District district, ProgrammeStage stage, int parks) {
    return new SubjectLine(
        "%s专精特新特色园区（%s）推荐+%s个".formatted(district.zhName(), stage.zhName(), parks));
  }

  /** Spaces do not matter: the notice itself writes some. */
  public boolean speaksOf(District district, int parks) {
    var parts = FORM.matcher(text.replaceAll("[\\s\\u3000]", ""));
    return parts.matches() && parts.group("district").equals(district.zhName())
        && Integer.parseInt(parts.group("count")) == parks;
  }

  @Override
  public String toString() {
    return text;
  }
}
