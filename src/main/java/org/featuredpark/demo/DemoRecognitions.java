package org.featuredpark.demo;

import static org.featuredpark.recognition.process.RecognitionProcess.DECIDE_RECOGNITION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.featuredpark.demo.Desk.Waiting;

/** The city's head grants titles to parks that passed. R06, R56. */
@Demo
class DemoRecognitions implements Duty {

  private final Desk desk;

  DemoRecognitions(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Collection<String> tasks() {
    return List.of(DECIDE_RECOGNITION);
  }

  @Override
  public void answer(Role role, Waiting task) {
    desk.complete(Person.CITY_HEAD, task,
        Map.of("verdict", "RECOGNISE", "reason", "绩效评价通过，年度目标达成，同意认定。"));
  }
}
