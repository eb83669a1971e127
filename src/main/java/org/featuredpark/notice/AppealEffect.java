package org.featuredpark.notice;

/** What a stage does when an appeal against one of its decisions is upheld; each stage brings its own. */
public interface AppealEffect {

  boolean appliesTo(DecisionRef decision);

  void carryOut(Appeal appeal);
}
