package org.featuredpark.demo;

import java.time.LocalDate;
import java.util.Optional;

/** What people do day by day while time passes: they answer what lies on their desks. */
@FunctionalInterface
interface Routine {

  /** @return the later day on which there will be something to do, even if nothing happens before */
  Optional<LocalDate> work(LocalDate today);
}
