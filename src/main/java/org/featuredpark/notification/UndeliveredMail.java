package org.featuredpark.notification;

import java.time.Instant;

/**
 * A mail that at least one attempt failed to send.
 *
 * @param givenUp whether it is sent only when somebody asks for it
 * @param dueAt when it is tried next, or was to be tried last
 */
public record UndeliveredMail(long id, String recipient, Instant writtenAt, Instant dueAt, int attempts,
    boolean givenUp, Failure failure) {
}
