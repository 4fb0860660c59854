package org.laurel.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.laurel.platform.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prepares Tasklist at start: who may come in, and the filters that everybody finds there. Nobody else makes filters. */
@Component
@Order(-10)
class TasklistSetUp implements ApplicationRunner {

    /** A user without password or person: with it the webapps know that they need no first administrator. */
    private static final String KEEPER = "laurel";

    private static final List<Role> SCORING = List.of(Role.JUROR, Role.PANEL_MEMBER);

    private final EngineUsers users;
    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    TasklistSetUp(EngineUsers users, AuthorizationService authorizations, FilterService filters, TaskService tasks) {
        this.users = users;
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        users.know(KEEPER, List.of(EngineSettings.ADMINISTRATORS));
        for (Role role : SCORING) {
            users.knowGroup(role.word());
            grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(role, Resources.PROCESS_DEFINITION, "scoreSheet", Permissions.READ);
        }
        if (filters.createTaskFilterQuery().count() == 0) {
            mine(
                    "My scoring",
                    tasks.createTaskQuery()
                            .processDefinitionKey("scoreSheet")
                            .orderByDueDate()
                            .asc());
        }
    }

    /** Everybody finds the same filter; authorization leaves in it only the tasks that are theirs. */
    private void mine(String name, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(
                        Map.of("priority", 0, "color", "#14532D", "refresh", true, "showUndefinedVariable", false));
        Filter saved = filters.saveFilter(filter);
        SCORING.forEach(role -> grant(role, Resources.FILTER, saved.getId(), Permissions.READ));
    }

    private void grant(Role role, Resource resource, String id, Permission permission) {
        String group = EngineUsers.group(role);
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0) {
            return;
        }
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.addPermission(permission);
        authorizations.saveAuthorization(authorization);
    }
}
