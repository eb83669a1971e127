package org.featuredpark.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Closes CVE-2026-109432, which the last community release keeps: task queries evaluate expressions sent by any
 * Tasklist user.
 */
@Component
class HardeningPlugin extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;

  HardeningPlugin(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new ScopedExpressionManager(context, engine.getBeans()));
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9-]*");
    delayWrongPasswords(engine);
  }

  /** A growing delay stops guessing; a final lock would let anyone shut an official out. */
  private static void delayWrongPasswords(ProcessEngineConfigurationImpl engine) {
    engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    engine.setLoginDelayMaxTime(60);
  }
}
