package org.featuredpark.application;

import java.util.List;
import org.featuredpark.shared.Refused;

/** What the applicant vouches for, with the penalties and accidents it declares by itself. R35–R37. */
public record Commitments(boolean truthful, boolean lawAbiding, List<DeclaredPenalty> penalties) {

  public Commitments {
    penalties = List.copyOf(penalties);
    if (!truthful) {
      throw Refused.because("R35", "commitments.truthful", "请承诺申报材料真实、准确、完整。");
    }
    if (!lawAbiding) {
      throw Refused.because("R35", "commitments.lawAbiding", "请承诺已如实申报近三年的处罚、失信与事故情况。");
    }
  }
}
