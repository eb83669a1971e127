package org.featuredpark.application.upload;

/** A piece that does not follow those before it: the sender asks how far the upload is and goes on there. */
public class WrongOffset extends RuntimeException {

  WrongOffset(long expected, long sent) {
    super("已收到 " + expected + " 字节，不能从第 " + sent + " 字节继续，请查询进度后续传。");
  }
}
