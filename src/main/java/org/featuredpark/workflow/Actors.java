package org.featuredpark.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Says who is asked to do a task, as its model offers it: by office, never by name. */
final class Actors {

  private static final Map<String, String> BY_OFFER = new LinkedHashMap<>();

  static {
    BY_OFFER.put("candidates.operator(", "申报主体");
    BY_OFFER.put("candidates.officers(", "区中小企业主管部门");
    BY_OFFER.put("candidates.heads(", "区中小企业主管部门负责人");
    BY_OFFER.put("candidates.cityHead(", "市经济和信息化局负责人");
    BY_OFFER.put("candidates.city(", "市经济和信息化局中小企业处");
    BY_OFFER.put("changeDeciders.of(", "区或市主管部门");
  }

  private Actors() {
  }

  /** A task that is given to one person belongs to an expert, who is not named. */
  static String of(UserTask task) {
    var offer = task.getCamundaCandidateGroups();
    if (offer == null) {
      return "评审专家";
    }
    return BY_OFFER.entrySet().stream().filter(one -> offer.contains(one.getKey())).map(Map.Entry::getValue)
        .findFirst().orElseThrow(() -> new IllegalStateException("Nobody is known to be " + offer));
  }
}
