package org.featuredpark.identity.provider;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.identity.Account;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.stereotype.Component;

/** The people of a directory: it checks their password, and the groups it keeps become what they may do. */
@Component
@Profile("ldap")
public class LdapDirectory {

  private final Admission admission;
  private final ProviderSettings.Ldap settings;
  private final BindAuthenticator binding;

  LdapDirectory(Admission admission, ProviderSettings settings, BaseLdapPathContextSource source) {
    this.admission = admission;
    this.settings = settings.ldap();
    var search = new FilterBasedLdapUserSearch(this.settings.base(), this.settings.filter(), source);
    search.setReturningAttributes(this.settings.attributes());
    binding = new BindAuthenticator(source);
    binding.setUserSearch(search);
    binding.setUserAttributes(this.settings.attributes());
  }

  /**
   * The account of a person of the directory, if the password is right.
   *
   * @throws NotAdmitted if it is right but the person has nothing to do here
   * @throws AuthenticationServiceException if the directory cannot tell
   */
  public Optional<Account> authenticate(String userId, String password) {
    try {
      var entry = binding.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(userId, password));
      return Optional.of(admission.admit(person(entry)));
    } catch (BadCredentialsException | UsernameNotFoundException wrong) {
      return Optional.empty();
    } catch (NamingException | IncorrectResultSizeDataAccessException unclear) {
      throw new AuthenticationServiceException("The directory cannot tell who signs in", unclear);
    }
  }

  /** The user id is the entry's own: the directory finds a person whichever way the letters are typed. */
  private ProvidedPerson person(DirContextOperations entry) {
    var groups = entry.getStringAttributes(settings.groups());
    return new ProvidedPerson("ldap " + entry.getNameInNamespace(), text(entry, settings.userId()),
        text(entry, settings.name()), text(entry, settings.email()), groups == null ? Set.of() : Set.of(groups));
  }

  private static String text(DirContextOperations entry, String attribute) {
    return Objects.requireNonNullElse(entry.getStringAttribute(attribute), "");
  }
}
