package org.featuredpark.calendar;

/** A year was loaded or corrected; due dates that reach into it can now be counted. */
public record CalendarYearLoaded(int year) {
}
