package dev.cordon.core.screen;

import dev.cordon.core.match.Evidence;
import java.util.List;

/**
 * What it takes for a weak alias to alert, under a policy by which it does not by itself.
 *
 * <p>OFAC lists broad and generic aliases as weak, so that they confirm a hit that rests on other grounds; it does not
 * expect anybody to screen for them (OFAC FAQ 122 to 125). So another fact has to agree: an identifier, a date, a country,
 * a place. The same gender is no such fact, since half of all people agree in it.
 */
final class WeakAliasRule {

    private static final String GENDER = "gender";

    private WeakAliasRule() {}

    /** Whether one of the facts besides the name speaks for the same party, and is not shared by half the world. */
    static boolean isConfirmed(List<Evidence> facts) {
        return facts.stream().anyMatch(WeakAliasRule::confirms);
    }

    private static boolean confirms(Evidence fact) {
        return fact.centibits() > 0 && !fact.feature().equals(GENDER);
    }

    /** Why the hit is held back, or what let it through; weighs nothing. */
    static Evidence explain(List<Evidence> facts) {
        String detail = facts.stream()
                .filter(WeakAliasRule::confirms)
                .findFirst()
                .map(fact -> "a weak alias does not alert alone, but here " + fact.feature() + " agrees too")
                .orElse("held back: only a weak alias agrees; an alert takes a date, identifier, country or other fact"
                        + " besides (OFAC FAQ 122 to 125)");
        return new Evidence("policy", "", "weak", 0, detail);
    }
}
