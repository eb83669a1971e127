package org.featuredpark.identity.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a link: whoever has it is taken for the reader of the mailbox. */
record Token(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static Token make() {
    var secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Too long to be guessed, so a plain hash serves. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** It stays out of every log. */
  @Override
  public String toString() {
    return "Token";
  }
}
