package org.featuredpark.demo;

import java.util.Set;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/** Somebody who plays a part: the name they sign in with, who they are, and their groups. */
public record Person(String userId, String name, Set<String> groups) {

  public static final Person CITY = new Person("city", "市经信局经办", Set.of(Groups.CITY_OFFICER));
  public static final Person CITY_HEAD = new Person("city-head", "市经信局负责人", Set.of(Groups.CITY_HEAD));
  public static final Person AUDITOR = new Person("auditor", "纪检监察", Set.of(Role.AUDITOR.group()));
  public static final Person ADMIN = new Person("admin", "流程管理员", Set.of(Role.ADMIN.group()));

  public Person {
    groups = Set.copyOf(groups);
  }

  static Person officer(District district) {
    return new Person(district.pinyin(), district.zhName() + "经办", Set.of(Groups.officersOf(district)));
  }

  static Person head(District district) {
    return new Person(district.pinyin() + "-head", district.zhName() + "负责人", Set.of(Groups.headsOf(district)));
  }

  static Person applicant(String userId, String name, CreditCode operator) {
    return new Person(userId, name, Set.of(Role.APPLICANT.group(), Groups.operator(operator)));
  }

  static Person expert(Expert expert) {
    return new Person(expert.userId(), expert.name(), Set.of(Groups.EXPERT));
  }
}
