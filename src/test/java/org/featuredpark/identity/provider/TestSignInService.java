package org.featuredpark.identity.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The inside of {@link SignInServiceRun}: everyone exists, and is who the test says. */
@EnableWebSecurity
class TestSignInService {

  static final String CLIENT = "casework";
  static final String SECRET = "casework-secret";

  @Bean
  TomcatServletWebServerFactory server() {
    var server = new TomcatServletWebServerFactory(0);
    // Tomcat runs no filter where no servlet could follow.
    server.setRegisterDefaultServlet(true);
    return server;
  }

  @Bean
  SecurityFilterChain everything(HttpSecurity http) throws Exception {
    return http
        .with(OAuth2AuthorizationServerConfigurer.authorizationServer(),
            service -> service.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
        .httpBasic(basic -> basic.securityContextRepository(new HttpSessionSecurityContextRepository()))
        .build();
  }

  @Bean
  UserDetailsService everyone() {
    return name -> User.withUsername(name).password("{noop}" + name).roles("PERSON").build();
  }

  @Bean
  InMemoryRegisteredClientRepository clients() {
    return new InMemoryRegisteredClientRepository(client("http://127.0.0.1"));
  }

  /** The client is known by its port only once the application under test runs. */
  static RegisteredClient client(String application) {
    return RegisteredClient.withId("1").clientId(CLIENT).clientSecret("{noop}" + SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(application + "/login/oauth2/code/sso").postLogoutRedirectUri(application + "/")
        .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email"))).build();
  }

  @Bean
  AuthorizationServerSettings settings() {
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
    var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
        .privateKey(pair.getPrivate()).keyID("test").build()));
  }

  @Bean
  JwtDecoder decoder(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(SignInServiceRun.Claims claims) {
    return token -> {
      if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
        token.getClaims().claims(all -> all.putAll(claims.of(token.getPrincipal().getName())));
      }
    };
  }
}
