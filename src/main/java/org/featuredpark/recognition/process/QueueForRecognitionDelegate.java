package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.recognition.AnnounceQueue;
import org.springframework.stereotype.Component;

@Component(RecognitionProcess.QUEUE_FOR_RECOGNITION)
class QueueForRecognitionDelegate implements JavaDelegate {

  private final AnnounceQueue queue;

  QueueForRecognitionDelegate(AnnounceQueue queue) {
    this.queue = queue;
  }

  @Override
  public void execute(DelegateExecution execution) {
    queue.announce(application(execution));
  }
}
