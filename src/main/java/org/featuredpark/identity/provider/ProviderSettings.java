package org.featuredpark.identity.provider;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.identity.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other systems' people and groups are read.
 *
 * @param groups for each of our groups, what the other systems call it
 */
@ConfigurationProperties("featuredpark.sign-in")
record ProviderSettings(@DefaultValue Map<String, Set<String>> groups, @DefaultValue Oidc oidc,
    @DefaultValue Ldap ldap) {

  ProviderSettings {
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("featuredpark.sign-in.groups is empty: nobody could be admitted.");
    }
    // Applicants also hold groups that only this system knows, one for each operator they act for.
    var known = Arrays.stream(Role.values()).filter(role -> role != Role.APPLICANT)
        .flatMap(role -> role.groups().stream()).collect(Collectors.toSet());
    groups.keySet().stream().filter(group -> !known.contains(group)).findAny().ifPresent(group -> {
      throw new IllegalArgumentException("featuredpark.sign-in.groups cannot give the group " + group);
    });
  }

  /** Our groups of a person who is in theirs; what is not listed counts for nothing. */
  Set<String> ours(Set<String> theirs) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(theirs::contains))
        .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
  }

  record Oidc(@DefaultValue("groups") String groups) {
  }

  /** Where people are found, and the attributes that describe them. */
  record Ldap(@DefaultValue("") String base, @DefaultValue("(uid={0})") String filter,
      @DefaultValue("uid") String userId, @DefaultValue("cn") String name, @DefaultValue("mail") String email,
      @DefaultValue("memberOf") String groups) {

    String[] attributes() {
      return new String[] {userId, name, email, groups};
    }
  }
}
