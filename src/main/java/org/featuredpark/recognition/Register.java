package org.featuredpark.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The public register of recognised parks. */
public interface Register {

  Optional<RecognisedPark> find(ApplicationNumber application);

  Optional<RecognisedPark> find(CertificateNumber certificate);

  /** One page more than asked for tells whether there is a next one; the latest title first. */
  List<RecognisedPark> list(RegisterQuery query, int limit);

  CertificateNumber nextNumber(int year);

  void add(RecognisedPark park);

  /** Ends a title that still stands; false when there is none. */
  boolean end(ApplicationNumber application, String reason, LocalDate day);

  /** Puts an ended title back as it was, when the decision that ended it was overturned. */
  void reinstate(ApplicationNumber application);
}
