package org.featuredpark.application;

import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.featuredpark.application.PrefillState.Comparison;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/**
 * Takes the content of an operator's earlier application into a draft, and keeps it apart until it was changed or
 * confirmed. Files are not taken over, nor the roster, whose counts belong to another base date, nor what a person
 * commits to.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class PrefillDraft {

  private static final int MOST_OFFERED = 5;

  private final DraftFiles files;
  private final Drafts drafts;
  private final Prefills prefills;
  private final Applications applications;
  private final Submissions submissions;
  private final CurrentUser user;
  private final Clock clock;

  PrefillDraft(DraftFiles files, Drafts drafts, Prefills prefills, Applications applications, Submissions submissions,
      CurrentUser user, Clock clock) {
    this.files = files;
    this.drafts = drafts;
    this.prefills = prefills;
    this.applications = applications;
    this.submissions = submissions;
    this.user = user;
    this.clock = clock;
  }

  public PrefillState read(DraftKey key) {
    user.mustActFor(key.operator());
    var entered = ContentJson.draft(drafts.find(key).map(Draft::content).orElse("{}"));
    var own = submissions.latestOf(key);
    // What was submitted once is changed where it differs, not begun anew.
    var offers = own.isPresent() ? List.<Application>of() : applications.ofOperator(key.operator(), MOST_OFFERED);
    return new PrefillState(offers, EnteredFields.isBlank(entered),
        prefills.find(key).map(prefill -> compare(prefill, entered)));
  }

  /** @param overwrite whether the person knows that what is entered already goes */
  public Draft prefill(DraftKey key, ApplicationNumber source, boolean overwrite) {
    var arrivedAt = clock.instant();
    var draft = files.begin(key);
    files.mustNotRest(key, arrivedAt);
    requireOwn(key, source);
    if (submissions.latestOf(key).isPresent()) {
      throw Refused.field("source", "本草稿已提交过申报，不能再沿用其他申报的内容，请直接修改。");
    }
    if (!overwrite && !EnteredFields.isBlank(ContentJson.draft(draft.content()))) {
      throw Refused.field("overwrite", "草稿中已有填写的内容，没有改动。确认覆盖后才能沿用上次申报的内容。");
    }
    var filled = new Draft(key, content(source).toString(), draft.revision() + 1, draft.rosterId(), arrivedAt,
        user.id());
    drafts.update(filled);
    prefills.put(new Prefill(key, source, Set.of(), clock.instant()));
    return filled;
  }

  /** The person has looked through these sections: what is as it was is meant to be. */
  public void confirm(DraftKey key, Set<String> sections) {
    files.begin(key);
    var known = ApplicationForm.sections().stream().map(ApplicationForm.Section::path).toList();
    if (!known.containsAll(sections)) {
      throw Refused.field("sections", "申报书没有这一部分，请刷新页面后重试。");
    }
    var prefill = prefills.find(key).orElseThrow(() -> NotFound.of("沿用的申报", key));
    var confirmed = new TreeSet<>(prefill.confirmed());
    confirmed.addAll(sections);
    prefills.put(new Prefill(key, prefill.source(), confirmed, prefill.at()));
  }

  /** Another operator's application is as good as not there. */
  private void requireOwn(DraftKey key, ApplicationNumber source) {
    if (!applications.of(Set.of(source)).values().stream().map(Application::operator).toList()
        .contains(key.operator())) {
      throw NotFound.of("本申报主体的申报", source);
    }
  }

  private ObjectNode content(ApplicationNumber source) {
    var content = (ObjectNode) ContentJson.draft(ContentJson.asDraft(submissions.content(source)));
    FormEntry.COMMITMENTS.forEach(path -> content.withObject("/" + DraftSection.of(path))
        .remove(path.substring(path.indexOf('.') + 1)));
    return content;
  }

  private Comparison compare(Prefill prefill, JsonNode entered) {
    var content = content(prefill.source());
    var before = EnteredFields.of(content);
    var now = EnteredFields.of(entered);
    Predicate<String> same = field -> Objects.equals(before.get(field), now.get(field));
    var fields = Stream.concat(before.keySet().stream(), now.keySet().stream()).distinct().sorted()
        .filter(FieldLabels.all()::containsKey).filter(field -> !field.equals(EnteredFields.OPERATOR))
        .filter(field -> !FormEntry.COMMITMENTS.contains(field)).toList();
    var kept = fields.stream().filter(same).collect(partitioningBy(
        field -> prefill.confirmed().contains(DraftSection.of(field))));
    return new Comparison(applications.get(prefill.source()), content.toString(), kept.get(false), kept.get(true),
        fields.stream().filter(Predicate.not(same)).toList());
  }
}
