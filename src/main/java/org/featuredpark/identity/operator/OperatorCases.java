package org.featuredpark.identity.operator;

import org.featuredpark.shared.CreditCode;

/** Tells whether an operator has something here that a stranger must not get into. */
public interface OperatorCases {

  boolean any(CreditCode operator);
}
