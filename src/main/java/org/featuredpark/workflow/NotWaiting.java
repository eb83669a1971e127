package org.featuredpark.workflow;

/** A case was told something at a point of its life where it does not listen for it. */
public class NotWaiting extends RuntimeException {

  public NotWaiting(String message, String businessKey, Throwable cause) {
    super("案件 " + businessKey + " 当前环节不能受理此操作（" + message + "）", cause);
  }
}
