package org.featuredpark.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Makes the decisions of the process engine see Beijing dates whatever the zone of the JVM. */
@Component
class BeijingDateFeelPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setDmnEngineConfiguration(BeijingFeelEngine.dmnConfiguration());
  }
}
