package org.featuredpark.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.featuredpark.demo.RoundScript.Ending;
import org.featuredpark.demo.RoundScript.Turn;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;

/** A round in the making: what is to happen in it, and who has entered so far. */
record RoundPlay(RoundScript script, Round round, Entries entries) {

  String called(String step) {
    return round.number() + " " + step;
  }

  Park park(String key) {
    return entries.park(key);
  }

  ApplicationNumber number(String key) {
    return entries.number(key);
  }

  boolean ends(Ending ending) {
    return script.ending() == ending;
  }

  /** The parks whose districts recommend them. */
  List<String> recommended() {
    return entries.keys().stream().filter(script.quality()::containsKey).toList();
  }

  /** Does it with the park to which this happens, if it happens to any. */
  void on(Turn turn, Consumer<String> happens) {
    Optional.ofNullable(script.turns().get(turn)).ifPresent(happens);
  }
}
