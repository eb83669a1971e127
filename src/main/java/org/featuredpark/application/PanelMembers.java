package org.featuredpark.application;

/** Knows which experts may read an application now, because they judge it; the review stage answers. */
public interface PanelMembers {

  boolean mayRead(String expert, Application application);
}
