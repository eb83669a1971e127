package org.featuredpark.workflow;

import camundajar.impl.scala.collection.immutable.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.feel.valuemapper.CustomValueMapper;

/** The FEEL of this system: dates are Beijing dates, and the context is built once. */
public final class BeijingFeelEngine extends ScalaFeelEngine {

  private BeijingFeelEngine() {
    super(null);
    feelEngine = new BuiltOnceFeelEngine(feelEngine);
  }

  /** A decision engine that reads the tables as the process engine does, for use without one. */
  public static DefaultDmnEngineConfiguration dmnConfiguration() {
    var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    return configuration.feelEngineFactory(BeijingFeelEngine::new);
  }

  @Override
  protected List<CustomValueMapper> getValueMappers() {
    return super.getValueMappers().$colon$colon(new BeijingDateMapper());
  }
}
