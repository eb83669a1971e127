package org.featuredpark.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a person needs to know to do a task, in Chinese Markdown; shown at the head of the task's form. */
@FunctionalInterface
public interface TaskBrief {

  String of(DelegateExecution execution);
}
