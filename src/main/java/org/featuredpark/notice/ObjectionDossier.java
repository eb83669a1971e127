package org.featuredpark.notice;

/** Everything about one objection, for the city's officials. */
public record ObjectionDossier(Objection objection, ObjectionCourse course, Notice notice) {
}
