package org.featuredpark.round;

/** The decision tables of the policy versions. */
public interface PolicyDecisions {

  /** Deploys every decision of one version again under the tag of another, where it can then be amended. */
  void republish(String fromTag, String toTag);
}
