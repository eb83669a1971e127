package org.featuredpark.notice;

import java.util.Objects;
import org.featuredpark.shared.Refused;

/**
 * Who objects, which is confidential: only city roles read it. Q6.
 *
 * <p>A letter may name nobody; whether that is admissible is decided later, so nothing here may be missing but
 * anything may be empty.
 */
public record Objector(ObjectorType type, String name, String address, String contact) {

  public Objector {
    Objects.requireNonNull(type, "type");
    name = limited("name", "姓名或单位名称", name, 100);
    address = limited("address", "地址", address, 200);
    contact = limited("contact", "联系方式", contact, 100);
  }

  /** Someone who objects online can still correct an omission, so it is refused at once. */
  void mustBeComplete() {
    require("name", "姓名或单位名称", name);
    require("address", "地址", address);
    require("contact", "联系方式", contact);
  }

  private static void require(String field, String label, String value) {
    if (value.isEmpty()) {
      throw Refused.because("Q6", field, "请填写" + label + "：匿名或没有联系方式的异议不予受理。");
    }
  }

  private static String limited(String field, String label, String value, int longest) {
    var text = value == null ? "" : value.strip();
    if (text.length() > longest) {
      throw Refused.field(field, label + "不能超过" + longest + "个字。");
    }
    return text;
  }

  /** Kept out of logs and error messages. */
  @Override
  public String toString() {
    return "Objector[confidential]";
  }
}
