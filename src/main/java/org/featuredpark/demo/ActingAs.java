package org.featuredpark.demo;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does things on behalf of a person, signed in on this thread as on a page, and signs them out again. */
public final class ActingAs {

  private ActingAs() {
  }

  public static <T> T person(Person person, Supplier<T> action) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.userId(), null,
        person.groups().stream().map(SimpleGrantedAuthority::new).toList()));
    SecurityContextHolder.setContext(context);
    try {
      return action.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public static void person(Person person, Runnable action) {
    person(person, () -> {
      action.run();
      return null;
    });
  }
}
