package org.featuredpark.demo;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.District;

/** Who has an account in the demonstration, and who acts for each park. */
public final class People {

  /** The parks that a visitor can act for, by the account that acts for them. */
  private static final Map<String, Set<String>> APPLICANTS = Map.of(
      "applicant1", Set.of("yongfeng", "shangdi"),
      "applicant2", Set.of("wangjing", "kongang"),
      "applicant3", Set.of("nangong", "dougezhuang"));

  private People() {
  }

  /** Everybody who can sign in, in the order of the sign-in page. */
  public static List<Person> withAccounts() {
    return Stream.of(applicants(),
            Arrays.stream(District.values()).flatMap(d -> Stream.of(Person.officer(d), Person.head(d))),
            Stream.of(Person.CITY, Person.CITY_HEAD), Cast.experts().stream().map(Person::expert),
            Stream.of(Person.AUDITOR, Person.ADMIN))
        .flatMap(Function.identity()).toList();
  }

  /** Who acts for a park: a visitor's account, or somebody who only appears in the story. */
  static Person applicantOf(Park park) {
    var account = APPLICANTS.entrySet().stream().filter(one -> one.getValue().contains(park.key()))
        .map(Map.Entry::getKey).findFirst().orElse("park-" + park.key());
    return Person.applicant(account, park.content().operator().contactName(), park.operator());
  }

  private static Stream<Person> applicants() {
    var parks = Cast.parks();
    return APPLICANTS.keySet().stream().sorted().map(account -> {
      var own = parks.stream().filter(park -> APPLICANTS.get(account).contains(park.key())).toList();
      var groups = own.stream().map(People::applicantOf).flatMap(person -> person.groups().stream()).collect(toSet());
      groups.add(Role.APPLICANT.group());
      return new Person(account, String.join("、", own.stream().map(Park::name).toList()) + "经办", groups);
    });
  }
}
