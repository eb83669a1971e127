package org.featuredpark.identity.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.PlainText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What each address demands. Anything not named here needs a signed-in person. */
@Configuration
class SecurityConfiguration {

  private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
      + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
      + "frame-ancestors 'none'; form-action 'self' ";

  private static final RequestMatcher ENGINE_REST = path("/engine-rest/**");
  private static final RequestMatcher WEB_APPS = path("/camunda/**");

  /** No database keeps a NUL, and nobody types one. */
  @Bean
  StrictHttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(PlainText::isStorable);
    return firewall;
  }

  /** The engine's own REST interface: process admins and service accounts, by password at every call. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
    return http.securityMatcher(ENGINE_REST)
        .authorizeHttpRequests(paths -> paths.anyRequest().hasAuthority(Role.ADMIN.group()))
        .httpBasic(Customizer.withDefaults())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /** Another system's calls: by password at every call, whatever session may be there, and none is left behind. */
  @Bean
  @Order(2)
  SecurityFilterChain serviceCalls(HttpSecurity http) throws Exception {
    return http.securityMatcher(new ServiceCall())
        .authorizeHttpRequests(SecurityConfiguration::whoMayGoWhere)
        .httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .headers(headers -> strict(headers, ""))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions, ObjectProvider<OidcSignIn> services)
      throws Exception {
    var oidc = services.getIfAvailable();
    if (oidc != null) {
      oidc.addTo(http);
    }
    return http
        .authorizeHttpRequests(SecurityConfiguration::whoMayGoWhere)
        .formLogin(form -> form.loginPage("/login").permitAll().successHandler(new LandingPage())
            .failureHandler(new SignInRefused()))
        .sessionManagement(session -> session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/login"))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .logout(logout -> logout.logoutRequestMatcher(new SignOutRequest())
            .logoutSuccessHandler(new SignedOut(oidc == null ? new SimpleUrlLogoutSuccessHandler() : oidc.signedOut()))
            .deleteCookies("JSESSIONID"))
        .exceptionHandling(errors -> errors
            .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                path("/camunda/api/**"))
            .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/api/**"))
            .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
        .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
            .ignoringRequestMatchers(WEB_APPS))
        .headers(headers -> strict(headers, oidc == null ? "" : oidc.formTargets()))
        .build();
  }

  private static void whoMayGoWhere(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
    paths
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
        .requestMatchers(path("/camunda/api/admin/setup/**")).denyAll()
        .requestMatchers(path("/"), path("/login"), path("/signup"), path("/recovery/**"),
            path("/confirm-address"), path("/self-check"), path("/error"),
            path("/vendor/**"), path("/css/**"), path("/js/**"), path("/images/**"),
            path("/favicon.ico"), path("/v3/api-docs/**")).permitAll()
        .requestMatchers(GET, "/rounds/**", "/notices/**", "/register/**", "/certificates/**", "/guide/**",
            "/api/v1/rounds/**", "/api/v1/notices/**", "/api/v1/register/**", "/api/v1/certificates/**",
            "/api/v1/applications/roster-template", "/api/v1/applications/form-template.xlsx",
            "/api/v1/applications/form-template.docx")
        .permitAll()
        .requestMatchers(POST, "/notices/*/objections", "/notices/*/objections/status",
            "/api/v1/notices/*/objections", "/api/v1/notices/*/objections/*/status",
            "/api/v1/applications/self-check").permitAll()
        .requestMatchers(path("/admin/**")).hasAuthority(Role.ADMIN.group())
        .requestMatchers(path("/audit/**"), path("/api/v1/audit/**"))
        .hasAnyAuthority(Role.AUDITOR.group(), Role.ADMIN.group())
        .anyRequest().authenticated();
  }

  /** The web applications of the engine set a content policy of their own. */
  private static void strict(HeadersConfigurer<HttpSecurity> headers, String formTargets) {
    headers.frameOptions(frame -> frame.deny())
        .referrerPolicy(Customizer.withDefaults())
        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(WEB_APPS),
            new StaticHeadersWriter("Content-Security-Policy", CONTENT_POLICY + formTargets)));
  }

  /** After signing in, people return to the page they wanted, never to a font or script that a page asked for. */
  private static HttpSessionRequestCache pagesOnly() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
        && String.valueOf(request.getHeader("Accept")).contains("text/html"));
    return cache;
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
