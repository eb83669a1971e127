package org.featuredpark.identity.operator;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.TestAccounts;

/** What people enter to sign up; every operator and user name is new. */
public final class SignUps {

  private SignUps() {
  }

  public static CreditCode newOperator() {
    return new CreditCode(RosterSamples.code(ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000)));
  }

  /** As some genuine codes of the early trial are: well-formed, and their check fails. */
  public static CreditCode newOperatorWithWrongCheck() {
    var right = newOperator().value();
    return new CreditCode(right.substring(0, 17) + (right.charAt(17) == '0' ? '1' : '0'));
  }

  public static String newUser() {
    return "su-" + UUID.randomUUID().toString().substring(0, 8);
  }

  public static SignUpEntry entry(CreditCode operator, String userId) {
    return entry(operator, userId, "wang@park.example");
  }

  public static SignUpEntry entry(CreditCode operator, String userId, String email) {
    return new SignUpEntry(operator.value(), "北京某园区运营有限公司", "王经办", "138 0013-8000", email, userId,
        TestAccounts.PASSWORD, TestAccounts.PASSWORD, true);
  }
}
