package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.REVOKED;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.START_PROVEN;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.monitoring.DecideOnRevocation;
import org.featuredpark.monitoring.RevocationDecision;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.monitoring.StateReasons;
import org.featuredpark.monitoring.VerifyStart;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes what people enter in the tasks about a start. */
@Configuration(proxyBeanMethods = false)
class StartTasks {

  private enum Verification {
    ACCEPT,
    REJECT
  }

  @Bean
  TaskListener verifyStartEvidenceCompleted(VerifyStart start) {
    return task -> {
      var form = SubmittedForm.of(task);
      boolean accepted = form.choice("decision", Verification.class, "核实结论") == Verification.ACCEPT;
      start.verify(application(task), accepted, form.text("reason"));
      START_PROVEN.set(task, accepted);
    };
  }

  @Bean
  TaskListener stateOverdueReasonsCompleted(StateReasons overdue) {
    return task -> {
      var form = SubmittedForm.of(task);
      overdue.state(application(task), form.text("reasons"), proof(form));
    };
  }

  @Bean
  TaskListener decideRevocationCompleted(DecideOnRevocation revocation) {
    return task -> {
      var form = SubmittedForm.of(task);
      var decision = form.choice("decision", RevocationDecision.class, "决定");
      revocation.decide(application(task), decision, form.text("reason"));
      REVOKED.set(task, decision == RevocationDecision.REVOKE);
    };
  }

  // Every field is read, so that a half-filled proof leaves nothing in the engine and is refused field by field.
  private static Optional<StartEvidence> proof(SubmittedForm form) {
    var startedOn = form.optionalDate("startedOn", "开工日期");
    var contractNo = form.text("contractNo");
    var contractOn = form.optionalDate("contractOn", "合同签订日期");
    var voucherNo = form.text("voucherNo");
    var voucherOn = form.optionalDate("voucherOn", "首笔支付日期");
    var photoOn = form.optionalDate("photoOn", "现场照片拍摄日期");
    boolean empty = startedOn.isEmpty() && contractOn.isEmpty() && voucherOn.isEmpty() && photoOn.isEmpty()
        && contractNo.isEmpty() && voucherNo.isEmpty();
    return empty ? Optional.empty() : Optional.of(new StartEvidence(startedOn.orElse(null), contractNo,
        contractOn.orElse(null), voucherNo, voucherOn.orElse(null), photoOn.orElse(null), List.of()));
  }
}
