package org.featuredpark.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.audit.CurrentActor;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Forbidden;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf the current thread works, as the sign-in established it. */
@Component
public class CurrentUser implements CurrentActor {

  /** Who acts when nobody is signed in. */
  static final String NOBODY = "system";

  @Override
  public String id() {
    return signedIn().map(Authentication::getName).orElse(NOBODY);
  }

  public boolean isSignedIn() {
    return signedIn().isPresent();
  }

  public Set<String> groups() {
    return groupIds().collect(Collectors.toUnmodifiableSet());
  }

  public boolean hasAny(Role... roles) {
    return groupIds().anyMatch(group -> Arrays.stream(roles).anyMatch(role -> role.isHeldThrough(group)));
  }

  /** The districts the person works for, as officer or head. */
  public Set<District> districts() {
    return groupIds()
        .filter(group -> Role.DISTRICT_OFFICER.isHeldThrough(group) || Role.DISTRICT_HEAD.isHeldThrough(group))
        .map(Groups::districtCodeOf).map(District::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The operators the person acts for. */
  public Set<CreditCode> operators() {
    return groupIds().filter(Groups::isOperator).map(Groups::operatorOf).collect(Collectors.toUnmodifiableSet());
  }

  /** @throws Forbidden unless the person acts for this operator */
  public void mustActFor(CreditCode operator) {
    if (!operators().contains(operator)) {
      throw new Forbidden("您不是该申报主体的经办人");
    }
  }

  /** @throws Forbidden unless the person works for this district */
  public void mustWorkFor(District district) {
    if (!districts().contains(district)) {
      throw new Forbidden("您不是" + district.zhName() + "主管部门的工作人员");
    }
  }

  private Stream<String> groupIds() {
    return signedIn().stream().flatMap(user -> user.getAuthorities().stream()).map(GrantedAuthority::getAuthority);
  }

  private static Optional<Authentication> signedIn() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .filter(user -> !(user instanceof AnonymousAuthenticationToken));
  }
}
