package dev.cordon.cli.eval.documents;

import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.Role;
import dev.cordon.documents.dossier.RoleHolder;
import dev.cordon.documents.mention.Mention;
import dev.cordon.documents.term.TermKind;
import dev.cordon.documents.term.TermMention;
import dev.cordon.documents.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was read with what a person wrote down. A mention is right if it overlaps one of its type; a role, if somebody
 * of that name has it; a claim, if it is of the kind, stands at the words, and names the same speaker and at least half of
 * those of whom it is said.
 */
public final class DocumentEvaluation {

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** The counts by type: {@code mention party}, {@code role indicted}, {@code claim says}, … */
    public Map<String, Tally> tallies() {
        return tallies;
    }

    /** What was missed or wrong, one line each. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** All types that begin with the word together. */
    public Tally total(String group) {
        Tally total = new Tally();
        tallies.forEach((type, tally) -> {
            if (type.startsWith(group + " ")) {
                total.add(tally);
            }
        });
        return total;
    }

    private Tally tally(String type) {
        return tallies.computeIfAbsent(type, any -> new Tally());
    }

    /** Compares one document. */
    public void compare(Gold gold, ArticleDossier dossier) {
        mentions(gold, dossier);
        roles(gold, dossier);
        claims(gold, dossier);
    }

    private void mentions(Gold gold, ArticleDossier dossier) {
        List<Gold.Mentioned> found = new ArrayList<>();
        for (Mention mention : dossier.reading().mentions()) {
            mention.parts().forEach(part -> found.add(mentioned("party", part, mention.text())));
        }
        for (TermMention term : dossier.reading().terms()) {
            boolean counted = term.term().kind() != TermKind.CAPITAL
                    && !(term.term().kind() == TermKind.COUNTRY
                            && term.term().id().equals("US"));
            if (counted) {
                found.add(mentioned(term.term().kind().label(), term.span(), term.text()));
            }
        }
        for (Gold.Mentioned each : gold.mentions()) {
            boolean right = found.stream().anyMatch(other -> isSame(each, other));
            tally("mention " + each.type()).gold(right);
            note(right, gold, "missed mention", each.type() + " '" + each.text() + "' at " + each.start());
        }
        for (Gold.Mentioned each : found) {
            boolean right = gold.mentions().stream().anyMatch(other -> isSame(each, other));
            tally("mention " + each.type()).found(right);
            note(right, gold, "wrong mention", each.type() + " '" + each.text() + "' at " + each.start());
        }
    }

    private static Gold.Mentioned mentioned(String type, TextSpan span, String text) {
        return new Gold.Mentioned(type, span.start(), span.end(), text);
    }

    private static boolean isSame(Gold.Mentioned one, Gold.Mentioned other) {
        return one.type().equals(other.type()) && one.overlaps(other.start(), other.end());
    }

    private void roles(Gold gold, ArticleDossier dossier) {
        for (Gold.Holder holder : gold.roles()) {
            for (String role : holder.roles()) {
                boolean right = dossier.holders().stream()
                        .anyMatch(found -> has(found, role) && isNamed(names(found.named(), dossier), holder.name()));
                tally("role " + role).gold(right);
                note(right, gold, "missed role", holder.name() + ": " + role);
            }
        }
        for (RoleHolder holder : dossier.holders()) {
            for (Role role : holder.all()) {
                boolean right = gold.roles().stream()
                        .anyMatch(known -> known.roles().contains(role.label())
                                && isNamed(names(holder.named(), dossier), known.name()));
                tally("role " + role.label()).found(right);
                note(right, gold, "wrong role", holder.named().name() + ": " + role.label());
            }
        }
    }

    private static boolean has(RoleHolder holder, String role) {
        return holder.all().stream().anyMatch(each -> each.label().equals(role));
    }

    private void claims(Gold gold, ArticleDossier dossier) {
        List<TextClaim> found =
                dossier.claims().stream().filter(claim -> !claim.negated()).toList();
        for (Gold.Said said : gold.claims()) {
            boolean right = found.stream().anyMatch(claim -> isSame(said, claim, dossier));
            tally("claim " + said.kind()).gold(right);
            note(
                    right,
                    gold,
                    "missed claim",
                    said.kind() + " by " + said.speaker() + " of " + said.about() + ": " + said.quote());
        }
        for (TextClaim claim : found) {
            boolean right = gold.claims().stream().anyMatch(said -> isSame(said, claim, dossier));
            tally("claim " + claim.kind().label()).found(right);
            note(right, gold, "wrong claim", line(claim));
        }
    }

    private static String line(TextClaim claim) {
        Named speaker = claim.speaker();
        return claim.id() + " " + claim.kind().label() + " by " + (speaker == null ? "-" : speaker.name()) + " of "
                + claim.about().stream().map(Named::name).collect(Collectors.joining("; ", "[", "]")) + ": "
                + claim.words();
    }

    private static boolean isSame(Gold.Said said, TextClaim claim, ArticleDossier dossier) {
        TextSpan trigger = claim.trigger();
        return said.kind().equals(claim.kind().label())
                && said.start() < trigger.end()
                && trigger.start() < said.end()
                && isSpeaker(said, claim.speaker(), dossier)
                && isAbout(said, claim, dossier)
                && (said.likelihood().isEmpty()
                        || claim.confidence() != null
                                && claim.confidence().term().equals(said.likelihood()));
    }

    private static boolean isSpeaker(Gold.Said said, @Nullable Named speaker, ArticleDossier dossier) {
        if (said.speaker().equals("*")) {
            return true;
        }
        return speaker == null ? said.speaker().equals("-") : isNamed(names(speaker, dossier), said.speaker());
    }

    private static boolean isAbout(Gold.Said said, TextClaim claim, ArticleDossier dossier) {
        if (said.about().contains("*")) {
            return true;
        }
        long met = said.about().stream()
                .filter(name -> claim.about().stream().anyMatch(named -> isNamed(names(named, dossier), name)))
                .count();
        return 2 * met >= said.about().size();
    }

    /** The name, and all words by which the text means the same. */
    private static List<String> names(Named named, ArticleDossier dossier) {
        String text = dossier.reading().document().text();
        Stream<String> written = dossier.names().stream()
                .filter(other -> other.key().equals(named.key()))
                .map(other -> text.substring(other.span().start(), other.span().end()));
        String here = text.substring(named.span().start(), named.span().end());
        return Stream.concat(Stream.of(named.name(), here), written).distinct().toList();
    }

    private static boolean isNamed(List<String> names, String wanted) {
        Set<String> words = words(wanted);
        return names.stream().map(DocumentEvaluation::words).anyMatch(known -> isSame(words, known));
    }

    /** All words of the shorter name stand in the longer one. */
    private static boolean isSame(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> words(String name) {
        return Stream.of(
                        name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !word.matches("the|a|an|of|and|for|s|u"))
                .collect(Collectors.toSet());
    }

    private void note(boolean right, Gold gold, String what, String detail) {
        if (!right) {
            errors.add(gold.document() + "\t" + what + "\t" + detail);
        }
    }
}
