package org.featuredpark.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Notes each sequence flow that a test takes, when it is first taken. */
@Component
public class PathRecorder extends AbstractProcessEnginePlugin {

  static final Path FOLDER = Path.of("target", "path-coverage");
  private static final Path TAKEN =
      FOLDER.resolve("taken-" + System.getProperty("featuredpark.test.database", "h2") + ".txt");
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static boolean begun;

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      engine.setCustomPostBPMNParseListeners(listeners);
    }
    listeners.add(new ListenToFlows());
  }

  private static final class ListenToFlows extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      var process = ((ProcessDefinition) scope.getProcessDefinition()).getKey();
      flow.addListener(ExecutionListener.EVENTNAME_TAKE,
          (ExecutionListener) execution -> note(process, execution.getCurrentTransitionId()));
    }

    /** The engine knows no flow between an event gateway and its events: the event that came first stands for it. */
    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl event) {
      if (event.getEventScope() instanceof ActivityImpl gateway
          && gateway.getActivityBehavior() instanceof EventBasedGatewayActivityBehavior) {
        var process = ((ProcessDefinition) scope.getProcessDefinition()).getKey();
        element.elements("incoming").forEach(flow -> event.addListener(ExecutionListener.EVENTNAME_END,
            (ExecutionListener) execution -> note(process, flow.getText().strip())));
      }
    }
  }

  private static void note(String process, String flow) {
    var line = process + "#" + flow + "\n";
    if (SEEN.add(line)) {
      write(line);
    }
  }

  /** The first write of a run starts anew: what an earlier build took proves nothing about this one. */
  private static synchronized void write(String line) {
    try {
      Files.createDirectories(FOLDER);
      if (!begun) {
        Files.deleteIfExists(TAKEN);
        begun = true;
      }
      Files.writeString(TAKEN, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
