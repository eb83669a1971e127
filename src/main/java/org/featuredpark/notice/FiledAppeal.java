package org.featuredpark.notice;

/** An appeal and how far it has come. */
public record FiledAppeal(Appeal appeal, AppealCourse course) {
}
