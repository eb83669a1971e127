package org.featuredpark.portal.application;

import java.util.List;
import org.featuredpark.application.ApplicationForm;
import org.featuredpark.application.Changes;
import org.featuredpark.application.FiledVersion;
import org.featuredpark.application.Material;
import org.featuredpark.application.VersionFile;

/**
 * One version of an application, entry by entry and file by file.
 *
 * @param counting the version that counts now
 * @param changes what it changed of the one before; null for the first
 */
record VersionSheet(String application, String parkName, FiledVersion filed, int counting, List<Section> sections,
    RosterFigures roster, List<Material> materials, Changes changes) {

  static VersionSheet of(VersionFile file) {
    var held = file.held();
    var entered = new Entered(held.entered());
    return new VersionSheet(file.application().number().value(), held.content().park().name(), file.filed(),
        file.application().version(), ApplicationForm.sections().stream().map(section -> Section.of(section, entered))
            .toList(), RosterFigures.of(file.roster()), held.materials(), file.changes().orElse(null));
  }

  /** Where its files lie. */
  public String api() {
    return "/api/v1/applications/" + application + "/versions/" + filed.number();
  }

  /** One part of the form. */
  record Section(String label, List<EnteredLine> lines) {

    static Section of(ApplicationForm.Section section, Entered entered) {
      return new Section(section.label(), section.fields().stream().filter(entered::shows)
          .map(field -> EnteredLine.of(field, entered.content())).toList());
    }
  }
}
