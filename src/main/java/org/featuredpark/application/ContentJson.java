package org.featuredpark.application;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;

/** The content as text, in the same sections and fields as the draft it came from. */
public final class ContentJson {

  /** Far beyond any form, and far from where going through it would end the stack. */
  private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder().maxNestingDepth(100).build();
  private static final ObjectMapper JSON = JsonMapper.builder(
      JsonFactory.builder().streamReadConstraints(BOUNDS).build())
      .addModules(new JavaTimeModule(), codes())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .build();

  private ContentJson() {
  }

  static String write(ApplicationContent content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Content cannot be written", unwritable);
    }
  }

  public static ApplicationContent read(String text) {
    try {
      return JSON.readValue(text, ApplicationContent.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Stored content cannot be read", unreadable);
    }
  }

  /** What a browser sent as a draft: any JSON object. */
  public static JsonNode draft(String text) {
    try {
      var node = JSON.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException | NumberFormatException unreadable) {
      throw Refused.field("draft", "草稿内容不是可识别的JSON，未保存。");
    }
    throw Refused.field("draft", "草稿内容应为JSON对象，未保存。");
  }

  /** The draft that would be submitted as exactly this content. */
  public static String asDraft(ApplicationContent content) {
    ObjectNode draft = JSON.valueToTree(content);
    if (content.project() == null) {
      draft.putObject("project").put("planned", false);
    } else {
      ((ObjectNode) draft.get("project")).put("planned", true);
    }
    return draft.toString();
  }

  /** Every field of the form with its value, so that two versions can be compared. */
  static Map<String, String> fields(ApplicationContent content) {
    var fields = new TreeMap<String, String>();
    JSON.<JsonNode>valueToTree(content).properties().forEach(section -> section.getValue().properties()
        .forEach(field -> fields.put(section.getKey() + "." + field.getKey(), text(field.getValue()))));
    return fields;
  }

  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return EntryText.number(value);
    }
    return value.isContainerNode() ? value.toString() : value.asText("");
  }

  private static SimpleModule codes() {
    return new SimpleModule()
        .addSerializer(CreditCode.class, ToStringSerializer.instance)
        .addDeserializer(CreditCode.class, from(CreditCode.class, CreditCode::new))
        .addSerializer(District.class, new ToStringSerializerBase(District.class) {
          @Override
          public String valueToString(Object district) {
            return ((District) district).code();
          }
        })
        .addDeserializer(District.class, from(District.class, District::of));
  }

  private static <T> StdDeserializer<T> from(Class<T> type, Function<String, T> read) {
    return new StdDeserializer<>(type) {
      @Override
      public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read.apply(parser.getText());
      }
    };
  }
}
