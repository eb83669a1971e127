package org.featuredpark.identity.provider;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import java.net.InetAddress;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The application with a sign-in service and a directory; both kinds of test share one context. */
@CaseworkTest
@TestPropertySource(properties = {
    "spring.profiles.active=test,oidc,ldap",
    "OIDC_CLIENT_ID=" + TestSignInService.CLIENT,
    "OIDC_CLIENT_SECRET=" + TestSignInService.SECRET,
    "spring.ldap.base=dc=example,dc=org",
    "featuredpark.sign-in.ldap.base=ou=people",
    "featuredpark.sign-in.groups.city-officer[0]=中小企业处",
    "featuredpark.sign-in.groups.city-officer[1]=cn=sme,ou=groups,dc=example,dc=org",
    "featuredpark.sign-in.groups.district-110108[0]=海淀经信局"})
abstract class OutsidePeople {

  static final SignInServiceRun SERVICE = new SignInServiceRun();
  static final InMemoryDirectoryServer DIRECTORY = directory();

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry properties) {
    properties.add("OIDC_ISSUER", SERVICE::issuer);
    properties.add("spring.ldap.urls", () -> "ldap://127.0.0.1:" + DIRECTORY.getListenPort());
  }

  /** Without any administrator the web applications would send everybody to their set-up page. */
  @BeforeEach
  void servers_know_each_other() {
    accounts.ensure("provider-admin", Role.ADMIN.group());
    SERVICE.serves("http://localhost:" + port);
  }

  private static InMemoryDirectoryServer directory() {
    try {
      var config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
      config.setSchema(null);
      config.addInMemoryOperationInterceptor(new Credulous());
      config.setListenerConfigs(
          InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), 0, null));
      var directory = new InMemoryDirectoryServer(config);
      directory.add("dc=example,dc=org", new Attribute("objectClass", "domain"));
      directory.add("ou=people,dc=example,dc=org",
          new Attribute("objectClass", "organizationalUnit"));
      directory.startListening();
      return directory;
    } catch (LDAPException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Many directories take an empty password for a wish to stay anonymous, and agree to it. */
  private static final class Credulous extends InMemoryOperationInterceptor {

    @Override
    public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest bind) {
      if (bind.getRequest().getPassword().getValueLength() == 0) {
        bind.setRequest(new SimpleBindRequest());
      }
    }
  }
}
