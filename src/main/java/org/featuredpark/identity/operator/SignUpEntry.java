package org.featuredpark.identity.operator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.featuredpark.identity.Account;
import org.featuredpark.shared.Refused;

/** What a person enters to sign up, as it was typed. */
public record SignUpEntry(String creditCode, String operatorName, String contactName, String mobile, String email,
    String userId, String password, String passwordAgain, Boolean consent) {

  public static final SignUpEntry EMPTY = new SignUpEntry("", "", "", "", "", "", "", "", false);

  private static final Pattern USER_ID = Pattern.compile("[a-z][a-z0-9-]{3,31}");
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final int LONGEST_PERSON = 60;
  private static final int LONGEST_EMAIL = 120;

  public SignUpEntry {
    creditCode = typed(creditCode);
    operatorName = typed(operatorName);
    contactName = typed(contactName);
    mobile = Normalizer.normalize(typed(mobile), Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    email = typed(email);
    userId = typed(userId);
    password = Objects.requireNonNullElse(password, "");
    passwordAgain = Objects.requireNonNullElse(passwordAgain, "");
    // A box that is not ticked is not sent.
    consent = Boolean.TRUE.equals(consent);
  }

  /** Everything that is wrong, in the order of the form; what others know of the code and the password comes in. */
  List<Refused> problems(Optional<Refused> wrongCode, Optional<Refused> weakPassword) {
    var problems = new ArrayList<Refused>();
    wrongCode.ifPresent(problems::add);
    Operator.wrongName(operatorName).ifPresent(problems::add);
    require(problems, !contactName.isEmpty() && contactName.length() <= LONGEST_PERSON, "contactName",
        "联系人：请填写姓名，不超过" + LONGEST_PERSON + "个字。");
    require(problems, MOBILE.matcher(mobile).matches(), "mobile", "手机：请填写11位手机号码。");
    require(problems, email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches(), "email",
        "邮箱：请填写正确的邮箱地址，如 name@example.cn。");
    require(problems, USER_ID.matcher(userId).matches(), "userId",
        "用户名：应为4至32位小写字母、数字或连字符，以字母开头。");
    require(problems, !Account.isReserved(userId), "userId", "用户名：“" + userId + "”为系统保留，请换一个。");
    weakPassword.ifPresent(problems::add);
    require(problems, password.equals(passwordAgain), "passwordAgain", "再次输入密码：与密码不一致。");
    require(problems, consent, "consent", "个人信息：须同意后才能注册。");
    return problems;
  }

  private static void require(List<Refused> problems, boolean met, String field, String message) {
    if (!met) {
      problems.add(Refused.field(field, message));
    }
  }

  private static String typed(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }

  /** Passwords stay out of every log. */
  @Override
  public String toString() {
    return "SignUpEntry[" + userId + ", " + creditCode + "]";
  }
}
