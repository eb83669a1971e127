package org.featuredpark.demo.process;

import org.camunda.bpm.engine.ManagementService;
import org.featuredpark.demo.Demo;
import org.featuredpark.demo.Progress;

/** Among the engine's properties: they are in the database that is filled, and in no other system's. */
@Demo
class ProgressInTheEngine implements Progress {

  private static final String PROPERTY = "featuredpark.demo";

  private final ManagementService management;

  ProgressInTheEngine(ManagementService management) {
    this.management = management;
  }

  @Override
  public State state() {
    var kept = management.getProperties().get(PROPERTY);
    return kept == null ? State.EMPTY : State.valueOf(kept);
  }

  @Override
  public void keep(State state) {
    management.setProperty(PROPERTY, state.name());
  }
}
