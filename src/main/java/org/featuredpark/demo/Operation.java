package org.featuredpark.demo;

import java.math.BigDecimal;

/** How a park is run and what it does for its firms; the names are those of the application form. R32–R34. */
public record Operation(int year, int serviceStaff, int firmsServed, BigDecimal satisfactionPct, String resources,
    String serviceRules, String serviceRecord) {
}
