package org.featuredpark.application.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.featuredpark.application.Application;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.PrefillDraft;
import org.featuredpark.application.PrefillState;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a draft takes over from an earlier application. */
@RestController
@RequestMapping("/api/v1/applications/drafts/{round}/{operator}/{park}/prefill")
class PrefillApi {

  private final PrefillDraft prefilling;

  PrefillApi(PrefillDraft prefilling) {
    this.prefilling = prefilling;
  }

  @GetMapping
  PrefillView read(@PathVariable String round, @PathVariable String operator, @PathVariable int park) {
    return PrefillView.of(prefilling.read(DraftKey.of(round, operator, park)));
  }

  /** Puts the content of an earlier application into the draft; over what is entered there only if that is said. */
  @PostMapping
  SavedView prefill(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestBody Source source) {
    return SavedView.of(prefilling.prefill(DraftKey.of(round, operator, park),
        new ApplicationNumber(source.application()), source.overwrite()));
  }

  /** Says that what was taken over in these sections still holds. */
  @PostMapping("/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestBody Set<String> sections) {
    prefilling.confirm(DraftKey.of(round, operator, park), sections);
  }

  record Source(String application, boolean overwrite) {
  }

  /** The fields of a draft by what became of them since they were taken over; empty lists if nothing was. */
  record PrefillView(List<Offer> offers, boolean blank, String application, List<String> unchanged,
      List<String> confirmed, List<String> changed) {

    static PrefillView of(PrefillState state) {
      var offers = state.offers().stream().map(Offer::of).toList();
      return state.comparison().map(found -> new PrefillView(offers, state.blank(),
              found.source().number().value(), found.unchanged(), found.confirmed(), found.changed()))
          .orElseGet(() -> new PrefillView(offers, state.blank(), null, List.of(), List.of(), List.of()));
    }
  }

  record Offer(String application, String parkName, Instant receivedAt) {

    static Offer of(Application application) {
      return new Offer(application.number().value(), application.parkName(), application.receivedAt());
    }
  }
}
