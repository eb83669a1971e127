package org.featuredpark.recognition;

import org.featuredpark.evaluation.Grade;

/** What the rule on priorities is asked about. R06, R56. */
public record RecognitionFacts(Grade grade, boolean targetsAchieved) {
}
