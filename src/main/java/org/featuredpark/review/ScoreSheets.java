package org.featuredpark.review;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Where signed sheets are kept: written once, never changed. */
public interface ScoreSheets {

  List<ScoreSheet> ofPark(ApplicationNumber park);

  Optional<ScoreSheet> find(ApplicationNumber park, String expert);

  void add(ScoreSheet sheet);
}
