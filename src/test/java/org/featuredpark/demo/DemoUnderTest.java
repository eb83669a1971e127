package org.featuredpark.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.FeaturedParkCasework;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.RegisterQuery;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.testing.Browserless;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The system as it starts with no profile set, on a database of its own. */
final class DemoUnderTest implements AutoCloseable {

  private final ServletWebServerApplicationContext system;

  DemoUnderTest(String database, String... arguments) {
    var all = Stream.concat(Stream.of("--server.port=0",
        "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
        "--featuredpark.documents.folder=target/" + database + "-documents",
        "--camunda.bpm.job-execution.enabled=false"), Arrays.stream(arguments));
    system = (ServletWebServerApplicationContext) new SpringApplicationBuilder(FeaturedParkCasework.class)
        .run(all.toArray(String[]::new));
  }

  ServletWebServerApplicationContext system() {
    return system;
  }

  <T> T get(Class<T> type) {
    return system.getBean(type);
  }

  /** The earliest first. */
  List<Round> rounds() {
    return get(Rounds.class).recent(20).stream().sorted((one, other) -> one.opensOn().compareTo(other.opensOn()))
        .toList();
  }

  List<Application> applicationsOf(Round round) {
    return get(Applications.class).ofRound(round.number(), 100);
  }

  List<Construction> constructionsOf(Round round) {
    return applicationsOf(round).stream().map(park -> get(Constructions.class).find(park.number()))
        .flatMap(Optional::stream).toList();
  }

  List<RecognisedPark> register() {
    return get(Register.class).list(new RegisterQuery("", null, null, 0), 100);
  }

  Application park(Round round, String key) {
    var name = Cast.byKey(Cast.BASE_DATE).get(key).name();
    return applicationsOf(round).stream().filter(park -> park.parkName().equals(name)).findFirst().orElseThrow();
  }

  ApplicationStatus statusOf(Round round, String key) {
    return park(round, key).status();
  }

  /** The names of what waits for an account, on its own desk or on its groups'. */
  List<String> waitingFor(String account) {
    var person = People.withAccounts().stream().filter(one -> one.userId().equals(account)).findFirst().orElseThrow();
    return get(OpenTasks.class).of(person.groups(), Set.of(account)).values().stream().flatMap(List::stream)
        .map(OpenTasks.Waiting::name).distinct().collect(Collectors.toList());
  }

  String page(String path) {
    return new Browserless(system.getWebServer().getPort()).get(path).body();
  }

  @Override
  public void close() {
    system.close();
  }
}
