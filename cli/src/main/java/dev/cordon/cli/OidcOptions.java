package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.server.oidc.OidcSettings;
import dev.cordon.store.access.Role;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The identity provider that people log in by. */
final class OidcOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            description = "People log in by this OpenID Connect provider, too; needs the next two.")
    private @Nullable URI issuer;

    @Option(
            names = "--oidc-client",
            paramLabel = "ID",
            description =
                    "Id under which Cordon is registered there; its secret, if it has one, is CORDON_OIDC_SECRET.")
    private @Nullable String client;

    @Option(
            names = "--oidc-address",
            paramLabel = "URL",
            description = "Where browsers reach this server; register URL/login/oidc/answer with the provider.")
    private @Nullable URI address;

    @Option(
            names = "--oidc-claim",
            paramLabel = "NAME",
            description = "Claim of the token that holds a person's groups (default: ${DEFAULT-VALUE}).")
    private String claim = OidcSettings.GROUPS;

    @Option(
            names = "--oidc-role",
            paramLabel = "GROUP=ROLE",
            description =
                    "Who is in this group has this role, and a user from the first login on; may be repeated, the first"
                            + " that fits counts. Without any, an administrator makes the users.")
    private Map<String, String> roles = new LinkedHashMap<>();

    /** The provider, or null if there is none. */
    @Nullable
    OidcSettings settings(Console console) {
        URI provider = issuer;
        String id = client;
        URI own = address;
        if (provider == null && id == null && own == null && roles.isEmpty()) {
            return null;
        }
        if (provider == null || id == null || own == null) {
            throw wrong("--oidc-issuer, --oidc-client and --oidc-address go together; give all three");
        }
        Map<String, Role> known = new LinkedHashMap<>();
        roles.forEach((group, role) -> known.put(group, role(role)));
        String secret = console.variable("CORDON_OIDC_SECRET").orElse(null);
        return new OidcSettings(provider, id, secret, own, claim, known);
    }

    private Role role(String label) {
        try {
            return Role.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw wrong("--oidc-role: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        CommandSpec command = java.util.Objects.requireNonNull(spec, "picocli sets it");
        return new ParameterException(command.commandLine(), message);
    }
}
