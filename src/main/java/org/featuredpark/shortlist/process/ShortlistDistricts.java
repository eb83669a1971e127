package org.featuredpark.shortlist.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.ParticipatingDistricts;
import org.springframework.stereotype.Component;

/** For which districts the round opens a case. */
@Component("shortlistDistricts")
public class ShortlistDistricts {

  private final ParticipatingDistricts participating;

  ShortlistDistricts(ParticipatingDistricts participating) {
    this.participating = participating;
  }

  public List<String> districts(DelegateExecution execution) {
    return participating.of(new RoundNumber(execution.getProcessBusinessKey())).stream()
        .map(District::code).toList();
  }
}
