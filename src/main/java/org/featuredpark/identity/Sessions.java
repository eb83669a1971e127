package org.featuredpark.identity;

/** Who is signed in at the moment. Rights are read at sign-in, so whoever loses one must sign in again. */
public interface Sessions {

  void endAllOf(String userId);
}
