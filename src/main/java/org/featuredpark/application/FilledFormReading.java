package org.featuredpark.application;

import java.util.List;
import org.featuredpark.shared.Refused;

/**
 * What a filled-in template would put into a draft, before anything is put there.
 *
 * @param revision the draft's revision that it was compared with
 * @param content what was understood, as a draft holds it
 * @param lines the fields that the file says something about that the draft does not say
 * @param same how many fields say the same in both
 * @param problems what was written and not understood
 */
public record FilledFormReading(int revision, String content, List<Line> lines, int same, List<Refused> problems) {

  /** @param now what the draft says; empty where nothing would be overwritten */
  public record Line(String path, String section, String label, String now, String found) {
  }
}
