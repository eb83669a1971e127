package org.featuredpark.document;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** What a document on file may not do: run, start, send, fetch or carry along something else. */
final class PdfActions {

  private static final String MEND = "，请用“打印为PDF”的方式重新生成后上传。";
  private static final COSName ATTACHMENTS = COSName.getPDFName("EmbeddedFiles");
  private static final Set<String> STARTS =
      Set.of("Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "Movie", "Sound", "RichMediaExecute");
  private static final Set<String> MEDIA = Set.of("RichMedia", "Movie", "Sound", "Screen", "3D");
  private static final Set<String> HARMLESS_BY_ITSELF = Set.of("GoTo", "Named", "SetOCGState", "Trans", "Hide");

  private PdfActions() {
  }

  static void refuse(COSDictionary part) {
    String action = part.getNameAsString(COSName.S, "");
    if (action.equals("JavaScript") || part.containsKey(COSName.JS)) {
      throw new Unfit("含有JavaScript脚本" + MEND);
    }
    if (STARTS.contains(action)) {
      throw new Unfit("含有会启动程序、提交数据或播放媒体的动作（" + action + "）" + MEND);
    }
    if (part.containsKey(COSName.EF) || part.containsKey(ATTACHMENTS) || isAnnotation(part, "FileAttachment")) {
      throw new Unfit("内嵌有附件，请去除附件，需要提交的内容请单独上传。");
    }
    if (MEDIA.stream().anyMatch(media -> isAnnotation(part, media))) {
      throw new Unfit("含有音视频或三维内容" + MEND);
    }
    if (part.containsKey(COSName.XFA)) {
      throw new Unfit("是XFA动态表单，内容会随打开而变化" + MEND);
    }
    if (part.getDictionaryObject(COSName.AA) instanceof COSDictionary triggered) {
      triggered.getValues().forEach(PdfActions::refuseByItself);
    }
  }

  /** Refuses an action that runs without anybody's click. */
  static void refuseByItself(COSBase value) {
    var action = value instanceof COSObject reference ? reference.getObject() : value;
    if (action instanceof COSDictionary one) {
      refuse(one);
      if (!HARMLESS_BY_ITSELF.contains(one.getNameAsString(COSName.S, ""))) {
        throw new Unfit("含有打开时自动执行的动作" + MEND);
      }
    }
  }

  private static boolean isAnnotation(COSDictionary part, String subtype) {
    return subtype.equals(part.getNameAsString(COSName.SUBTYPE)) && part.containsKey(COSName.RECT);
  }
}
