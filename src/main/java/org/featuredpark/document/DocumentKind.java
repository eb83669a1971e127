package org.featuredpark.document;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document is to its case, and which types of file it may be; each stage names its own kinds. */
public record DocumentKind(String code, String zhName, Set<FileType> allowed) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

  public DocumentKind {
    if (!CODE.matcher(code).matches() || zhName.isBlank() || allowed.isEmpty()) {
      throw new IllegalArgumentException("Not a kind of document: " + code);
    }
    allowed = Set.copyOf(allowed);
  }

  public static DocumentKind of(String code, String zhName, FileType first, FileType... more) {
    return new DocumentKind(code, zhName, EnumSet.of(first, more));
  }

  /** Such as {@code pdf、docx}. */
  String allowedNames() {
    return allowed.stream().sorted().map(type -> type.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("、"));
  }
}
