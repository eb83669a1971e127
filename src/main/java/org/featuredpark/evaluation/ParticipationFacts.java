package org.featuredpark.evaluation;

/** What the rule on participation is asked about. R57. */
public record ParticipationFacts(Participation status, boolean cureUsed) {
}
