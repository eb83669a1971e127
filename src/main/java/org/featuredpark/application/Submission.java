package org.featuredpark.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;

/** One version of an application as it was received, with everything that belongs to it. */
public record Submission(ApplicationNumber number, int version, DraftKey key, District district, String submittedBy,
    Instant receivedAt, ApplicationContent content, Instant savedAt, long rosterId, TenantRoster roster,
    List<Material> materials, LocalDate baseDate, String contentHash) {

  public Submission {
    materials = List.copyOf(materials);
  }

  public String json() {
    return ContentJson.write(content);
  }

  public Extent extent() {
    return content.park().polygon().extent();
  }

  public TenantCounts counts() {
    return roster.counts(baseDate);
  }
}
