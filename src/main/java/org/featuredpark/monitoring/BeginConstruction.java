package org.featuredpark.monitoring;

import java.util.List;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.application.Project;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Opens a selected park's construction with its period, its planned start and its milestones. R05, R07, R08. */
@UseCase
@ByProcess
public class BeginConstruction {

  private final Applications applications;
  private final Periods periods;
  private final Constructions constructions;
  private final WorkingDays workingDays;
  private final ParkNews news;

  BeginConstruction(Applications applications, Periods periods, Constructions constructions, WorkingDays workingDays,
      ParkNews news) {
    this.applications = applications;
    this.periods = periods;
    this.constructions = constructions;
    this.workingDays = workingDays;
    this.news = news;
  }

  public Construction begin(ApplicationNumber application) {
    var period = periods.of(application);
    var project = applications.project(application);
    var watch = project.map(plan -> watch(plan, period)).orElse(StartWatch.NONE);
    var construction = Construction.opened(application, period, watch);
    constructions.open(construction, project.map(BeginConstruction::milestones).orElse(List.of()));
    tell(construction);
    return construction;
  }

  private StartWatch watch(Project plan, ConstructionPeriod period) {
    var binding = BindingStart.of(plan.plannedStart(), period, workingDays.calendar());
    return StartWatch.of(plan.plannedStart(), binding, period.start());
  }

  private static List<Milestone> milestones(Project plan) {
    return plan.milestones().stream()
        .map(step -> new Milestone(step.code(), step.name(), step.plannedDate(), null)).toList();
  }

  private void tell(Construction construction) {
    var period = construction.period();
    var dates = "建设周期：" + BeijingTime.format(period.start()) + "至" + BeijingTime.format(period.end()) + "。"
        + (construction.start().hasProject()
            ? "最迟开工日：" + BeijingTime.format(construction.start().planned()) + "（当日开工为按时，次日零时起为逾期）。"
            : "本园区未带项目申报，不核查开工。");
    news.record(construction.application(), "construction.open", dates);
    news.toOperator(construction.application(), "opened", "建设期开始", dates);
    news.toDistrict(construction.application(), "opened", "建设期开始", dates);
  }
}
