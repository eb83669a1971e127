package org.featuredpark.audit;

/** Names who acts, for the audit trail. */
public interface CurrentActor {

  /** The signed-in person's id, or {@code system} for a step that no person triggered. */
  String id();
}
