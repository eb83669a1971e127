package org.featuredpark.notice.web;

import java.util.Objects;
import org.featuredpark.notice.ObjectionEntry;
import org.featuredpark.notice.Objector;
import org.featuredpark.notice.ObjectorType;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** What is entered into the objection form, as a page or a program sends it. */
record ObjectionForm(String against, ObjectorType objectorType, String name, String address, String contact,
    String statement) {

  ObjectionEntry entry() {
    if (objectorType == null) {
      throw Refused.because("Q6", "objectorType", "请选择以单位还是个人名义提出异议。");
    }
    return new ObjectionEntry(new ApplicationNumber(Objects.requireNonNullElse(against, "")),
        new Objector(objectorType, name, address, contact), statement);
  }
}
