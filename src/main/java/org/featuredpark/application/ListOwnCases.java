package org.featuredpark.application;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.featuredpark.application.OwnCases.Begun;
import org.featuredpark.application.OwnCases.Opening;
import org.featuredpark.application.OwnCases.Submitted;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;

/** Lists what the operators that a person acts for have begun and submitted, and what they may begin. Q2, Q3. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ListOwnCases {

  private static final int MOST_DRAFTS = 50;
  private static final int MOST_APPLICATIONS = 100;
  private static final int MOST_OPEN_ROUNDS = 20;

  private final Drafts drafts;
  private final Applications applications;
  private final Submissions submissions;
  private final Rounds rounds;
  private final CurrentUser user;
  private final Clock clock;

  ListOwnCases(Drafts drafts, Applications applications, Submissions submissions, Rounds rounds, CurrentUser user,
      Clock clock) {
    this.drafts = drafts;
    this.applications = applications;
    this.submissions = submissions;
    this.rounds = rounds;
    this.user = user;
    this.clock = clock;
  }

  public OwnCases list() {
    var now = clock.instant();
    var open = rounds.open(MOST_OPEN_ROUNDS).stream().filter(round -> round.acceptsAt(now)).toList();
    var known = new HashMap<>(open.stream().collect(toMap(Round::number, Function.identity())));
    var own = new OwnCases(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    user.operators().stream().sorted().forEach(operator -> add(own, operator, open, known));
    return own;
  }

  private void add(OwnCases own, CreditCode operator, List<Round> open, Map<RoundNumber, Round> known) {
    var begun = drafts.ofOperator(operator, MOST_DRAFTS);
    var numbers = submissions.latestOf(operator, MOST_APPLICATIONS);
    var submitted = applications.ofOperator(operator, MOST_APPLICATIONS);
    var byNumber = submitted.stream().collect(toMap(Application::number, Function.identity()));
    begun.stream().filter(draft -> isWithoutCase(byNumber.get(numbers.get(draft.key())))).forEach(draft ->
        own.drafts().add(new Begun(draft, round(draft.key().round(), known), parkName(draft))));
    submitted.forEach(one -> own.submitted().add(new Submitted(one,
        NextAct.of(one, round(one.round(), known)), changeable(one, numbers))));
    open.forEach(round -> nextPark(begun, round).ifPresent(park ->
        own.openings().add(new Opening(round, operator, park))));
  }

  private Round round(RoundNumber number, Map<RoundNumber, Round> known) {
    return known.computeIfAbsent(number, rounds::get);
  }

  /** A withdrawn application leaves its draft to be submitted anew. Q1. */
  private static boolean isWithoutCase(Application latest) {
    return latest == null || latest.status() == ApplicationStatus.WITHDRAWN;
  }

  private static Optional<DraftKey> changeable(Application application, Map<DraftKey, ApplicationNumber> numbers) {
    return application.status() != ApplicationStatus.SUBMITTED && application.status() != ApplicationStatus.CORRECTION
        ? Optional.empty()
        : numbers.entrySet().stream().filter(one -> one.getValue().equals(application.number()))
            .map(Map.Entry::getKey).findFirst();
  }

  private static String parkName(Draft draft) {
    return ContentJson.draft(draft.content()).at("/park/name").asText("").strip();
  }

  private static Optional<Integer> nextPark(List<Draft> begun, Round round) {
    var taken = begun.stream().map(Draft::key).filter(key -> key.round().equals(round.number()))
        .map(DraftKey::park).toList();
    return IntStream.rangeClosed(1, DraftKey.MOST_PARKS).boxed().filter(park -> !taken.contains(park)).findFirst();
  }
}
