package org.featuredpark.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Answers in words an address that the server cannot take apart, so that no page of ours is ever asked for it. */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new InWords()));
  }

  /** The last valve is the first to answer. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  private static final class InWords extends ErrorReportValve {

    private static final String PAGE = """
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>请求无法识别</title></head>
        <body><h1>请求无法识别</h1><p>网址中含有无法识别的字符，请返回上一页重新操作，已保存的内容不会丢失。</p></body></html>
        """;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      var page = PAGE.getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(page.length);
      try {
        response.getOutputStream().write(page);
        response.finishResponse();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
