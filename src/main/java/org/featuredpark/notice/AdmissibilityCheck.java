package org.featuredpark.notice;

/** What an official found present in an objection. Q6. */
public record AdmissibilityCheck(boolean named, boolean addressGiven, boolean contactGiven, boolean sealPresent,
    boolean handSigned, boolean evidenceGiven) {
}
