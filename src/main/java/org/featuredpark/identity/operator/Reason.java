package org.featuredpark.identity.operator;

import org.featuredpark.shared.Refused;

/** Why an official steps in where the people of an operator would decide themselves. */
final class Reason {

  private static final int LONGEST = 500;

  private Reason() {
  }

  static void require(String field, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw Refused.field(field, "核验说明：请写明核验了什么材料，不超过" + LONGEST + "个字。");
    }
  }
}
