package org.featuredpark.identity.operator;

import java.util.Optional;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;

/**
 * A firm or institution that runs a park and applies for it. R25.
 *
 * @param checkOverruled whether an official vouched for a code that fails the check
 */
public record Operator(CreditCode code, String name, boolean checkOverruled) {

  private static final int LONGEST_NAME = 200;

  public Operator {
    wrongName(name).ifPresent(wrong -> {
      throw wrong;
    });
  }

  /** What is wrong with a name, if anything. */
  static Optional<Refused> wrongName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME ? Optional.empty()
        : Optional.of(Refused.field("operatorName", "单位名称：请按营业执照填写全称，不超过" + LONGEST_NAME + "个字。"));
  }
}
