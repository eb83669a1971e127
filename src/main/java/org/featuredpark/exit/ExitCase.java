package org.featuredpark.exit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/**
 * One case about a park's exit, from its trigger to its end. What has not happened yet is empty or null.
 *
 * @param grounds what happened, and by which evidence it is known
 * @param rectifyBy the last day for putting things right, if the head gave time
 */
public record ExitCase(long id, ApplicationNumber application, ExitTrigger trigger, String grounds, Instant openedAt,
    Optional<ExitRule> rule, String defence, Optional<ExitDecision> decision, String decisionReason,
    LocalDate rectifyBy, String rectification, String noticeNumber, Optional<ExitOutcome> outcome) {

  public ExitCase {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(openedAt, "openedAt");
    if (grounds == null || grounds.isBlank()) {
      throw Refused.because("R54", "grounds", "退出事由：请填写。");
    }
  }

  /** The rule that was found for this case; asking for it earlier is a broken model. */
  public ExitRule judged() {
    return rule.orElseThrow(() -> new IllegalStateException("Exit case " + id + " has not been judged"));
  }

  ExitCase with(ExitRule found) {
    return new ExitCase(id, application, trigger, grounds, openedAt, Optional.of(found), defence, decision,
        decisionReason, rectifyBy, rectification, noticeNumber, outcome);
  }

  ExitCase defended(String statement) {
    return new ExitCase(id, application, trigger, grounds, openedAt, rule, statement, decision, decisionReason,
        rectifyBy, rectification, noticeNumber, outcome);
  }

  ExitCase decided(ExitDecision made, String reason, LocalDate deadline) {
    return new ExitCase(id, application, trigger, grounds, openedAt, rule, defence, Optional.of(made), reason,
        deadline, rectification, noticeNumber, outcome);
  }

  ExitCase rectified(String account) {
    return new ExitCase(id, application, trigger, grounds, openedAt, rule, defence, decision, decisionReason,
        rectifyBy, account, noticeNumber, outcome);
  }

  ExitCase noticed(String number) {
    return new ExitCase(id, application, trigger, grounds, openedAt, rule, defence, decision, decisionReason,
        rectifyBy, rectification, number, outcome);
  }

  ExitCase ended(ExitOutcome how) {
    return new ExitCase(id, application, trigger, grounds, openedAt, rule, defence, decision, decisionReason,
        rectifyBy, rectification, noticeNumber, Optional.of(how));
  }
}
