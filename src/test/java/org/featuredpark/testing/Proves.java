package org.featuredpark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the clauses of the notice that a test proves; the index of clauses is made from it. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

  /** Such as {@code R43}: numbers of the catalogue. */
  String[] value();
}
