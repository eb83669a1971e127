package org.featuredpark.application;

import java.util.ArrayList;
import java.util.Objects;
import org.featuredpark.application.FilledFormReading.Line;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Reads a filled-in template beside a draft. Nothing is changed: the person chooses what is taken over. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ReadFilledForm {

  private final Drafts drafts;
  private final CurrentUser user;

  ReadFilledForm(Drafts drafts, CurrentUser user) {
    this.drafts = drafts;
    this.user = user;
  }

  public FilledFormReading read(DraftKey key, byte[] file) {
    user.mustActFor(key.operator());
    var draft = drafts.find(key);
    var entered = ContentJson.draft(draft.map(Draft::content).orElse("{}"));
    var understood = UnderstoodForm.of(FilledFormReader.read(file));
    var found = EnteredFields.of(understood.content());
    var before = EnteredFields.of(entered);
    var lines = new ArrayList<Line>();
    for (var section : ApplicationForm.sections()) {
      section.fields().stream().filter(field -> found.containsKey(field.path()))
          .filter(field -> !Objects.equals(found.get(field.path()), before.get(field.path())))
          .forEach(field -> lines.add(new Line(field.path(), section.label(), field.label(),
              before.containsKey(field.path()) ? EntryText.in(entered, field) : "",
              EntryText.in(understood.content(), field))));
    }
    return new FilledFormReading(draft.map(Draft::revision).orElse(0), understood.content().toString(), lines,
        found.size() - lines.size(), understood.problems());
  }
}
