package org.featuredpark.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Locale;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.ServiceClient;

/** One invented operator with one park: its own account, credit code, district and piece of land. */
record Applicant(int index, CreditCode operator, District district) {

  static final String ROUND = "PILOT-2024-1";

  private static final int FIRST_CODE = 1_000_000;
  private static final int PARKS_A_ROW = 200;

  static Applicant of(int index) {
    return new Applicant(index, new CreditCode(RosterSamples.code(FIRST_CODE + index)),
        District.values()[index % District.values().length]);
  }

  String userId() {
    return "rush-%06d".formatted(index);
  }

  String authorization() {
    return ServiceClient.authorization(userId(), CaseworkServer.PASSWORD);
  }

  URI draft(URI server, String part) {
    return server.resolve("/api/v1/applications/drafts/" + ROUND + "/" + operator + "/1" + part);
  }

  /** @param note what tells one saving from another */
  String content(String note) {
    ObjectNode draft = DraftSamples.draft(operator, district, 0);
    DraftSamples.section(draft, "park").put("name", "示范园" + index).put("boundary", boundary());
    DraftSamples.section(draft, "operation").put("serviceRecord", note);
    return draft.toString();
  }

  private String boundary() {
    int row = index / PARKS_A_ROW;
    double west = 115.5 + index % PARKS_A_ROW * 0.009;
    double south = 39.5 + row * 0.012;
    return String.format(Locale.ROOT, "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.6f,%2$.6f],[%3$.6f,%2$.6f],"
        + "[%3$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%2$.6f]]]}", west, south, west + 0.002, south + 0.001);
  }
}
