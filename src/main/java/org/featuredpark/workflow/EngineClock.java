package org.featuredpark.workflow;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.featuredpark.calendar.SimulatedTime;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock the same as the application's. */
@Component
class EngineClock {

  EngineClock(SimulatedTime time) {
    time.onMove(offset -> ClockUtil.offset(offset.toMillis()));
  }
}
