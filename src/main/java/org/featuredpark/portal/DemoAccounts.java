package org.featuredpark.portal;

import java.util.List;

/** The accounts shown on the sign-in page; only the demo has any. */
public interface DemoAccounts {

  String password();

  List<Listed> listed();

  /** Accounts of one kind: their names, who they are and where they work. */
  record Listed(String userIds, String who, String workplace) {
  }
}
