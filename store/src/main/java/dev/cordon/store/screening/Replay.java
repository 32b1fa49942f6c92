package dev.cordon.store.screening;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.screen.Policy;
import dev.cordon.core.screen.PolicyException;
import dev.cordon.core.screen.PolicyFile;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.ScreeningJson;
import dev.cordon.store.query.QueryReader;
import dev.cordon.store.value.StoreException;
import dev.cordon.store.value.StoreException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An old screening, asked again of the watchlist that answered it then.
 *
 * @param stored what was answered then
 * @param engine the engine that answers now
 * @param answer what it answers now
 */
public record Replay(StoredScreening stored, String engine, byte[] answer) {

    /**
     * Asks again.
     *
     * @param policyContent content of the policy, as {@link Screenings#policy} tells it
     * @param watchlist     the watchlist of {@link StoredScreening#watchlist}
     * @throws StoreException of {@link Reason#INVALID} if it is another watchlist, or the stored query or policy cannot be read
     */
    public static Replay of(StoredScreening stored, String policyContent, Watchlist watchlist) {
        if (!watchlist.info().id().equals(stored.watchlist())) {
            throw new StoreException(
                    Reason.INVALID,
                    "the screening " + stored.id() + " was answered by the watchlist " + stored.watchlist()
                            + ", not by " + watchlist.info().id());
        }
        try {
            Screener screener = Screener.over(watchlist, policy(stored, policyContent, watchlist));
            String answer = new ScreeningJson().write(screener.screen(new QueryReader().query(stored.query())));
            return new Replay(stored, Screener.ENGINE, answer.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | PolicyException e) {
            throw new StoreException(
                    Reason.INVALID, "the screening " + stored.id() + " cannot be replayed: " + e.getMessage(), e);
        }
    }

    private static Policy policy(StoredScreening stored, String content, Watchlist watchlist) {
        Set<String> lists = watchlist.info().lists().stream().map(ListInfo::id).collect(Collectors.toSet());
        Policy unnamed = PolicyFile.read("name = replayed\n" + content, stored.policy(), lists);
        Policy policy =
                new Policy(stored.policy(), unnamed.scoring(), unnamed.weakAliasSuffices(), unnamed.thresholds());
        if (!policy.hash().equals(stored.policyHash())) {
            throw new IllegalArgumentException("the stored policy is not the one that it was made under");
        }
        return policy;
    }

    /** Whether both answers are the same, byte for byte. */
    public boolean same() {
        return Arrays.equals(stored.answer(), answer);
    }

    /** Whether the engine that answered then answers now: only then must the answers be the same. */
    public boolean sameEngine() {
        return stored.engine().equals(engine);
    }

    /** Whether the answers are the same but for the version of the engine that they name. */
    public boolean sameButForEngine() {
        return text(stored.answer(), stored.engine()).equals(text(answer, engine));
    }

    private static String text(byte[] answer, String engine) {
        return new String(answer, StandardCharsets.UTF_8).replace("\"engine\":\"" + engine + "\"", "");
    }
}
