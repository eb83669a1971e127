package org.featuredpark.identity.operator;

import static org.featuredpark.identity.Role.ADMIN;
import static org.featuredpark.identity.Role.CITY_OFFICER;

import java.util.List;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;

/** Shows officials who waits to act for an operator, and which codes were vouched for. */
@UseCase
@RequiresRole({CITY_OFFICER, ADMIN})
public class ReadOperators {

  private static final int LISTED = 100;

  private final Operators operators;
  private final OperatorPeople people;

  ReadOperators(Operators operators, OperatorPeople people) {
    this.operators = operators;
    this.people = people;
  }

  public List<OperatorPerson> pending() {
    return people.pending(LISTED);
  }

  public List<Operator> overruled() {
    return operators.overruled(LISTED);
  }
}
