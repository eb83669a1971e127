package org.featuredpark.application;

import java.util.List;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;

/** An application's way so far and what comes next. */
public record ApplicationTrack(Application application, NextAct next, List<ApplicationStep> steps,
    List<Receipt> receipts, List<RecordedFinding> findings, List<Correction> corrections) {
}
