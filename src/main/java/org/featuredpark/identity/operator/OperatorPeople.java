package org.featuredpark.identity.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.CreditCode;

/** The people who signed up for operators. */
public interface OperatorPeople {

  Optional<OperatorPerson> find(String userId);

  /** The person, kept from changing until this transaction ends. */
  Optional<OperatorPerson> lock(String userId);

  /** False if somebody has this user name already. */
  boolean add(OperatorPerson person);

  /** Notes what became of a person's request. */
  void decide(String userId, Standing standing, String by, String note, Instant at);

  /** Who proved to read mail to an address, which is given in lower case. */
  List<OperatorPerson> withAddress(String address, int limit);

  /** @param address in lower case */
  void confirmAddress(String userId, String address);

  /** Who waits to be let in by an operator, the longest waiting first. */
  List<OperatorPerson> pending(CreditCode operator, int limit);

  /** Who waits to be let in anywhere, the longest waiting first. */
  List<OperatorPerson> pending(int limit);
}
