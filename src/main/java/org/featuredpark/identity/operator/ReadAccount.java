package org.featuredpark.identity.operator;

import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.MailServer;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;

/**
 * Shows a signed-in person whom they act for, with whom, and who wants to join.
 *
 * <p>Open to all, because a person who still waits has no role; what it shows is only what concerns that person.
 */
@UseCase
@OpenToAll
public class ReadAccount {

  private static final int MOST_OPERATORS = 20;
  private static final int MOST_PEOPLE = 100;

  private final Operators operators;
  private final OperatorPeople people;
  private final Accounts accounts;
  private final MailServer server;
  private final CurrentUser user;

  ReadAccount(Operators operators, OperatorPeople people, Accounts accounts, MailServer server, CurrentUser user) {
    this.operators = operators;
    this.people = people;
    this.accounts = accounts;
    this.server = server;
    this.user = user;
  }

  public OwnAccount read() {
    if (!user.isSignedIn()) {
      throw new Forbidden("请先登录");
    }
    var own = people.find(user.id());
    return new OwnAccount(user.id(), own,
        user.operators().stream().sorted().limit(MOST_OPERATORS).map(this::represented).toList(),
        server.isOn());
  }

  private Represented represented(CreditCode code) {
    return new Represented(code, operators.find(code).map(Operator::name),
        accounts.membersOf(Groups.operator(code), MOST_PEOPLE), people.pending(code, MOST_PEOPLE));
  }

  /**
   * @param own what the person signed up with, if it was here
   * @param represented the operators that this sign-in may act for
   * @param mailed whether mail is sent from here
   */
  public record OwnAccount(String userId, Optional<OperatorPerson> own, List<Represented> represented,
      boolean mailed) {

    /** Let in, but signed in before that: the rights come with the next sign-in. */
    public boolean mustSignInAgain() {
      return own.filter(person -> person.standing() == Standing.CONFIRMED
          && represented.stream().noneMatch(one -> one.code().equals(person.operator()))).isPresent();
    }
  }

  /** An operator with its people and those who want to join them. */
  public record Represented(CreditCode code, Optional<String> name, List<Accounts.Member> colleagues,
      List<OperatorPerson> requests) {

    public String title() {
      return name.orElse("申报主体") + "（" + code + "）";
    }
  }
}
