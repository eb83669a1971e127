package org.featuredpark.application;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What an applicant has entered so far, as the form sent it; nothing is checked until it is submitted.
 *
 * @param revision counts the saves, so that two windows cannot overwrite each other unseen
 */
public record Draft(DraftKey key, String content, int revision, OptionalLong rosterId, Instant savedAt,
    String savedBy) {
}
