package org.featuredpark.round;

/** One span of a round's time, and how its days were counted. */
public record RoundWindow(String name, String span, String arithmetic) {
}
