package org.featuredpark.monitoring;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;

/** Tells an operator, with the clause, why its request was not admitted. Q5. */
@UseCase
@ByProcess
public class TellRefusal {

  private final ChangeRequests changes;
  private final ParkNews news;

  TellRefusal(ChangeRequests changes, ParkNews news) {
    this.changes = changes;
    this.news = news;
  }

  public void tell(long number) {
    var request = changes.get(number);
    news.toOperator(request.application(), "change-refused-" + number, "延期申请不予受理",
        request.decisionReason() + "（依据条款 Q5）原计划开工日不变。");
  }
}
