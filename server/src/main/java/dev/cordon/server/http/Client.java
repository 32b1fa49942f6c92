package dev.cordon.server.http;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who sends a request.
 *
 * @param id          by which the audit trail and limits know it
 * @param name        for people
 * @param role        in one word, for people
 * @param permissions what it may do
 */
public record Client(String id, String name, String role, Set<Permission> permissions) {

    private static final String ATTRIBUTE = "cordon.client";

    /** Nobody in particular, who may see what needs no permission. */
    public static final Client ANYBODY = new Client("", "anybody", "none", EnumSet.of(Permission.NONE));

    public Client {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permission == Permission.NONE || permissions.contains(permission);
    }

    /** The client of a request that was let in. */
    public static Client of(Context context) {
        Client client = context.attribute(ATTRIBUTE);
        return client == null ? ANYBODY : client;
    }

    /** Notes who sends the request. */
    public void attach(Context context) {
        context.attribute(ATTRIBUTE, this);
    }
}
