package org.featuredpark.identity;

/** Tells whether the current thread is inside a step of a process. */
public interface RunningProcess {

  boolean isActive();
}
