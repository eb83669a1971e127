package org.featuredpark.monitoring;

import java.time.Instant;
import org.featuredpark.shared.ApplicationNumber;

/** The experience reports of operators and districts. */
public interface Experiences {

  void add(ApplicationNumber application, ExperienceAuthor author, String summary, String by, Instant at);
}
