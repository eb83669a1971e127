package org.featuredpark.application.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.featuredpark.document.SampleFiles;

/** A file as a careless, broken or ill-meaning sender might send it: its name and its content, drawn from a seed. */
final class HostileFile {

  private static final int LARGEST = 200_000;
  private static final List<byte[]> GENUINE = List.of(SampleFiles.pdf(), SampleFiles.docx(), SampleFiles.xlsx(),
      SampleFiles.png(), SampleFiles.jpg(), SampleFiles.macroDocx());
  private static final List<Function<Random, String>> NAMES = List.of(
      random -> "营业执照（盖章）" + random.nextInt(99) + "号.pdf",
      random -> "🏞️👨‍👩‍👧园区" + Character.toString(0x1F300 + random.nextInt(200)) + ".docx",
      random -> "\u202Efdp.exe\u202C\u200F" + random.nextInt() + "\u2066.pdf",
      random -> "../".repeat(1 + random.nextInt(30)) + "etc/passwd",
      random -> "C:\\..\\windows\\" + random.nextInt() + ".xlsx",
      random -> "执\u0000照\u0007\u001b[2J\t\u0085" + random.nextInt() + ".pdf",
      random -> "长".repeat(150 + random.nextInt(800)) + ".pdf",
      random -> "\\\"; filename=\\\"other" + random.nextInt() + ".pdf",
      random -> "=?UTF-8?" + (random.nextBoolean() ? "B" : "Q") + "?=ZZ" + random.nextInt() + "?=",
      random -> "%00%2e%2e%2f%" + random.nextInt(99) + ".pdf",
      random -> "",
      random -> " . ",
      random -> "<img src=x onerror=alert(1)>'||'" + random.nextInt() + ".png",
      random -> "a\r\nX-Injected: 1\r\n" + random.nextInt() + ".pdf",
      random -> random.ints(1 + random.nextInt(60), 1, 0xFFFF).filter(point -> !Character.isSurrogate((char) point))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());

  private final String name;
  private final byte[] content;

  private HostileFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  static HostileFile drawn(long seed) {
    var random = new Random(seed);
    return new HostileFile(NAMES.get(random.nextInt(NAMES.size())).apply(random),
        mutated(GENUINE.get(random.nextInt(GENUINE.size())), random));
  }

  private static byte[] mutated(byte[] genuine, Random random) {
    var content = genuine.clone();
    switch (random.nextInt(9)) {
      case 0 -> flip(content, random, 1 + random.nextInt(4));
      case 1 -> flip(content, random, 1 + content.length / 10);
      case 2 -> content = Arrays.copyOf(content, random.nextInt(content.length));
      case 3 -> content = Arrays.copyOf(content, content.length + random.nextInt(LARGEST));
      case 4 -> content = repeated(content, random);
      case 5 -> content = noise(random);
      case 6 -> content = numbersChanged(content, random);
      case 7 -> content = new byte[0];
      default -> {
        // As it is.
      }
    }
    return content;
  }

  private static byte[] noise(Random random) {
    var content = new byte[random.nextInt(LARGEST)];
    random.nextBytes(content);
    return content;
  }

  private static void flip(byte[] content, Random random, int times) {
    for (int i = 0; i < times; i++) {
      content[random.nextInt(content.length)] = (byte) random.nextInt();
    }
  }

  private static byte[] repeated(byte[] content, Random random) {
    int from = random.nextInt(content.length);
    int length = random.nextInt(content.length - from);
    int times = 1 + random.nextInt(20);
    var out = Arrays.copyOf(content, content.length + length * times);
    for (int i = 0; i < times; i++) {
      System.arraycopy(content, from, out, content.length + i * length, length);
    }
    return out;
  }

  /** Offsets, lengths and counts are what parsers trust. */
  private static byte[] numbersChanged(byte[] content, Random random) {
    var text = new StringBuilder(new String(content, StandardCharsets.ISO_8859_1));
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at)) && random.nextInt(8) == 0) {
        text.setCharAt(at, (char) ('0' + random.nextInt(10)));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
