package org.featuredpark.demo.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.demo.OpenTasks;
import org.featuredpark.demo.OpenTasks.Waiting;
import org.featuredpark.demo.People;
import org.featuredpark.demo.Person;
import org.featuredpark.identity.Role;
import org.featuredpark.portal.DemoAccounts;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Profile("demo")
class AccountsPage {

  private static final Link TASKLIST = new Link("/camunda/app/tasklist/default/", "任务列表");
  private static final Link BOARD = new Link("/workspace/rounds", "批次看板");

  private static final int MOST_ROUNDS = 10;
  private static final int MOST_PARKS = 200;
  private static final int MOST_NAMED = 3;

  private final OpenTasks openTasks;
  private final DemoAccounts accounts;
  private final Rounds rounds;
  private final Applications applications;

  AccountsPage(OpenTasks openTasks, DemoAccounts accounts, Rounds rounds, Applications applications) {
    this.openTasks = openTasks;
    this.accounts = accounts;
    this.rounds = rounds;
    this.applications = applications;
  }

  @GetMapping("/guide/accounts")
  String show(Model model) {
    var people = People.withAccounts();
    var waiting = openTasks.of(people.stream().flatMap(person -> person.groups().stream()).collect(toSet()),
        people.stream().map(Person::userId).collect(toSet()));
    var entered = rounds.recent(MOST_ROUNDS).stream().map(round ->
        new Entered(round, applications.ofRound(round.number(), MOST_PARKS))).toList();
    var names = entered.stream().flatMap(one -> one.parks().stream())
        .collect(toMap(park -> park.number().value(), Application::parkName));
    model.addAttribute("rounds", entered.stream().map(Entered::line).toList());
    model.addAttribute("accounts", people.stream().map(person -> account(person, waiting, names)).toList());
    model.addAttribute("password", accounts.password());
    return "demo/accounts";
  }

  private static AccountView account(Person person, Map<String, List<Waiting>> waiting, Map<String, String> parks) {
    // A group may have the name of an account.
    var own = Stream.concat(Stream.of(person.userId()), person.groups().stream()).distinct()
        .flatMap(key -> waiting.getOrDefault(key, List.of()).stream()).map(tasks -> line(tasks, parks)).toList();
    return new AccountView(person.userId(), person.name(), own, placesOf(person));
  }

  private static String line(Waiting tasks, Map<String, String> parks) {
    var named = tasks.cases().stream().map(parks::get).filter(Objects::nonNull).distinct().limit(MOST_NAMED).toList();
    return tasks.name() + "（" + tasks.count() + "项）" + (named.isEmpty() ? "" : "：" + String.join("、", named));
  }

  private static List<Link> placesOf(Person person) {
    if (person.groups().contains(Role.APPLICANT.group())) {
      return List.of(new Link("/cases", "我的申报"), new Link("/tasks", "我的待办"), new Link("/messages", "消息"));
    }
    if (person.equals(Person.AUDITOR)) {
      return List.of(new Link("/audit", "审计"));
    }
    if (person.equals(Person.ADMIN)) {
      return List.of(new Link("/camunda/app/cockpit/default/", "运行监控"), new Link("/admin/calendar", "工作日历"),
          new Link("/admin/clock", "演示时间"), new Link("/audit", "审计"));
    }
    return person.equals(Person.CITY) || person.equals(Person.CITY_HEAD) ? List.of(TASKLIST, BOARD) : List.of(TASKLIST);
  }

  /** One account, what waits for it, and where it works. */
  record AccountView(String userId, String name, List<String> waiting, List<Link> places) {
  }

  /** A place to go to. */
  record Link(String path, String name) {
  }

  /** A round and the parks in it. */
  private record Entered(Round round, List<Application> parks) {

    /** Such as: 2024年度申报（已公布）：已认定 5；已退出 5. */
    String line() {
      var counts = parks.stream().collect(groupingBy(Application::status, TreeMap::new, counting()));
      return round.title() + "（" + round.status().zhName() + "）：" + counts.entrySet().stream()
          .map(entry -> entry.getKey().zhName() + " " + entry.getValue()).collect(joining("；"));
    }
  }
}
