package org.featuredpark.exit;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;

/** Opens an exit case about a park, by a city officer who names what happened and how it is known. R54. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class TriggerExit {

  private static final String EXIT_TRIGGERED = "park.exitTriggered";

  private final Applications applications;
  private final ExitCases cases;
  private final CaseEngine engine;
  private final Clock clock;
  private final ParkNews news;

  TriggerExit(Applications applications, ExitCases cases, CaseEngine engine, Clock clock, ParkNews news) {
    this.applications = applications;
    this.cases = cases;
    this.engine = engine;
    this.clock = clock;
    this.news = news;
  }

  public void trigger(ApplicationNumber application, ExitTrigger trigger, String reason, String evidence) {
    if (!trigger.isRaisedByOfficial()) {
      throw Refused.because("R54", "trigger", "“" + trigger.zhName() + "”由系统按前序环节结果办理，不能手工发起。");
    }
    requireText("reason", "退出事由", reason);
    requireText("evidence", "证据", evidence);
    if (applications.get(application).status().isBeforeSelection()) {
      throw Refused.because("R54", "application", "该园区尚未入选，不适用动态退出；请按申报审核办理，或由申报主体撤回。");
    }
    if (cases.findOpen(application, trigger).isPresent()) {
      throw Refused.because("R54", "trigger", "该园区因“" + trigger.zhName() + "”的退出案件正在办理，不能重复发起。");
    }
    if (!engine.waitsFor(EXIT_TRIGGERED, application.value())) {
      throw Refused.because("R54", "application", "该园区不在办理周期内，不能发起退出。");
    }
    cases.open(application, trigger, reason + "\n证据：" + evidence, clock.instant());
    news.record(application, "exit.trigger", trigger.zhName());
    engine.send(EXIT_TRIGGERED, application.value(), Map.of("trigger", trigger.name()));
  }

  private static void requireText(String field, String label, String text) {
    if (text == null || text.isBlank()) {
      throw Refused.because("R54", field, label + "：请填写。");
    }
  }
}
