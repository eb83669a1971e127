package org.featuredpark.round;

import java.util.Optional;

/**
 * What an operator has begun in a round and not sent.
 *
 * @param group the operator's people
 * @param park which of the operator's parks
 * @param sentBack the application that waits for a correction; empty for a draft that was never sent or was taken back
 */
public record Unsent(String group, int park, Optional<String> sentBack) {
}
