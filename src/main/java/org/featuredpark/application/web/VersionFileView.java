package org.featuredpark.application.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.featuredpark.application.VersionFile;

/** @param content the application as it was submitted, in the fields of the form */
record VersionFileView(VersionView version, JsonNode content, List<MaterialView> documents) {

  static VersionFileView of(VersionFile file) {
    return new VersionFileView(VersionView.of(file.filed(), file.application().version()), file.held().entered(),
        file.held().materials().stream().map(MaterialView::of).toList());
  }
}
