package org.featuredpark.notification;

import java.time.Instant;
import java.util.Optional;

/** One message, as one of its readers sees it. */
public record Message(long id, String recipient, String subject, String body, Optional<String> caseRef,
    Instant sentAt, boolean read) {
}
