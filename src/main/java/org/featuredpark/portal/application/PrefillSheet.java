package org.featuredpark.portal.application;

import java.util.List;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationForm;
import org.featuredpark.application.DraftState;
import org.featuredpark.application.EntryText;
import org.featuredpark.application.PrefillState;
import org.featuredpark.shared.BeijingTime;

/**
 * What a draft may take over, and what became of what it took over.
 *
 * @param source the application that it was taken from; null if nothing was
 * @param unchanged the sections with fields that are as they were, and that nobody has confirmed
 */
record PrefillSheet(DraftPath path, List<Offer> offers, boolean blank, Offer source, List<Kept> unchanged,
    List<Line> changed, int confirmed) {

  static PrefillSheet of(PrefillState prefill, DraftState state) {
    var path = new DraftPath(state.draft().key());
    var offers = prefill.offers().stream().map(Offer::of).toList();
    if (prefill.comparison().isEmpty()) {
      return new PrefillSheet(path, offers, prefill.blank(), null, List.of(), List.of(), 0);
    }
    var found = prefill.comparison().get();
    var lines = new Lines(path, Entered.of(found.content()), Entered.of(state));
    return new PrefillSheet(path, offers, prefill.blank(), Offer.of(found.source()),
        ApplicationForm.sections().stream()
            .map(section -> new Kept(section.path(), section.label(), lines.of(section, found.unchanged())))
            .filter(section -> !section.lines().isEmpty()).toList(),
        ApplicationForm.sections().stream().flatMap(section -> lines.of(section, found.changed()).stream()).toList(),
        found.confirmed().size());
  }

  /** An earlier application. */
  record Offer(String number, String text) {

    static Offer of(Application application) {
      return new Offer(application.number().value(), application.parkName() + "，" + application.number() + "，"
          + BeijingTime.format(application.receivedAt()) + " 报送");
    }
  }

  /** The fields of a section that are as they were. */
  record Kept(String path, String label, List<Line> lines) {
  }

  /** One field, then and now. */
  record Line(String label, String before, String now, String href) {
  }

  private record Lines(DraftPath path, Entered before, Entered now) {

    List<Line> of(ApplicationForm.Section section, List<String> fields) {
      return section.fields().stream().filter(field -> fields.contains(field.path()))
          .map(field -> new Line(field.label(), EntryText.in(before.content(), field),
              EntryText.in(now.content(), field), path.field(field.path())))
          .toList();
    }
  }
}
