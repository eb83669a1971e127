package org.featuredpark.notice;

import java.time.Instant;

/** What the objector takes away: the number, the moment of receipt, and the code to look the outcome up with. */
public record ObjectionReceipt(ObjectionNumber number, Instant receivedAt, LookUpCode code) {
}
