package org.featuredpark.application.process;

import static java.util.stream.Collectors.toMap;
import static org.featuredpark.application.process.ApplicationIntakeProcess.DISPOSITION;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.application.DisposeFindings;
import org.featuredpark.application.DisposeFindings.Disposition;
import org.featuredpark.shared.Clause;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("disposeFindingsCompleted")
class DisposeFindingsCompleted implements TaskListener {

  /** Every clause under which a doubt can arise; the form shows a field for those that did. */
  static final List<Clause> CLAUSES = List.of("R14a", "R17a", "R21", "R24", "R25", "R29", "R31", "R35", "R36", "R37")
      .stream().map(Clause::new).toList();

  private final DisposeFindings dispose;

  DisposeFindingsCompleted(DisposeFindings dispose) {
    this.dispose = dispose;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var decision = form.choice("decision", Disposition.class, "处理结论");
    var written = CLAUSES.stream().collect(toMap(Function.identity(), clause -> form.text("disposition" + clause)));
    dispose.dispose(ApplicationIntakeProcess.application(task), written, decision, form.text("reason"));
    DISPOSITION.set(task.getExecution(), decision);
  }
}
