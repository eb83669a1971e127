package org.featuredpark.round.process;

import static org.featuredpark.round.process.ProgrammeRoundProcess.LIST_DECISION;
import static org.featuredpark.round.process.ProgrammeRoundProcess.NOTICE_NO;
import static org.featuredpark.round.process.ProgrammeRoundProcess.POLICY_VERSION;
import static org.featuredpark.round.process.ProgrammeRoundProcess.RECOMMENDED_COUNT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.REPLACEMENT_NEEDED;
import static org.featuredpark.round.process.ProgrammeRoundProcess.TIE_AT_CUT;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.featuredpark.models.PathRecorder;

/** The round's model in an engine of its own, where every step does only what a test tells it to. */
public class RoundEngine {

  private static final String ROUND = "PILOT-2024-1";
  private static final ExecutionListener NOTHING = execution -> {
  };

  int recommended;
  String listDecision = "CONFIRMED";
  Iterator<Boolean> ties = Collections.emptyIterator();
  Iterator<Boolean> replacements = Collections.emptyIterator();

  private final ProcessEngine engine;
  private int notices;

  RoundEngine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("round-" + UUID.randomUUID());
    configuration.setJdbcUrl("jdbc:h2:mem:" + configuration.getProcessEngineName());
    configuration.setJobExecutorActivate(false);
    configuration.setHistory("activity");
    configuration.setBeans(beans());
    configuration.getProcessEnginePlugins().add(new PathRecorder());
    engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment()
        .addClasspathResource("processes/round/programme-round.bpmn")
        .addClasspathResource("processes/notice/publication-gate.dmn");
    for (var called : List.of("districtShortlist", "expertReview", "publicNotice")) {
      deployment.addModelInstance(called + ".bpmn", Bpmn.createExecutableProcess(called).camundaHistoryTimeToLive(1)
          .startEvent().endEvent().done());
    }
    deployment.deploy();
  }

  private Map<Object, Object> beans() {
    var beans = new HashMap<Object, Object>();
    beans.put("openRound", (ExecutionListener) execution -> {
      execution.setProcessBusinessKey(ROUND);
      POLICY_VERSION.set(execution, "PILOT-2024");
    });
    beans.put("applicationWindow", new Window());
    beans.put("shortlistDistricts", new Districts());
    beans.put("reviewParks", new Parks());
    beans.put("candidates", new Groups());
    beans.put("dueDates", new Dates());
    List.of("decideTieBrief", "confirmListBrief", "announceResultBrief").forEach(name -> beans.put(name, new Brief()));
    List.of("publishCall", "remindUnsent", "closeWindow", "promoteReserve", "announceList").forEach(name ->
        step(beans, name, e -> {
        }));
    step(beans, "collectRecommendations", execution -> RECOMMENDED_COUNT.set(execution, recommended));
    step(beans, "rankParks", execution -> TIE_AT_CUT.set(execution, ties.hasNext() && ties.next()));
    step(beans, "draftNotice", execution -> NOTICE_NO.set(execution, "N-" + ++notices));
    step(beans, "recordNoticeResult", execution ->
        REPLACEMENT_NEEDED.set(execution, replacements.hasNext() && replacements.next()));
    beans.put("publicationGateFacts", (ExecutionListener) execution -> execution.setVariablesLocal(
        Map.of("noticeEnded", true, "openObjections", 0, "listedCount", 2, "places", 10)));
    beans.put("publicationGateVerdict", NOTHING);
    beans.put("escalateTask", (TaskListener) task -> {
    });
    beans.put("decideTieCompleted", (TaskListener) task -> {
    });
    beans.put("confirmListCompleted", (TaskListener) task -> LIST_DECISION.set(task.getExecution(), listDecision));
    beans.put("announceResultCompleted", (TaskListener) task -> LIST_DECISION.set(task.getExecution(), listDecision));
    return beans;
  }

  private static void step(Map<Object, Object> beans, String name, Consumer<DelegateExecution> action) {
    beans.put(name, (JavaDelegate) action::accept);
  }

  void start() {
    engine.getRuntimeService().startProcessInstanceByKey(ProgrammeRoundProcess.KEY);
  }

  void extend() {
    engine.getRuntimeService().createMessageCorrelation(ProgrammeRoundProcess.DEADLINE_EXTENDED)
        .processInstanceBusinessKey(ROUND).correlate();
  }

  void fireWindow() {
    fire(ProgrammeRoundProcess.WINDOW_CLOSED);
  }

  void fireReminder() {
    fire(ProgrammeRoundProcess.REMINDER_DUE);
  }

  private void fire(String timer) {
    engine.getManagementService().executeJob(
        engine.getManagementService().createJobQuery().activityId(timer).singleResult().getId());
  }

  void runJobs() {
    engine.getManagementService().createJobQuery().messages().list()
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  void complete(String task) {
    engine.getTaskService().complete(
        engine.getTaskService().createTaskQuery().taskDefinitionKey(task).singleResult().getId());
  }

  boolean ended() {
    return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
  }

  List<String> passed() {
    return engine.getHistoryService().createHistoricActivityInstanceQuery().finished().list().stream()
        .filter(activity -> !activity.isCanceled()).map(activity -> activity.getActivityId()).toList();
  }

  long timesPassed(String activity) {
    return passed().stream().filter(activity::equals).count();
  }

  List<String> calledWith(String process) {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(process)
        .orderByProcessInstanceStartTime().asc().list().stream()
        .map(HistoricProcessInstance::getBusinessKey).toList();
  }

  void close() {
    engine.close();
  }

  /** Expressions of the model reach the public methods of public classes only. */
  public static final class Window {

    public Date closesAt(DelegateExecution execution) {
      return Date.from(Instant.parse("2099-07-20T16:00:00Z"));
    }

    public Date remindsAt(DelegateExecution execution, String leads) {
      return Date.from(Instant.parse("2099-07-13T16:00:00Z"));
    }
  }

  public static final class Districts {

    public List<String> districts(DelegateExecution execution) {
      return List.of("110108", "BDA");
    }
  }

  public static final class Parks {

    public List<String> applications(DelegateExecution execution) {
      return List.of(ROUND + "-110108-0001", ROUND + "-BDA-0001");
    }
  }

  public static final class Groups {

    public String city() {
      return "city-officer";
    }

    public String cityHead() {
      return "city-head";
    }
  }

  public static final class Dates {

    public Date workingDays(int days) {
      return Date.from(Instant.parse("2099-07-20T16:00:00Z"));
    }
  }

  public static final class Brief {

    public String of(DelegateExecution execution) {
      return "";
    }
  }
}
