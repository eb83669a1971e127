package org.featuredpark.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A unified social credit code (GB 32100). R25.
 *
 * <p>The record itself demands only the form: codes from the first trial places are known to be genuine and still
 * fail the check, so an official may overrule it. What a person types goes through {@link #of}, which demands the
 * check too. Nothing is derived from the digits: a code is issued once and keeps its prefix when the firm moves.
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int MODULUS = ALPHABET.length();
  private static final int BODY_LENGTH = 17;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

  public CreditCode {
    Objects.requireNonNull(value, "credit code");
    if (!FORM.matcher(value).matches()) {
      throw Refused.because("R25", "creditCode",
          "统一社会信用代码“" + value + "”格式不正确：应为18位，由数字和大写字母组成，且不含I、O、S、V、Z。");
    }
  }

  /** Reads what a person typed: spaces around it, small letters and full-width characters are forgiven. */
  public static CreditCode of(String typed) {
    var code = read(typed);
    if (!code.hasValidCheck()) {
      throw Refused.because("R25", "creditCode",
          "统一社会信用代码“" + code + "”的校验位不正确，请对照营业执照核对。");
    }
    return code;
  }

  /** Reads what a person typed without demanding the check, where somebody may vouch for the code. */
  public static CreditCode read(String typed) {
    String value = normalised(typed);
    if (value.isEmpty()) {
      throw Refused.because("R25", "creditCode", "请填写统一社会信用代码。");
    }
    return new CreditCode(value);
  }

  public static boolean isWellFormed(String typed) {
    return FORM.matcher(normalised(typed)).matches();
  }

  public static boolean hasValidCheck(String typed) {
    return isWellFormed(typed) && new CreditCode(normalised(typed)).hasValidCheck();
  }

  public boolean hasValidCheck() {
    return value.charAt(BODY_LENGTH) == checkCharacter();
  }

  private char checkCharacter() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < BODY_LENGTH; i++) {
      sum += weight * ALPHABET.indexOf(value.charAt(i));
      weight = weight * 3 % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  private static String normalised(String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }

  @Override
  public int compareTo(CreditCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
