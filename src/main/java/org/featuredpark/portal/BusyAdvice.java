package org.featuredpark.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Where no connection to the database was to be had, nothing was done. */
@ControllerAdvice
class BusyAdvice {

  @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
  ResponseEntity<ProblemDetail> busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
    return RefusalAdvice.answer(Busy.tell(response), request, response);
  }
}
