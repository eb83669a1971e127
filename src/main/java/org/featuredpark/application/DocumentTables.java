package org.featuredpark.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the tables of a document, each as the texts of its cells; a table inside a cell is text of that cell. */
final class DocumentTables extends DefaultHandler {

  private final Consumer<List<List<String>>> table;
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean typed;

  DocumentTables(Consumer<List<List<String>>> table) {
    this.table = table;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "tbl" -> depth++;
      case "tr" -> {
        if (depth == 1) {
          rows.add(new ArrayList<>());
        }
      }
      case "tc" -> {
        if (depth == 1) {
          text.setLength(0);
        }
      }
      case "t" -> typed = true;
      case "br" -> text.append('\n');
      default -> { }
    }
  }

  @Override
  public void characters(char[] part, int start, int length) {
    if (typed && depth > 0) {
      text.append(part, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "t" -> typed = false;
      case "p" -> text.append('\n');
      case "tc" -> {
        if (depth == 1) {
          rows.get(rows.size() - 1).add(text.toString());
        }
      }
      case "tbl" -> {
        depth--;
        if (depth == 0 && !rows.isEmpty()) {
          table.accept(List.copyOf(rows));
          rows.clear();
        }
      }
      default -> { }
    }
  }
}
