package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What one version of an application held; every version keeps its content and its files. */
public record SubmittedVersion(int version, long rosterId, ApplicationContent content, List<Material> materials) {

  public SubmittedVersion {
    materials = List.copyOf(materials);
  }

  /** The content in the sections and fields of the form. */
  public JsonNode entered() {
    return ContentJson.draft(ContentJson.asDraft(content));
  }
}
