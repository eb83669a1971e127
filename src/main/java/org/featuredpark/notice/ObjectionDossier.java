package org.featuredpark.notice;

import java.util.List;
import org.featuredpark.document.Document;

/** Everything about one objection, for the city's officials. */
public record ObjectionDossier(Objection objection, ObjectionCourse course, Notice notice,
    List<Document> evidence) {

  public ObjectionDossier {
    evidence = List.copyOf(evidence);
  }
}
