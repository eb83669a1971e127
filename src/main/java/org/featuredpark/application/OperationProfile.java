package org.featuredpark.application;

import java.math.BigDecimal;

/** How the park is run and what it does for its firms. R32–R34. The amounts are in the roster. */
public record OperationProfile(int year, int serviceStaff, int firmsServed, BigDecimal satisfactionPct,
    String resources, String serviceRules, String serviceRecord) {
}
