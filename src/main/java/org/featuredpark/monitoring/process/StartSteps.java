package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.util.HashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.monitoring.JudgeStart;
import org.featuredpark.monitoring.NoticeOverdueStart;
import org.featuredpark.monitoring.RemindOfStart;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the watch over a start. */
@Configuration(proxyBeanMethods = false)
class StartSteps {

  @Bean
  JavaDelegate remindStart(RemindOfStart start) {
    return execution -> start.remind(application(execution));
  }

  @Bean
  JavaDelegate openOverdue(NoticeOverdueStart overdue) {
    return execution -> overdue.notice(application(execution));
  }

  @Bean
  ExecutionListener judgeStartFacts(JudgeStart start) {
    return execution -> {
      var facts = start.facts(application(execution));
      var inputs = new HashMap<String, Object>();
      inputs.put("hasProject", facts.hasProject());
      inputs.put("plannedStart", BeijingTime.toDate(facts.plannedStart()));
      inputs.put("today", BeijingTime.toDate(facts.today()));
      inputs.put("started", facts.started());
      inputs.put("actualStart", facts.started() ? BeijingTime.toDate(facts.actualStart()) : null);
      inputs.put("extended", facts.extended());
      DecisionStep.give(execution, inputs);
    };
  }

  @Bean
  ExecutionListener judgeStartVerdict(JudgeStart start) {
    return execution -> {
      var answer = DecisionStep.row(execution);
      start.keep(application(execution), (String) answer.get("outcome"), (String) answer.get("reason"));
    };
  }
}
