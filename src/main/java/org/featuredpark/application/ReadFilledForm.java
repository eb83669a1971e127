package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.featuredpark.application.ApplicationForm.Field;
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
              before.containsKey(field.path()) ? words(field, entered) : "", words(field, understood.content()))));
    }
    return new FilledFormReading(draft.map(Draft::revision).orElse(0), understood.content().toString(), lines,
        found.size() - lines.size(), understood.problems());
  }

  private static String words(Field field, JsonNode content) {
    var value = content.at("/" + field.path().replace('.', '/'));
    return field.items().isEmpty() ? field.words(value) : StreamSupport.stream(value.spliterator(), false)
        .map(item -> field.items().stream()
            .map(part -> part.words(item.path(part.path().substring(part.path().lastIndexOf('.') + 1))))
            .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))).collect(Collectors.joining("；"));
  }
}
