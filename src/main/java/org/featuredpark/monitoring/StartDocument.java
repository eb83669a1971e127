package org.featuredpark.monitoring;

import java.util.Arrays;
import org.featuredpark.document.DocumentKind;
import org.featuredpark.document.FileType;

/** The papers that show a start. R08. */
public enum StartDocument {
  CONTRACT("合同"),
  PAYMENT_VOUCHER("首笔支付凭证"),
  START_REPORT("开工报告"),
  SITE_PHOTO("现场照片");

  private final DocumentKind kind;

  StartDocument(String zhName) {
    this.kind = DocumentKind.of("START_" + name(), zhName, FileType.PDF, FileType.PNG, FileType.JPG);
  }

  DocumentKind kind() {
    return kind;
  }

  static boolean isOne(String kindCode) {
    return Arrays.stream(values()).anyMatch(paper -> paper.kind.code().equals(kindCode));
  }
}
