package org.featuredpark.workflow;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.District;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the groups of the programme and gives each the workplace its people need, once. */
@Component
class Workplaces implements SmartInitializingSingleton {

  private static final String START_OF_ROUNDS = "programmeRound";

  private final IdentityService identity;
  private final AuthorizationService authorizations;
  private final Set<String> groups = new HashSet<>();
  private final Set<Grant> granted = new HashSet<>();

  Workplaces(IdentityService identity, AuthorizationService authorizations) {
    this.identity = identity;
    this.authorizations = authorizations;
  }

  @Override
  public void afterSingletonsInstantiated() {
    readWhatThereIs();
    officials().forEach(this::openTasklist);
    ensureGroup(Role.APPLICANT.group(), "申报主体");
    ensureGroup(Role.AUDITOR.group(), "纪检监察");
    ensureGroup(Role.ADMIN.group(), "流程管理员");
    grant(Groups.CITY_OFFICER, Resources.PROCESS_DEFINITION, START_OF_ROUNDS,
        Permissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE);
    grant(Groups.CITY_OFFICER, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    Arrays.stream(Resources.values()).forEach(all -> grant(Role.ADMIN.group(), all, ANY, Permissions.ALL));
  }

  private void openTasklist(String group) {
    grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(group, Resources.FILTER, ANY, Permissions.READ);
  }

  private Stream<String> officials() {
    ensureGroup(Groups.CITY_OFFICER, "市经信局经办");
    ensureGroup(Groups.CITY_HEAD, "市经信局负责人");
    ensureGroup(Groups.EXPERT, "评审专家");
    var districts = Arrays.stream(District.values()).flatMap(district -> {
      ensureGroup(Groups.officersOf(district), district.zhName() + "经办");
      ensureGroup(Groups.headsOf(district), district.zhName() + "负责人");
      return Stream.of(Groups.officersOf(district), Groups.headsOf(district));
    });
    return Stream.concat(Stream.of(Groups.CITY_OFFICER, Groups.CITY_HEAD, Groups.EXPERT), districts);
  }

  private void ensureGroup(String id, String name) {
    if (groups.add(id)) {
      var group = identity.newGroup(id);
      group.setName(name);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    if (granted.add(new Grant(group, resource.resourceType(), id))) {
      var authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      authorization.setGroupId(group);
      authorization.setResource(resource);
      authorization.setResourceId(id);
      List.of(permissions).forEach(authorization::addPermission);
      authorizations.saveAuthorization(authorization);
    }
  }

  /** What there is is read once: asking for each group and right again would slow down every start. */
  private void readWhatThereIs() {
    identity.createGroupQuery().list().forEach(group -> groups.add(group.getId()));
    authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT)
        .groupIdIn(groups.toArray(String[]::new)).list()
        .forEach(one -> granted.add(new Grant(one.getGroupId(), one.getResourceType(), one.getResourceId())));
  }

  private record Grant(String group, int resource, String id) {
  }
}
