package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.EnteredDay;
import org.featuredpark.shared.EnteredNumber;
import org.featuredpark.shared.PlainText;
import org.featuredpark.shared.Refused;

/**
 * Reads typed values from a draft and gathers everything that is wrong with it.
 *
 * <p>A value that cannot be read is stood in for, so that one reading finds all problems; what was read counts only
 * when there are none.
 */
final class DraftReader {

  static final int LINE = 200;
  static final int PAGE = 8000;

  private static final int MOST_ITEMS = 100;
  private static final int MOST_SHOWN = 40;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Pattern INDEX = Pattern.compile("\\.(\\d+)\\.");
  private static final CreditCode NO_CODE = new CreditCode("000000000000000000");

  private final JsonNode draft;
  private final String prefix;
  private final List<Refused> problems;

  DraftReader(JsonNode draft) {
    this(draft, "", new ArrayList<>());
  }

  private DraftReader(JsonNode draft, String prefix, List<Refused> problems) {
    this.draft = draft;
    this.prefix = prefix;
    this.problems = problems;
  }

  List<Refused> problems() {
    return List.copyOf(problems);
  }

  /** Builds a value of what was read; what it refuses by itself counts only if all its parts could be read. */
  <T> T build(Supplier<T> value) {
    int before = problems.size();
    try {
      return value.get();
    } catch (Refused refused) {
      if (problems.size() == before) {
        problems.add(refused);
      }
      return null;
    }
  }

  <T> List<T> list(String path, Function<DraftReader, T> item) {
    var read = new ArrayList<T>();
    var nodes = draft.at(pointer(path));
    if (!nodes.isArray() && !nodes.isMissingNode() && !nodes.isNull()) {
      problem(path, null, "应为列表，请重新填写");
      return read;
    }
    if (nodes.size() > MOST_ITEMS) {
      problem(path, null, "最多" + MOST_ITEMS + "项，请合并后填写");
      return read;
    }
    for (var node : nodes) {
      read.add(item.apply(new DraftReader(node, prefix + path + "." + read.size() + ".", problems)));
    }
    return read;
  }

  String optionalText(String path, int most) {
    var node = draft.at(pointer(path));
    if (node.isContainerNode() && !Boundary.FIELD.equals(prefix + path)) {
      problem(path, null, "应为一个值，请重新填写");
      return "";
    }
    var text = node.isContainerNode() ? node.toString() : node.asText("").strip();
    if (text.length() > most) {
      problem(path, null, "不能超过" + most + "个字");
      return "";
    }
    if (most > LINE ? !PlainText.isPlain(text) : !PlainText.isLine(text)) {
      problem(path, null, "含有不能显示的字符，请删去后重新填写");
      return "";
    }
    return text;
  }

  String text(String path, String clause, int most) {
    int before = problems.size();
    var text = optionalText(path, most);
    if (text.isEmpty() || "null".equals(text)) {
      if (problems.size() == before) {
        problem(path, clause, "请填写");
      }
      return "";
    }
    return text;
  }

  boolean ticked(String path) {
    return draft.at(pointer(path)).asBoolean();
  }

  <E extends Enum<E>> E choice(String path, String clause, Class<E> type) {
    var text = text(path, clause, LINE);
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    if (!text.isEmpty()) {
      problem(path, clause, "选项" + shown(text) + "无效");
    }
    return type.getEnumConstants()[0];
  }

  /** A district's code, or one of the words that may stand in its place. */
  String place(String path, String clause, String... others) {
    var text = text(path, clause, LINE);
    boolean known = Stream.concat(Arrays.stream(District.values()).map(District::code), Arrays.stream(others))
        .anyMatch(text::equals);
    if (!known && !text.isEmpty()) {
      problem(path, clause, "选项" + shown(text) + "无效");
    }
    return known ? text : District.values()[0].code();
  }

  LocalDate optionalDate(String path) {
    var text = optionalText(path, LINE);
    try {
      return text.isEmpty() || "null".equals(text) ? null : EnteredDay.read(text);
    } catch (DateTimeException unreadable) {
      problem(path, null, shown(text) + "不是可以填写的日期");
      return null;
    }
  }

  LocalDate date(String path, String clause) {
    var day = text(path, clause, LINE).isEmpty() ? null : optionalDate(path);
    return day == null ? LocalDate.EPOCH : day;
  }

  BigDecimal decimal(String path, String clause) {
    var text = text(path, clause, LINE);
    try {
      var number = text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      if (number.signum() < 0 || !EnteredNumber.fits(number, 12, 2)) {
        problem(path, clause, shown(text) + "不正确，应为不小于0、至多两位小数的数字");
        return BigDecimal.ZERO;
      }
      return number.stripTrailingZeros().setScale(Math.max(0, number.stripTrailingZeros().scale()));
    } catch (NumberFormatException unreadable) {
      problem(path, clause, shown(text) + "不是数字");
      return BigDecimal.ZERO;
    }
  }

  BigDecimal percentage(String path, String clause) {
    var number = decimal(path, clause);
    if (number.compareTo(WHOLE) > 0) {
      problem(path, clause, "不能超过100");
    }
    return number;
  }

  int whole(String path, String clause) {
    var number = decimal(path, clause);
    if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 8) {
      problem(path, clause, "应为整数");
      return 0;
    }
    return number.intValue();
  }

  /** Demands the form only: a genuine code may fail the check, which an official then judges. R25. */
  CreditCode creditCode(String path, String clause) {
    var text = text(path, clause, LINE);
    if (CreditCode.isWellFormed(text)) {
      return CreditCode.read(text);
    }
    if (!text.isEmpty()) {
      problem(path, clause, shown(text) + "不是18位统一社会信用代码");
    }
    return NO_CODE;
  }

  private void problem(String path, String clause, String what) {
    var message = row() + FieldLabels.of(INDEX.matcher(prefix + path).replaceAll(".")) + "：" + what + "。";
    problems.add(clause == null ? Refused.field(prefix + path, message)
        : Refused.because(clause, prefix + path, message));
  }

  /** Which item of a list is meant, as the form counts them. */
  private String row() {
    var index = INDEX.matcher(prefix);
    return index.find() ? "第" + (Integer.parseInt(index.group(1)) + 1) + "项" : "";
  }

  private static String shown(String text) {
    return "“" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text) + "”";
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }
}
