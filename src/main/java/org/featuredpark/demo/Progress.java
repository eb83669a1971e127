package org.featuredpark.demo;

/** How far the demonstration's database was filled; it outlives a process that was killed on the way. */
public interface Progress {

  State state();

  void keep(State state);

  /** Kept under these names. */
  enum State {
    EMPTY,
    BEGUN,
    COMPLETE
  }
}
