package org.featuredpark.portal.application;

import org.featuredpark.application.DraftKey;

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

  /** The place on the draft's page where a field or file is entered. */
  public String field(String field) {
    return page() + "#" + field;
  }
}
