package org.featuredpark.notice;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stands for a stage that can undo the decisions a test names, and no other. */
@Component
@Order(0)
public class TestAppealEffect implements AppealEffect {

  private final Set<DecisionRef> taken = ConcurrentHashMap.newKeySet();
  private final List<AppealNumber> carriedOut = new CopyOnWriteArrayList<>();

  public void takes(ApplicationNumber application, DecisionKind kind) {
    taken.add(new DecisionRef(application, kind));
  }

  public List<AppealNumber> carriedOut() {
    return carriedOut;
  }

  @Override
  public boolean appliesTo(DecisionRef decision) {
    return taken.contains(decision);
  }

  @Override
  public void carryOut(Appeal appeal) {
    carriedOut.add(appeal.number());
  }
}
