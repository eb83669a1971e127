package org.featuredpark.workflow;

import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs something as a server in another time zone would, and puts the zone back. */
public final class JvmZone {

  private JvmZone() {
  }

  public static <T> T during(String zone, Supplier<T> work) {
    var before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      return work.get();
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
