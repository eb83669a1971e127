package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.FiledVersion;
import org.featuredpark.application.VersionCause;

/** @param counts whether this version is the one that counts */
record VersionView(int version, Instant receivedAt, String submittedBy, VersionCause cause, String causeName,
    String contentHash, String receipt, boolean inTime, boolean counts) {

  static VersionView of(FiledVersion filed, int counting) {
    var receipt = filed.receipt();
    return new VersionView(filed.number(), receipt.receivedAt(), filed.submittedBy(), filed.cause(),
        filed.cause().zhName(), receipt.contentHash(), receipt.number(), receipt.inTime(),
        filed.number() == counting);
  }
}
