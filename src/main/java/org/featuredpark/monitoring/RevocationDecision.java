package org.featuredpark.monitoring;

/** What the city head can sign when a start is overdue; the rule leaves no third way. R08. */
public enum RevocationDecision {
  REVOKE("取消试点资格"),
  ACCEPT_PROOF("采信按时开工的证明");

  private final String zhName;

  RevocationDecision(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}
