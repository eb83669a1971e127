package org.featuredpark.demo.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.featuredpark.demo.OpenTasks;
import org.featuredpark.demo.OpenTasks.Waiting;
import org.featuredpark.demo.People;
import org.featuredpark.demo.Person;
import org.featuredpark.identity.Role;
import org.featuredpark.portal.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Profile("demo")
class AccountsPage {

  private static final Link TASKLIST = new Link("/camunda/app/tasklist/default/", "任务列表");
  private static final Link BOARD = new Link("/workspace/rounds", "批次看板");

  private final OpenTasks openTasks;
  private final DemoAccounts accounts;

  AccountsPage(OpenTasks openTasks, DemoAccounts accounts) {
    this.openTasks = openTasks;
    this.accounts = accounts;
  }

  @GetMapping("/guide/accounts")
  String show(Model model) {
    var people = People.withAccounts();
    var waiting = openTasks.of(people.stream().flatMap(person -> person.groups().stream()).collect(toSet()),
        people.stream().map(Person::userId).collect(toSet()));
    model.addAttribute("accounts", people.stream().map(person -> account(person, waiting)).toList());
    model.addAttribute("password", accounts.password());
    return "demo/accounts";
  }

  private static AccountView account(Person person, Map<String, List<Waiting>> waiting) {
    var own = Stream.concat(Stream.of(person.userId()), person.groups().stream())
        .flatMap(key -> waiting.getOrDefault(key, List.of()).stream()).toList();
    return new AccountView(person.userId(), person.name(), own, placesOf(person));
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
  record AccountView(String userId, String name, List<Waiting> waiting, List<Link> places) {
  }

  /** A place to go to. */
  record Link(String path, String name) {
  }
}
