package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.recognition.Register;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.TestTime;
import org.springframework.stereotype.Component;

/** Takes a park's case to any place of its life, and ends the stages it calls with a given outcome. */
@Component
class LifecycleStory {

  private final EvaluatedParks parks;
  private final RuntimeService runtime;
  private final Register register;
  private final Applications applications;
  private final TestTime time;

  LifecycleStory(EvaluatedParks parks, RuntimeService runtime, Register register, Applications applications,
      TestTime time) {
    this.parks = parks;
    this.runtime = runtime;
    this.register = register;
    this.applications = applications;
    this.time = time;
  }

  /** Its third year has begun, so that it ends in a year whose calendar is known. */
  void title(ApplicationNumber park) {
    var application = applications.get(park);
    register.add(new RecognisedPark(register.nextNumber(time.today().getYear()), park, application.parkName(),
        application.operatorName(), application.operator(), application.district(), application.direction(),
        time.today().minusYears(2), time.today().plusYears(1), null, null));
  }

  ApplicationNumber failed() {
    var park = parks.pilot();
    startBefore(park, ParkLifecycleProcess.PERFORMANCE_EVALUATION);
    end(park, "performanceEvaluation", "failed", "FAILED");
    return park;
  }

  ApplicationNumber passed() {
    var park = parks.pilot();
    parks.grade(park, Grade.GOOD);
    startBefore(park, ParkLifecycleProcess.RECOGNITION);
    return park;
  }

  ApplicationNumber titled() {
    var park = passed();
    title(park);
    end(park, "recognition", "recognised", "RECOGNISED");
    assertThat(applications.get(park).status()).isEqualTo(ApplicationStatus.RECOGNISED);
    return park;
  }

  void startBefore(ApplicationNumber park, String element) {
    runtime.createProcessInstanceByKey(ParkLifecycleProcess.KEY).businessKey(park.value())
        .setVariables(Map.of("district", park.district().code(), "policyVersion", "PILOT-2024"))
        .startBeforeActivity(element).execute();
  }

  /** The called stage reaches its end event at once, whatever it was waiting for. */
  void end(ApplicationNumber park, String process, String endEvent, String outcome) {
    var called = runtime.createProcessInstanceQuery().processDefinitionKey(process)
        .processInstanceBusinessKey(park.value()).singleResult().getId();
    runtime.setVariable(called, "outcome", outcome);
    var change = runtime.createProcessInstanceModification(called);
    for (var waiting : runtime.getActivityInstance(called).getChildActivityInstances()) {
      change = change.cancelActivityInstance(waiting.getId());
    }
    change.startBeforeActivity(endEvent).execute();
  }

  long running(ApplicationNumber park) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(park.value()).count();
  }
}
