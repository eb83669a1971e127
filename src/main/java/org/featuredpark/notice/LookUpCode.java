package org.featuredpark.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The secret by which an objector without account reads what became of the objection. Only its hash is kept. */
public final class LookUpCode {

  /** Without letters and digits that are mistaken for each other on paper. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String value;

  private LookUpCode(String value) {
    this.value = value;
  }

  static LookUpCode random() {
    return new LookUpCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i))).collect(Collectors.joining()));
  }

  public static LookUpCode of(String entered) {
    return new LookUpCode(Objects.requireNonNullElse(entered, "").strip().toUpperCase(Locale.ROOT));
  }

  /** To be shown once, to the objector. */
  public String value() {
    return value;
  }

  public String hash() {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  @Override
  public String toString() {
    return "LookUpCode[secret]";
  }
}
