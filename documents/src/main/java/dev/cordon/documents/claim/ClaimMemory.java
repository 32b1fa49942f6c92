package dev.cordon.documents.claim;

import dev.cordon.documents.claim.Lexicon.WordClass;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "he", "she" and "it" can mean: those named last. */
final class ClaimMemory {

    /** In sentences: who was designated is named soon. */
    private static final int DESIGNATION_WITHIN = 3;

    private static final int FIRM_WITHIN = 4;
    private static final int BODIES = 12;

    private static final String UNION = "EU";
    private @Nullable Named person;
    private @Nullable Named body;
    /** The authorities that were named last, the latest first. */
    private final Deque<Named> bodies = new ArrayDeque<>();

    private List<Named> defendants = List.of();
    private final Set<String> accused = new HashSet<>();
    private @Nullable Named organisation;
    private @Nullable Named union;
    private @Nullable TextClaim designation;
    private int sinceDesignation;
    private @Nullable Named speaker;
    private @Nullable Named teller;
    /** The firm that acts in the sentence that is being read; it counts once that is over. */
    private @Nullable Named nextFirm;

    private @Nullable Named several;
    /** The threat actor or listed group that was named last. */
    private @Nullable Named band;
    /** In sentences, since the organisation was named as one that acts. */
    private int sinceFirm = FIRM_WITHIN;

    private @Nullable Named nextSeveral;

    void remember(List<Named> names) {
        Named firstPerson = null;
        Named firstBody = null;
        for (Named named : names) {
            boolean isPerson = named.isPerson();
            if (firstPerson == null && isPerson) {
                firstPerson = named;
            }
            boolean isBody = named.kind() == NamedKind.AUTHORITY || named.isOrganisation();
            if (named.kind() == NamedKind.AUTHORITY && !bodies.contains(named)) {
                bodies.addFirst(named);
                if (bodies.size() > BODIES) {
                    bodies.removeLast();
                }
            }
            if (firstBody == null && isBody) {
                firstBody = named;
            }
        }
        person = firstPerson == null ? person : firstPerson;
        body = firstBody == null ? body : firstBody;
        boolean bandKnown = false;
        boolean firmKnown = sinceFirm < FIRM_WITHIN;
        for (Named named : names) {
            boolean isBand =
                    named.kind() == NamedKind.ACTOR || named.kind() == NamedKind.LISTED && named.isOrganisation();
            band = isBand && !bandKnown ? named : band;
            bandKnown |= isBand;
            organisation = named.isOrganisation() && !firmKnown ? named : organisation;
            firmKnown |= named.isOrganisation();
            union = named.country().equals(UNION) ? named : union;
        }
    }

    /** The first whom a sentence describes as several, for "they" in the next one. */
    void describes(List<Tok> parts) {
        Clause clause = new Clause(parts);
        nextFirm = null;
        for (int i = 0; i < parts.size(); i++) {
            Named named = parts.get(i).named();
            if (named != null && named.isOrganisation() && !clause.isGoverned(i)) {
                nextFirm = named;
                break;
            }
        }
        nextSeveral = null;
        for (int i = 0; i < parts.size() && nextSeveral == null; i++) {
            Named named = parts.get(i).named();
            boolean many = named != null
                    && named.kind() == NamedKind.GROUP
                    && parts.get(i).word().isOfSeveral();
            nextSeveral = many ? named : null;
        }
    }

    /** Who speaks in the sentence that is being read; he counts once it is over. */
    void speaks(@Nullable Named named) {
        teller = named;
    }

    /** Whoever was last charged, indicted, tried or sentenced. */
    @Nullable
    Named defendant() {
        return defendants.size() == 1 ? defendants.get(0) : null;
    }

    List<Named> defendants() {
        return defendants;
    }

    /** The designation told in one of the last sentences; null if none was. */
    @Nullable
    TextClaim designation() {
        return sinceDesignation <= DESIGNATION_WITHIN ? designation : null;
    }

    /** The firm or group of which the text tells: the one named last, one that acts before one that is only mentioned. */
    @Nullable
    Named organisation(String noun) {
        return Lexicon.ENGLISH.word(noun).is(WordClass.BAND) && band != null ? band : organisation;
    }

    /** The first that says who designates counts. */
    void designated(List<TextClaim> claims) {
        claims.stream()
                .filter(claim -> claim.kind().isDesignation() && !claim.negated())
                .min(Comparator.comparing(claim -> claim.speaker() == null))
                .ifPresent(claim -> {
                    designation = claim;
                    sinceDesignation = 0;
                });
    }

    /** Whether a court's paper holds something against him in what was read. */
    boolean isAccused(Named named) {
        return accused.contains(named.key());
    }

    void tried(List<TextClaim> claims) {
        for (TextClaim claim : claims) {
            boolean trial = claim.kind() == ClaimKind.CHARGES
                    || claim.kind() == ClaimKind.INDICTS
                    || claim.kind() == ClaimKind.CONVICTS;
            if ((trial || claim.kind() == ClaimKind.ALLEGES) && !claim.negated()) {
                claim.about().forEach(named -> accused.add(named.key()));
            }
            List<Named> persons = claim.about().stream().filter(Named::isPerson).toList();
            defendants = trial && !persons.isEmpty() ? persons : defendants;
        }
    }

    void settle() {
        sinceFirm++;
        if (nextFirm != null) {
            organisation = nextFirm;
            sinceFirm = 0;
            nextFirm = null;
        }
        several = nextSeveral;
        nextSeveral = null;
        sinceDesignation++;
        if (teller != null) {
            spoke(teller);
            teller = null;
        }
    }

    private void spoke(Named named) {
        speaker = named;
        if (named.isPerson()) {
            person = named;
        } else {
            body = named;
        }
    }

    /** The body that "the embassy" or "the agency" means. */
    @Nullable
    Named body(String noun) {
        if (noun.equals("bloc") && union != null) {
            return union;
        }
        if (noun.equals("government") && (speaker == null || speaker.kind() != NamedKind.GOVERNMENT)) {
            return body != null && body.kind() == NamedKind.GOVERNMENT ? body : null;
        }
        boolean abroad = noun.equals("embassy") || noun.equals("ministry") || noun.equals("government");
        Named called = bodies.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(noun))
                .findFirst()
                .orElse(body);
        return abroad && speaker != null && speaker.kind() == NamedKind.GOVERNMENT ? speaker : called;
    }

    @Nullable
    Named meant(String pronoun) {
        return switch (pronoun) {
            case "he", "she" -> person;
            case "it" -> body;
            case "they" -> several == null ? body : several;
            default -> speaker;
        };
    }
}
