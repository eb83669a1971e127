package org.featuredpark.workflow;

import java.util.List;

/** Where cases are on their models. It asks nobody who they are: that is the matter of the use case before it. */
public interface CaseDiagrams {

  /**
   * The process itself, then each process that it called and that still runs, from the outside in.
   *
   * <p>A case that an appeal started anew in the middle is told as one: its way begins with the first start.
   */
  List<CaseDiagram> of(String process, String businessKey);

  /** The model as BPMN. */
  String bpmn(String modelId);
}
