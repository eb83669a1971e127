package org.featuredpark.portal.application;

import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.application.ApplicationForm;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.application.ApplicationForm.Section;
import org.featuredpark.application.DraftState;
import org.featuredpark.shared.Refused;

/** One part of the form as it would be submitted, each entry with what is wrong with it. */
record CheckedSection(String label, String href, List<Line> lines) {

  static List<CheckedSection> of(DraftState state) {
    var entered = Entered.of(state);
    var path = new DraftPath(state.draft().key());
    return ApplicationForm.sections().stream().map(section -> of(section, entered, path, state.problems())).toList();
  }

  private static CheckedSection of(Section section, Entered entered, DraftPath path, List<Refused> problems) {
    return new CheckedSection(section.label(), path.section(section.path()), section.fields().stream()
        .filter(entered::shows).map(field -> Line.of(field, entered, path, problems)).toList());
  }

  /** One field with what is wrong with it. */
  record Line(EnteredLine entry, List<Problem> problems) {

    static Line of(Field field, Entered entered, DraftPath path, List<Refused> problems) {
      return new Line(EnteredLine.of(field, entered.content()),
          concerning(field, problems).map(problem -> Problem.of(problem, path)).toList());
    }

    private static Stream<Refused> concerning(Field field, List<Refused> problems) {
      return problems.stream().filter(problem -> problem.field().filter(name -> name.equals(field.path())
          || name.startsWith(field.path() + ".")).isPresent());
    }
  }

  /** What stands in the way, and where to mend it. */
  record Problem(String message, String href) {

    static Problem of(Refused refused, DraftPath path) {
      return new Problem(refused.getMessage() + refused.clause().map(clause -> "（" + clause + "）").orElse(""),
          path.field(refused.field().orElse("")));
    }
  }
}
