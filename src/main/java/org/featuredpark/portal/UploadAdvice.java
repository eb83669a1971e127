package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers an upload that cannot even be taken apart; it never reached what it was meant for, and changed nothing. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {

  /** A name can be too large as well: what was exceeded is not told apart. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return RefusalAdvice.answer(RefusalAdvice.problem(HttpStatus.PAYLOAD_TOO_LARGE, "文件过大",
        "文件超过50MB，或文件名过长，文件未收到。请压缩、拆分或改用简短的文件名后重新上传。"), request, response);
  }

  @ExceptionHandler(MultipartException.class)
  ResponseEntity<ProblemDetail> unreadable(MultipartException unreadable, HttpServletRequest request,
      HttpServletResponse response) throws IOException {
    return RefusalAdvice.answer(RefusalAdvice.problem(HttpStatus.BAD_REQUEST, "上传内容无法识别",
        "文件名过长、含有特殊字符，或上传中断，文件未收到。请改用简短的文件名后重新上传。"), request, response);
  }
}
