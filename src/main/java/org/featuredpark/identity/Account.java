package org.featuredpark.identity;

import java.util.Set;
import org.featuredpark.shared.Refused;

/** A person's account: sign-in name, name, mail address and groups. */
public record Account(String userId, String name, String email, Set<String> groups) {

  public Account {
    if (!userId.matches("[A-Za-z0-9][A-Za-z0-9-]{1,63}")) {
      throw Refused.field("userId", "用户名：只能用字母、数字和连字符，2 至 64 位");
    }
    if (name.isBlank()) {
      throw Refused.field("name", "姓名：请填写");
    }
    groups = Set.copyOf(groups);
  }

  /**
   * Whether a person must not go by this name: messages go to groups and to people by one kind of name, and the audit
   * trail names both people and the system.
   */
  public static boolean isReserved(String userId) {
    return Groups.isGroup(userId) || userId.equals(CurrentUser.NOBODY);
  }
}
