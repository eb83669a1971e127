package org.featuredpark.review.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.featuredpark.shared.Refused;

/** The rows of a list in a form, each refused with its number and the label of what is wrong in it. */
final class FormRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormRows() {
  }

  static <T> List<T> read(String field, String json, Function<Row, T> reader) {
    try {
      var read = new ArrayList<T>();
      for (var row : JSON.readTree(json)) {
        read.add(reader.apply(new Row(field, read.size() + 1, row)));
      }
      return read;
    } catch (JsonProcessingException unreadable) {
      throw Refused.field(field, "列表内容无法读取，请重新填写。");
    }
  }

  /** One row. */
  record Row(String field, int number, JsonNode values) {

    String text(String key, String label) {
      var text = values.path(key).asText("").strip();
      if (text.isEmpty() || values.path(key).isNull()) {
        throw refused(label, "请填写");
      }
      return text;
    }

    BigDecimal decimal(String key, String label) {
      return parsed(key, label, BigDecimal::new);
    }

    int whole(String key, String label) {
      return parsed(key, label, text -> new BigDecimal(text).intValueExact());
    }

    <T> T parsed(String key, String label, Function<String, T> parser) {
      var text = text(key, label);
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException unreadable) {
        throw refused(label, "“" + text + "”无法识别");
      }
    }

    private Refused refused(String label, String why) {
      return Refused.field(field, "第" + number + "项“" + label + "”：" + why + "。");
    }
  }
}
