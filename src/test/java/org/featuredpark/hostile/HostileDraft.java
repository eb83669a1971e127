package org.featuredpark.hostile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.featuredpark.application.ApplicationForm;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/** The draft of a park that qualifies, with something hostile in one of its fields. */
final class HostileDraft {

  private static final String PLACE = "the place of the hostile value";
  private static final List<ApplicationForm.Field> FIELDS = ApplicationForm.sections().stream()
      .flatMap(section -> section.fields().stream())
      .flatMap(field -> Stream.concat(Stream.of(field), field.items().stream())).toList();
  private static final List<Charset> CHARSETS = List.of(Charset.forName("GBK"), StandardCharsets.UTF_16,
      StandardCharsets.UTF_16LE, Charset.forName("GB18030"), StandardCharsets.UTF_8);

  private final String field;
  private final byte[] body;

  private HostileDraft(String field, byte[] body) {
    this.field = field;
    this.body = body;
  }

  String field() {
    return field;
  }

  byte[] body() {
    return body;
  }

  static HostileDraft drawn(CreditCode operator, Random random) {
    var draft = DraftSamples.draft(operator, District.HAIDIAN, 0);
    var field = FIELDS.get(random.nextInt(FIELDS.size())).path();
    return switch (random.nextInt(20)) {
      case 0 -> new HostileDraft("", HostileJson.drawn(random).getBytes(StandardCharsets.UTF_8));
      case 1 -> section(draft, random);
      case 2 -> new HostileDraft(field, inWrongHands(put(draft, field, HostileJson.drawn(random)), random));
      default -> new HostileDraft(field, put(draft, field, HostileJson.drawn(random)).getBytes(StandardCharsets.UTF_8));
    };
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Whether it is UTF-8 at all. */
  boolean isText() {
    return Arrays.equals(text().getBytes(StandardCharsets.UTF_8), body);
  }

  private static HostileDraft section(ObjectNode draft, Random random) {
    var sections = ApplicationForm.sections();
    var name = sections.get(random.nextInt(sections.size())).path();
    draft.put(name, PLACE);
    return new HostileDraft(name, replaced(draft, HostileJson.drawn(random)).getBytes(StandardCharsets.UTF_8));
  }

  private static String put(ObjectNode draft, String field, String value) {
    var names = field.split("\\.", -1);
    var place = DraftSamples.section(draft, names[0]);
    if (names.length > 2) {
      var list = place.get(names[1]) instanceof ArrayNode array ? array : place.putArray(names[1]);
      place = list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
    }
    place.put(names[names.length - 1], PLACE);
    return replaced(draft, value);
  }

  private static String replaced(ObjectNode draft, String value) {
    return draft.toString().replace("\"" + PLACE + "\"", value);
  }

  /** In another encoding, cut, followed by something, or with broken bytes. */
  private static byte[] inWrongHands(String draft, Random random) {
    var utf8 = draft.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> draft.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
      case 1 -> Arrays.copyOf(utf8, random.nextInt(utf8.length));
      case 2 -> (draft + List.of("}", " {\"park\":1}", ",", "\u0000", "\n\n").get(random.nextInt(5)))
          .getBytes(StandardCharsets.UTF_8);
      default -> {
        utf8[random.nextInt(utf8.length)] = (byte) (0x80 + random.nextInt(0x80));
        yield utf8;
      }
    };
  }
}
