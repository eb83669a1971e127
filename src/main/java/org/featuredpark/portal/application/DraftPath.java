package org.featuredpark.portal.application;

import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSection;

/** Where a draft's pages are, and where its data is. */
record DraftPath(DraftKey key) {

  public String page() {
    return "/cases/drafts/" + key;
  }

  public String check() {
    return page() + "/check";
  }

  public String api() {
    return "/api/v1/applications/drafts/" + key;
  }

  public String section(String section) {
    return page() + "/sections/" + section;
  }

  /** The place where a field or file is entered. */
  public String field(String field) {
    var section = DraftSection.of(field);
    return DraftSection.exists(section) ? section(section) + "#" + field : page();
  }
}
