package org.featuredpark.review;

import java.util.Objects;
import java.util.Set;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;

/** A third-party expert who can be drawn for a panel while active. R49. */
public record Expert(String userId, String name, String employer, CreditCode employerCode, Set<Specialty> specialties,
    boolean active) {

  private static final int LONGEST = 120;

  public Expert {
    Objects.requireNonNull(employerCode, "employer's credit code");
    require(userId, "userId", "用户名");
    require(name, "name", "姓名");
    require(employer, "employer", "工作单位");
    specialties = Set.copyOf(specialties);
    if (specialties.isEmpty()) {
      throw Refused.because("R49", "specialties", "专业：请至少选择一项。");
    }
  }

  public boolean judgesFinance() {
    return specialties.contains(Specialty.FINANCE);
  }

  private static void require(String text, String field, String label) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Refused.because("R49", field, label + "：请填写，不超过" + LONGEST + "字。");
    }
  }
}
