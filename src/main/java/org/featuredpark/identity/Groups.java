package org.featuredpark.identity;

import java.util.Arrays;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/** The ids of the groups that tasks are offered to. */
public final class Groups {

  public static final String CITY_OFFICER = Role.CITY_OFFICER.group();
  public static final String CITY_HEAD = Role.CITY_HEAD.group();
  public static final String EXPERT = Role.EXPERT.group();

  private static final String OPERATOR = "operator-";

  private Groups() {
  }

  public static String officersOf(District district) {
    return Role.DISTRICT_OFFICER.group() + district.code();
  }

  public static String headsOf(District district) {
    return Role.DISTRICT_HEAD.group() + district.code();
  }

  /** The people who act for one operator. */
  public static String operator(CreditCode operator) {
    return OPERATOR + operator.value();
  }

  /** Who hears of it when a group lets a task become overdue. */
  public static String superiorOf(String group) {
    return Role.DISTRICT_OFFICER.isHeldThrough(group)
        ? headsOf(District.of(districtCodeOf(group)))
        : group.equals(CITY_OFFICER) || group.equals(CITY_HEAD) ? CITY_HEAD : CITY_OFFICER;
  }

  /** Whether a name is that of a group, or could become one. */
  public static boolean isGroup(String name) {
    return isOperator(name) || Arrays.stream(Role.values()).anyMatch(role -> role.isHeldThrough(name));
  }

  public static boolean isOperator(String group) {
    return group.startsWith(OPERATOR);
  }

  public static CreditCode operatorOf(String group) {
    return new CreditCode(group.substring(OPERATOR.length()));
  }

  static String districtCodeOf(String group) {
    return group.substring(group.lastIndexOf('-') + 1);
  }
}
