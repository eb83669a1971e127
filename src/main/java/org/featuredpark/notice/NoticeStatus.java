package org.featuredpark.notice;

/** How far a notice has come; a closed one keeps its list for good. */
public enum NoticeStatus {
  DRAFT,
  PUBLISHED,
  CLOSED
}
