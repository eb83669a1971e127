package org.featuredpark.identity.web;

import org.featuredpark.identity.Sessions;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

@Component
class OpenSessions implements Sessions {

  private final SessionRegistry registry;

  OpenSessions(SessionRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void endAllOf(String userId) {
    registry.getAllSessions(userId, false).forEach(SessionInformation::expireNow);
  }
}
