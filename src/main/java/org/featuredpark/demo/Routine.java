package org.featuredpark.demo;

/** What people do day by day while time passes: they answer what lies on their desks. */
@FunctionalInterface
public interface Routine {

  Routine NONE = () -> { };

  void work();
}
