package org.featuredpark.workflow;

import java.util.Map;

/** The process engine as a stage's use case sees it: cases are started and told things by their business key. */
public interface CaseEngine {

  /** Starts the latest version of a process. */
  void start(String process, String businessKey, Map<String, Object> facts);

  /** Starts the latest version of a process in the middle, when a decision that had ended the case was overturned. */
  void startBefore(String process, String businessKey, String elementId, Map<String, Object> facts);

  /**
   * Tells the one case with this business key that something happened.
   *
   * @throws NotWaiting when no case with this key waits for the message
   */
  void send(String message, String businessKey, Map<String, Object> facts);

  /** Starts the process that begins with this message. */
  void startByMessage(String message, String businessKey, Map<String, Object> facts);

  /** Whether a case with this business key would take the message now. */
  boolean waitsFor(String message, String businessKey);

  /** Recomputes the due dates of a case's waiting timers from the facts as they are now. */
  void rescheduleTimers(String businessKey, String timerId);

  /** Whether a case of this process with this business key runs now. */
  boolean isRunning(String process, String businessKey);
}
