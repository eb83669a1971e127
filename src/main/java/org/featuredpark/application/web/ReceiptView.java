package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.Receipt;

record ReceiptView(String number, String application, int version, Instant receivedAt, String contentHash,
    boolean inTime, String notice) {

  static ReceiptView of(Receipt receipt) {
    return new ReceiptView(receipt.number(), receipt.application().value(), receipt.version(), receipt.receivedAt(),
        receipt.contentHash(), receipt.inTime(), receipt.notice());
  }
}
