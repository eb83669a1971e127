package org.featuredpark.document;

/** What in a PDF looks like a seal. A hint to people: whether a seal is valid is not for this system to say. R40. */
public enum SealHint {
  SIGNATURE("检出电子签名或电子印章（真伪和效力须另行核验）"),
  PICTURE("未检出电子签名；页面含图像，可能为盖章扫描件"),
  NONE("未检出电子签名，页面也没有图像，请核对是否已盖章");

  private final String zhName;

  SealHint(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}
