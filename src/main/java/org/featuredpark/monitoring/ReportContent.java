package org.featuredpark.monitoring;

import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;

/**
 * What an operator reports. A monthly report has the investment done and the risk; a quarterly one has events and the
 * service ledger; what the other has is null.
 */
public record ReportContent(String progress, Money investment, Risk risk, String riskNote, String events,
    Integer firmsServed, Integer serviceTimes) {

  private static final int LONGEST = 4000;

  public ReportContent {
    require(progress, "progress", "进展情况");
    requireShort(riskNote, "riskNote", "风险说明");
    requireShort(events, "events", "活动情况");
    requireCount(firmsServed, "firmsServed", "服务企业家数");
    requireCount(serviceTimes, "serviceTimes", "服务次数");
  }

  public static ReportContent monthly(String progress, Money investment, Risk risk, String riskNote) {
    if (risk != Risk.NONE && riskNote.isBlank()) {
      throw Refused.because("R07", "riskNote", "风险说明：选择了“" + risk.zhName() + "”，请说明风险和措施。");
    }
    return new ReportContent(progress, investment, risk, riskNote, null, null, null);
  }

  public static ReportContent quarterly(String targets, String events, int firmsServed, int serviceTimes) {
    require(events, "events", "活动情况");
    return new ReportContent(targets, null, null, null, events, firmsServed, serviceTimes);
  }

  private static void require(String text, String field, String label) {
    if (text == null || text.isBlank()) {
      throw Refused.because("R07", field, label + "：请填写。");
    }
    requireShort(text, field, label);
  }

  private static void requireShort(String text, String field, String label) {
    if (text != null && text.length() > LONGEST) {
      throw Refused.because("R07", field, label + "：不能超过" + LONGEST + "字。");
    }
  }

  private static void requireCount(Integer count, String field, String label) {
    if (count != null && count < 0) {
      throw Refused.because("R07", field, label + "：不能为负数。");
    }
  }
}
