package org.featuredpark.demo;

import java.time.LocalDate;

/** A penalty or an accident that an operator declares. R35–R37. */
public record Penalty(String kind, String subject, LocalDate decisionDate, String authority, String description) {
}
