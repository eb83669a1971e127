package org.featuredpark.workspace.admin;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.NextTimer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/**
 * Moves everybody's time forward in a demonstration or a rehearsal.
 *
 * <p>Not one transaction: the clock is no case, and a rollback could not turn it back.
 */
@Service
@ConditionalOnProperty("featuredpark.simulated-time")
@RequiresRole(Role.ADMIN)
class MoveClock {

  private final SimulatedTime time;
  private final NextTimer nextTimer;
  private final AuditTrail audit;

  MoveClock(SimulatedTime time, NextTimer nextTimer, AuditTrail audit) {
    this.time = time;
    this.nextTimer = nextTimer;
    this.audit = audit;
  }

  /** To the first moment of a day. */
  public void toDay(LocalDate day) {
    move(BeijingTime.startOf(day));
  }

  /** To when the next timer of any case is due. */
  public void toNextTimer() {
    move(nextTimer.dueAt().filter(due -> due.isAfter(time.now()))
        .orElseThrow(() -> Refused.field("time", "没有等待中的定时事件。")));
  }

  private void move(Instant target) {
    time.moveTo(target);
    audit.record("clock", "clock.move", "系统时间调整到" + BeijingTime.format(target));
  }
}
