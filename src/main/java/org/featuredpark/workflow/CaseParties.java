package org.featuredpark.workflow;

import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;

/** Tells whose case it is, so that a task reaches the people who act for that operator. */
public interface CaseParties {

  CreditCode operatorOf(ApplicationNumber application);
}
