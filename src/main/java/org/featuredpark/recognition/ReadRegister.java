package org.featuredpark.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;

/** Shows the public register, and says of any certificate whether it stands. R56. */
@UseCase
@OpenToAll
public class ReadRegister {

  private final Register register;
  private final Clock clock;

  ReadRegister(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  public RegisterPage page(RegisterQuery query) {
    var found = register.list(query, RegisterQuery.PAGE_SIZE + 1);
    return new RegisterPage(found.stream().limit(RegisterQuery.PAGE_SIZE).map(this::today).toList(),
        found.size() > RegisterQuery.PAGE_SIZE);
  }

  /** Empty for what is no certificate's number at all, and for one that was never granted. */
  public Optional<RegisterEntry> certificate(String typed) {
    return CertificateNumber.read(typed).flatMap(register::find).map(this::today);
  }

  private RegisterEntry today(RecognisedPark park) {
    return RegisterEntry.of(park, BeijingTime.dateOf(clock.instant()));
  }

  /** One page of the register. */
  public record RegisterPage(List<RegisterEntry> entries, boolean hasNext) {
  }
}
