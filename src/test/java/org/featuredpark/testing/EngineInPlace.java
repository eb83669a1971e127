package org.featuredpark.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Puts the engine of the test's own context where the web applications look for it: there is one place for all
 * contexts of the JVM, which the last one that opened has taken. No context may be closed before the others: that would
 * shut the web applications of all.
 */
class EngineInPlace implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    ProcessEngines.registerProcessEngine(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
  }
}
