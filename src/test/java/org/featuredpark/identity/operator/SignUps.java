package org.featuredpark.identity.operator;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.TestAccounts;

/** What people enter to sign up; every operator and user name is new. */
public final class SignUps {

  /** A code of the early trial that is genuine although its check fails. */
  public static final CreditCode FAILS_CHECK = new CreditCode("91350211M0000XUF46");

  private SignUps() {
  }

  public static CreditCode newOperator() {
    return new CreditCode(RosterSamples.code(ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000)));
  }

  public static String newUser() {
    return "su-" + UUID.randomUUID().toString().substring(0, 8);
  }

  public static SignUpEntry entry(CreditCode operator, String userId) {
    return new SignUpEntry(operator.value(), "北京某园区运营有限公司", "王经办", "138 0013-8000", "wang@park.example",
        userId, TestAccounts.PASSWORD, TestAccounts.PASSWORD, true);
  }
}
