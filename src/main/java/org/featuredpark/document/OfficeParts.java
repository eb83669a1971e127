package org.featuredpark.document;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a Word or Excel file says it consists of and refers to, and whether that is there. */
final class OfficeParts {

  static final String MACROS = "含有宏，请另存为不含宏的docx或xlsx文件后上传。";

  private static final String CONTENTS = "[Content_Types].xml";
  private static final String RELATIONS = ".rels";
  private static final Set<String> OBJECTS = Set.of("oleObject", "control", "activeXControlBinary");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|ftp|smb|mhtml|ms-[a-z]+):.*"
      + "|(file:)?([/\\\\]{2}|[/\\\\]{4,})[^/\\\\].*");

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Map<String, String> mainParts = new HashMap<>();
  private final Set<String> found = new HashSet<>();

  OfficeParts() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  static boolean isRead(String entry) {
    return entry.equals(CONTENTS) || entry.endsWith(RELATIONS);
  }

  void found(String entry) {
    found.add("/" + entry);
  }

  /** None if the file is an archive of another sort. */
  Optional<FileType> type() {
    var type = Stream.of(FileType.DOCX, FileType.XLSX)
        .filter(one -> mainParts.containsKey(one.mediaType() + ".main+xml")).findFirst();
    type.map(one -> mainParts.get(one.mediaType() + ".main+xml")).filter(part -> !found.contains(part))
        .ifPresent(missing -> {
          throw new Unfit("缺少正文，不能打开，请重新生成后上传。");
        });
    return type;
  }

  void read(String entry, byte[] xml) {
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          if (entry.equals(CONTENTS)) {
            content(reader);
          } else if (reader.getLocalName().equals("Relationship")) {
            relation(reader);
          }
        }
      }
    } catch (XMLStreamException | RuntimeException broken) {
      throw broken instanceof Unfit unfit ? unfit : new Unfit("已损坏，不能打开，请重新生成后上传。", broken);
    }
  }

  private void content(XMLStreamReader element) {
    String type = attribute(element, "ContentType");
    String folded = type.toLowerCase(Locale.ROOT);
    if (folded.contains("macroenabled") || folded.contains("vbaproject")) {
      throw new Unfit(MACROS);
    }
    mainParts.put(type, attribute(element, "PartName"));
  }

  private static void relation(XMLStreamReader element) {
    String type = attribute(element, "Type");
    String kind = type.substring(type.lastIndexOf('/') + 1);
    if (OBJECTS.contains(kind)) {
      throw new Unfit("含有嵌入的OLE对象或控件，请将其转为图片或普通表格后上传。");
    }
    if (kind.equals("vbaProject")) {
      throw new Unfit(MACROS);
    }
    if (attribute(element, "TargetMode").equals("External") && !kind.equals("hyperlink")
        && ELSEWHERE.matcher(attribute(element, "Target")).matches()) {
      throw new Unfit("引用了网络上的内容（" + kind + "），打开时会访问外部地址，请改为把内容放入文件后上传。");
    }
  }

  private static String attribute(XMLStreamReader element, String name) {
    String value = element.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
