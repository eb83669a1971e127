package org.featuredpark.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.document.DocumentId;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.Verdict;

/**
 * What shows that a project started: the start report's day, a contract, the first payment, a dated photo. R08.
 *
 * <p>It is judged by its dates and not by the day it was handed in; what does not fit together is flagged for the
 * officer, because only a person can tell a slow upload from a made-up paper.
 */
public record StartEvidence(LocalDate startedOn, String contractNo, LocalDate contractOn, String voucherNo,
    LocalDate voucherOn, LocalDate photoOn, List<DocumentId> documents) {

  private static final Clause CLAUSE = new Clause("R08");
  private static final int LONGEST_NUMBER = 120;

  public StartEvidence {
    requireDate(startedOn, "startedOn", "开工日期");
    requireNumber(contractNo, "contractNo", "合同编号");
    requireDate(contractOn, "contractOn", "合同签订日期");
    requireNumber(voucherNo, "voucherNo", "首笔支付凭证号");
    requireDate(voucherOn, "voucherOn", "首笔支付日期");
    requireDate(photoOn, "photoOn", "现场照片日期");
    documents = List.copyOf(documents);
  }

  StartEvidence with(List<DocumentId> papers) {
    return new StartEvidence(startedOn, contractNo, contractOn, voucherNo, voucherOn, photoOn, papers);
  }

  /** Nothing that is yet to happen can prove a start. */
  void requirePast(LocalDate today) {
    requireNotAfter(today, startedOn, "startedOn", "开工日期");
    requireNotAfter(today, contractOn, "contractOn", "合同签订日期");
    requireNotAfter(today, voucherOn, "voucherOn", "首笔支付日期");
    requireNotAfter(today, photoOn, "photoOn", "现场照片日期");
  }

  /** What the officer has to look at closely. */
  public List<Finding> flags(StartWatch watch, Instant reportedAt) {
    var flags = new ArrayList<Finding>();
    if (!startedOn.isAfter(watch.planned()) && !reportedAt.isBefore(watch.overdueFrom())) {
      flags.add(flag("载明" + BeijingTime.format(startedOn) + "开工，但材料在计划开工日之后才提交（"
          + BeijingTime.format(reportedAt) + "）。"));
    }
    if (contractOn.isAfter(startedOn)) {
      flags.add(flag("合同签订日期" + BeijingTime.format(contractOn) + "晚于开工日期。"));
    }
    if (photoOn.isBefore(startedOn)) {
      flags.add(flag("现场照片日期" + BeijingTime.format(photoOn) + "早于开工日期。"));
    }
    if (photoOn.isAfter(watch.planned()) && !startedOn.isAfter(watch.planned())) {
      flags.add(flag("现场照片日期" + BeijingTime.format(photoOn) + "晚于计划开工日，不能单独证明按时开工。"));
    }
    return flags;
  }

  private static Finding flag(String reason) {
    return new Finding(CLAUSE, Verdict.FLAG, reason);
  }

  private static void requireNumber(String number, String field, String label) {
    if (number == null || number.isBlank() || number.length() > LONGEST_NUMBER) {
      throw Refused.because("R08", field, label + "：请填写，不超过" + LONGEST_NUMBER + "字。");
    }
  }

  private static void requireDate(LocalDate date, String field, String label) {
    if (date == null) {
      throw Refused.because("R08", field, label + "：请填写。");
    }
  }

  private static void requireNotAfter(LocalDate today, LocalDate date, String field, String label) {
    if (date.isAfter(today)) {
      throw Refused.because("R08", field, label + "：" + BeijingTime.format(date) + "尚未到来，请按实际日期填写。");
    }
  }
}
