package org.featuredpark.evaluation;

/** What the rule on grades is asked about. R56–R58. */
public record GradeFacts(double total, boolean veto, boolean deemed) {
}
