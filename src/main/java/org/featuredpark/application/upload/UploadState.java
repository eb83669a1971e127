package org.featuredpark.application.upload;

/** What became of an upload. One that has ended is remembered for a while: its last answer may have been lost. */
public enum UploadState {
  OPEN,
  RECEIVED,
  DROPPED
}
