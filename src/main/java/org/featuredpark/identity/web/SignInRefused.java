package org.featuredpark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.featuredpark.identity.provider.NotAdmitted;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which then says why. */
class SignInRefused implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
      AuthenticationException failure) throws IOException {
    response.sendRedirect(request.getContextPath() + "/login?error=" + reason(failure));
  }

  private static String reason(AuthenticationException failure) {
    if (failure instanceof NotAdmitted refusal) {
      return refusal.reason().name();
    }
    return failure instanceof OAuth2AuthenticationException || failure instanceof AuthenticationServiceException
        ? "PROVIDER" : "PASSWORD";
  }
}
