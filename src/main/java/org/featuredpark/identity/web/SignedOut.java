package org.featuredpark.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** A page goes back to the start, if need be by way of the sign-in service; web applications expect no answer. */
class SignedOut implements LogoutSuccessHandler {

  private final LogoutSuccessHandler pages;

  SignedOut(LogoutSuccessHandler pages) {
    this.pages = pages;
  }

  @Override
  public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication user)
      throws IOException, ServletException {
    if (SignOutRequest.isWebApp(request)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      pages.onLogoutSuccess(request, response, user);
    }
  }
}
