package org.featuredpark.portal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.featuredpark.shared.EnteredDay;
import org.featuredpark.shared.PlainText;
import org.springframework.stereotype.Component;

/** What programs send as JSON holds no text and no day that a database or a later reader could not cope with. */
@Component
class EntryModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  EntryModule() {
    addDeserializer(String.class, new StorableText());
    addDeserializer(LocalDate.class, new PlausibleDay());
  }

  private static final class StorableText extends StdDeserializer<String> {

    private static final long serialVersionUID = 1;

    StorableText() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var text = StringDeserializer.instance.deserialize(parser, context);
      return text == null || PlainText.isStorable(text) ? text
          : (String) context.handleWeirdStringValue(String.class, "", "not storable");
    }
  }

  private static final class PlausibleDay extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    PlausibleDay() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
      return day == null || EnteredDay.isPlausible(day) ? day
          : (LocalDate) context.handleWeirdStringValue(LocalDate.class, day.toString(), "not plausible");
    }
  }
}
