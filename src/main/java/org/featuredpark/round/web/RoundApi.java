package org.featuredpark.round.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.round.ExtendDeadline;
import org.featuredpark.round.Extension;
import org.featuredpark.round.RoundDirectory;
import org.featuredpark.shared.RoundNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rounds")
class RoundApi {

  private final RoundDirectory directory;
  private final ExtendDeadline extending;

  RoundApi(RoundDirectory directory, ExtendDeadline extending) {
    this.directory = directory;
    this.extending = extending;
  }

  @GetMapping
  List<RoundView> list() {
    return directory.list().stream().map(RoundView::of).toList();
  }

  @GetMapping("/{number}")
  RoundView get(@PathVariable String number) {
    return RoundView.of(directory.get(new RoundNumber(number)));
  }

  @PostMapping("/{number}/extensions")
  RoundView extend(@PathVariable String number, @RequestBody NewExtension entered) {
    return RoundView.of(extending.extend(new RoundNumber(number), new Extension(
        Optional.ofNullable(entered.applicationDeadlineDay()), Optional.ofNullable(entered.districtDeadlineDay()),
        entered.reason())));
  }

  /** The later last days, each until 24:00; a day left out stays as it is. */
  record NewExtension(LocalDate applicationDeadlineDay, LocalDate districtDeadlineDay, String reason) {
  }
}
