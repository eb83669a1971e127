package org.featuredpark.notice;


/** Where objections are kept as they were received. */
public interface Objections {

  /** The next number of a notice that still has this status; until the transaction ends, nobody else gets one. */
  ObjectionNumber nextNumber(NoticeNumber notice, NoticeStatus status);

  void add(Objection objection, LookUpCode code);

  /** @throws org.featuredpark.shared.NotFound when there is no such objection */
  Objection get(ObjectionNumber number);

  /** Whether the code belongs to this objection; false also when there is none. */
  boolean isOpenedBy(ObjectionNumber number, LookUpCode code);

  /** How many objections to one notice gave this contact. */
  int count(NoticeNumber notice, String contact);
}
