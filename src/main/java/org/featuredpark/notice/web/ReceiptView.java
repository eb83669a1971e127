package org.featuredpark.notice.web;

import org.featuredpark.notice.ObjectionReceipt;
import org.featuredpark.shared.BeijingTime;

/** A receipt that can be printed; the code is shown this once. */
record ReceiptView(String objection, String receivedAt, String lookUpCode) {

  static ReceiptView of(ObjectionReceipt receipt) {
    return new ReceiptView(receipt.number().value(), BeijingTime.format(receipt.receivedAt()),
        receipt.code().value());
  }
}
