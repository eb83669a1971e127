package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.shortlist.DraftLetter;
import org.springframework.stereotype.Component;

@Component("draftLetter")
class DraftLetterDelegate implements JavaDelegate {

  private final DraftLetter letter;

  DraftLetterDelegate(DraftLetter letter) {
    this.letter = letter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letter.draft(DistrictShortlistProcess.caseOf(execution));
  }
}
