package dev.cordon.server.access;

import dev.cordon.server.http.Permission;
import dev.cordon.store.access.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * What each role may do. Nobody has it all: who keeps the users does not decide on alerts, and who audits changes nothing.
 */
public final class Roles {

    private Roles() {}

    /** The permissions of a role. */
    public static Set<Permission> permissions(Role role) {
        return switch (role) {
            case VIEWER -> EnumSet.of(Permission.READ, Permission.SCREEN);
            case ANALYST ->
                EnumSet.of(Permission.READ, Permission.SCREEN, Permission.SEE_ALERTS, Permission.WORK_ALERTS);
            case APPROVER ->
                EnumSet.of(
                        Permission.READ,
                        Permission.SCREEN,
                        Permission.SEE_ALERTS,
                        Permission.WORK_ALERTS,
                        Permission.APPROVE);
            case ADMIN -> EnumSet.of(Permission.READ, Permission.SCREEN, Permission.SEE_ALERTS, Permission.ADMINISTER);
            case AUDITOR -> EnumSet.of(Permission.READ, Permission.SEE_ALERTS, Permission.AUDIT);
        };
    }
}
