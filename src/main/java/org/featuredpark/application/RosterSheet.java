package org.featuredpark.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.featuredpark.shared.Refused;

/**
 * A roster as it was written, row by row, faults and all, so that it can be corrected where it lies. R29.
 *
 * @param calculated whether a cell was a formula, of which only the result is taken
 */
public record RosterSheet(List<RosterLine> lines, boolean calculated) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As many as a person corrects on a page; with more, the workbook is mended first. */
  static final int MOST_FAULTS = 200;

  public RosterSheet {
    lines = List.copyOf(lines);
  }

  /** The roster if all of it is understood; otherwise only what is wrong counts. */
  record Reading(TenantRoster roster, List<RosterFault> faults) {

    boolean isFaultless() {
      return faults.isEmpty();
    }
  }

  Reading read() {
    requireFirms();
    var faults = new ArrayList<RosterFault>();
    var firms = new ArrayList<TenantEnterprise>();
    for (var line : lines) {
      if (faults.size() >= MOST_FAULTS) {
        break;
      }
      new RosterRow(line, faults).read().ifPresent(firms::add);
    }
    return new Reading(faults.isEmpty() ? new TenantRoster(firms, lines.stream().map(RosterLine::number).toList())
        : new TenantRoster(List.of()), List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS))));
  }

  /** The sheet with these cells replaced and these rows left out. */
  RosterSheet with(List<RosterFix> fixes) {
    Map<Integer, RosterLine> fixed = lines.stream().collect(Collectors.toMap(RosterLine::number, line -> line,
        (one, other) -> one, TreeMap::new));
    for (var fix : fixes) {
      if (fix.removesRow()) {
        fixed.remove(fix.row());
      } else {
        fixed.computeIfPresent(fix.row(), (number, line) -> line.with(fix.column(), fix.text()));
      }
    }
    return new RosterSheet(List.copyOf(fixed.values()), calculated);
  }

  RosterLine line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No row " + number));
  }

  /** The rows as text, to be kept. */
  public String json() {
    try {
      return JSON.writeValueAsString(lines);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Rows cannot be written", impossible);
    }
  }

  public static RosterSheet of(String json, boolean calculated) {
    try {
      return new RosterSheet(List.of(JSON.readValue(json, RosterLine[].class)), calculated);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Held rows cannot be read", unreadable);
    }
  }

  /** A workbook that says just this. */
  byte[] workbook() {
    return RosterWorkbook.of(lines);
  }

  private void requireFirms() {
    if (lines.isEmpty()) {
      throw Refused.because("R29", "roster", "企业名单中没有企业，请从第2行起填写。");
    }
  }
}
