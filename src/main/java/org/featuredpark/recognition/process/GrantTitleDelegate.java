package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.recognition.GrantTitle;
import org.springframework.stereotype.Component;

@Component(RecognitionProcess.GRANT_TITLE)
class GrantTitleDelegate implements JavaDelegate {

  private final GrantTitle grant;

  GrantTitleDelegate(GrantTitle grant) {
    this.grant = grant;
  }

  @Override
  public void execute(DelegateExecution execution) {
    grant.grant(application(execution));
  }
}
