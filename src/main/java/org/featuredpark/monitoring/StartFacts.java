package org.featuredpark.monitoring;

import java.time.LocalDate;

/** What the rule on overdue starts looks at. R08. */
public record StartFacts(boolean hasProject, LocalDate plannedStart, LocalDate today, boolean started,
    LocalDate actualStart, boolean extended) {
}
