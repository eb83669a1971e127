package org.featuredpark.identity.operator;

import java.time.Instant;
import org.featuredpark.shared.CreditCode;

/** A person who signed up for an operator, with the operator's name as that person wrote it. */
public record OperatorPerson(String userId, CreditCode operator, String operatorName, String name, String mobile,
    String email, Standing standing, Instant appliedAt) {

  public boolean isPending() {
    return standing == Standing.PENDING;
  }
}
