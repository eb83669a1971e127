package org.featuredpark.testing;

import java.util.Arrays;
import java.util.function.Supplier;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in on the test's thread. */
public final class People {

  private People() {
  }

  public static void as(String userId, String... groups) {
    var authorities = Arrays.stream(groups).map(SimpleGrantedAuthority::new).toList();
    SecurityContextHolder.getContext()
        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(userId, null, authorities));
  }

  public static void asCity() {
    as("city", Role.CITY_OFFICER.group());
  }

  public static void asCityHead() {
    as("city-head", Role.CITY_HEAD.group());
  }

  public static void asOfficer(District district) {
    as(district.pinyin(), Groups.officersOf(district));
  }

  public static void asHead(District district) {
    as(district.pinyin() + "-head", Groups.headsOf(district));
  }

  public static void asApplicant(CreditCode operator) {
    as("applicant-" + operator.value(), Role.APPLICANT.group(), Groups.operator(operator));
  }

  public static void asExpert(String userId) {
    as(userId, Role.EXPERT.group());
  }

  public static void asAdmin() {
    as("admin", Role.ADMIN.group());
  }

  public static void asAuditor() {
    as("auditor", Role.AUDITOR.group());
  }

  public static void asNobody() {
    SecurityContextHolder.clearContext();
  }

  /** Does something as whoever the action signs in, then gives the thread back to who was signed in before. */
  public static <T> T inTurn(Supplier<T> action) {
    var before = SecurityContextHolder.getContext();
    try {
      SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
      return action.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
