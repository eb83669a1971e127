package org.featuredpark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses and edge cases that a test proves; the index of clauses is made from it. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

  /** Such as {@code R43} or {@code E18}: numbers of the catalogue of clauses, or of the list of edge cases. */
  String[] value();
}
