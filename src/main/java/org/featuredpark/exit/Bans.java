package org.featuredpark.exit;

import java.time.LocalDate;
import org.featuredpark.application.ReEntryBans;
import org.featuredpark.shared.ApplicationNumber;

/** The bans in force; it also answers when an application is taken in. Q8. */
public interface Bans extends ReEntryBans {

  void impose(Ban ban);

  /** Lifts the bans that followed from this application, when the decision was overturned. */
  void lift(ApplicationNumber application, LocalDate day);
}
