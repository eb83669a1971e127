package org.featuredpark.monitoring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Reminds operator and district of the planned start; a reminder whose day had passed is left out. R08. */
@UseCase
@ByProcess
public class RemindOfStart {

  private final Constructions constructions;
  private final ParkNews news;
  private final Clock clock;

  RemindOfStart(Constructions constructions, ParkNews news, Clock clock) {
    this.constructions = constructions;
    this.news = news;
    this.clock = clock;
  }

  public void remind(ApplicationNumber application) {
    var watch = constructions.get(application).start();
    var today = BeijingTime.dateOf(clock.instant());
    watch.reminderOn(today).ifPresent(reminder -> {
      var key = "start-" + watch.planned() + "-" + reminder;
      var body = "计划开工日为" + BeijingTime.format(watch.planned()) + "，"
          + when(ChronoUnit.DAYS.between(today, watch.planned()))
          + "。开工后请及时报送开工报告和证明材料；次日零时起未开工为逾期，将按规定取消试点资格。"
          + "确需延期的，应在计划开工日前至少10个工作日提出。";
      news.toOperator(application, key, "开工提醒", body);
      news.toDistrict(application, key, "开工提醒", body);
    });
  }

  private static String when(long days) {
    return days == 0 ? "就在今天" : "还有" + days + "天";
  }
}
