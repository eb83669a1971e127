package org.featuredpark.monitoring;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Closes a construction once, whether its time is up, it is revoked, or the park left meanwhile. R05, R08. */
@UseCase
@ByProcess
public class CloseConstruction {

  private final Constructions constructions;
  private final ParkNews news;

  CloseConstruction(Constructions constructions, ParkNews news) {
    this.constructions = constructions;
    this.news = news;
  }

  public void close(ApplicationNumber application, ConstructionStatus status) {
    constructions.find(application)
        .filter(construction -> construction.status() == ConstructionStatus.RUNNING)
        .ifPresent(construction -> {
          constructions.save(construction.with(status));
          news.record(application, "construction.close", status.zhName());
          news.toOperator(application, "closed", "建设期结束", "建设期结束：" + status.zhName() + "。");
          news.toDistrict(application, "closed", "建设期结束", "建设期结束：" + status.zhName() + "。");
        });
  }
}
