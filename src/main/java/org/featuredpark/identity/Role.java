package org.featuredpark.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.shared.District;

/** What a person is in the programme; each role is one group of the engine, or one group per district or operator. */
public enum Role {
  APPLICANT("applicant"),
  DISTRICT_OFFICER("district-"),
  DISTRICT_HEAD("district-head-"),
  CITY_OFFICER("city-officer"),
  CITY_HEAD("city-head"),
  EXPERT("expert"),
  AUDITOR("auditor"),
  ADMIN("camunda-admin");

  private final String group;

  Role(String group) {
    this.group = group;
  }

  /** The group's id, or its beginning for roles that exist once per district. */
  public String group() {
    return group;
  }

  /** Every group through which it is held. */
  public Set<String> groups() {
    return switch (this) {
      case DISTRICT_OFFICER, DISTRICT_HEAD -> Arrays.stream(District.values())
          .map(district -> group + district.code()).collect(Collectors.toUnmodifiableSet());
      default -> Set.of(group);
    };
  }

  boolean isHeldThrough(String groupId) {
    return switch (this) {
      case DISTRICT_HEAD -> groupId.startsWith(group);
      case DISTRICT_OFFICER -> groupId.startsWith(group) && !groupId.startsWith(DISTRICT_HEAD.group);
      default -> groupId.equals(group);
    };
  }
}
