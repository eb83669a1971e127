package org.featuredpark.identity.operator;

import java.time.Instant;
import org.featuredpark.shared.CreditCode;

/**
 * A person who signed up for an operator, with the operator's name as that person wrote it.
 *
 * @param addressConfirmed whether the person proved to read mail to this address
 */
public record OperatorPerson(String userId, CreditCode operator, String operatorName, String name, String mobile,
    String email, boolean addressConfirmed, Standing standing, Instant appliedAt) {

  public boolean isPending() {
    return standing == Standing.PENDING;
  }
}
