package dev.cordon.core.match;

import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import java.util.ArrayList;
import java.util.List;

/** Puts the alignment of two names into words, one piece of evidence for each part; the pieces add up to its total. */
final class NameExplanation {

    private static final int RARE = 900;
    private static final int COMMON = 500;

    private NameExplanation() {}

    static List<Evidence> of(
            Reading query,
            NameShape left,
            Reading listed,
            NameShape right,
            Agreements agreements,
            NameAlignment found) {
        List<Evidence> evidence = new ArrayList<>();
        for (int pair = 0; pair < found.count(); pair++) {
            int leftSpan = found.left(pair);
            int rightSpan = found.right(pair);
            Relation relation = TokenComparison.relation(agreements.compared(leftSpan, right.word(rightSpan)));
            String detail = rightSpan == right.literal()
                    ? "written letter for letter alike"
                    : detail(relation, left, leftSpan, right, rightSpan);
            evidence.add(new Evidence(
                    rightSpan == right.literal() ? "whole name" : feature(right, rightSpan),
                    words(query, left.start(leftSpan), left.length(leftSpan)),
                    words(listed, right.start(rightSpan), right.length(rightSpan)),
                    found.bits(pair),
                    detail));
        }
        String leftRest = rest(query, left, found.queryMask());
        String rightRest = rest(listed, right, found.listedMask());
        addIfAny(evidence, "unmatched name parts", leftRest, rightRest, found.rest(), restDetail(found));
        addIfAny(evidence, "number", leftRest, rightRest, found.numbers(), "numerals differ or one is missing");
        addIfAny(evidence, "legal form", leftRest, rightRest, found.legalForm(), "another legal form");
        addIfAny(
                evidence,
                "shared parts",
                "",
                "",
                found.discount(),
                "parts contradict each other: relatives and sister companies share the others");
        addIfAny(evidence, "whole name", "", "", found.whole(), wholeDetail(found.whole()));
        return evidence;
    }

    private static void addIfAny(
            List<Evidence> evidence, String feature, String query, String listed, int centibits, String detail) {
        if (centibits != 0) {
            evidence.add(new Evidence(feature, query, listed, centibits, detail));
        }
    }

    private static String restDetail(NameAlignment found) {
        if (found.queryRest().content > 0 && found.listedRest().content > 0) {
            return "both names have parts that the other lacks";
        }
        return found.listedRest().content > 0 ? "only the listed name has these" : "only the query has these";
    }

    private static String wholeDetail(int bits) {
        return bits > 0 ? "every part of both names agrees" : "only one part of several agrees";
    }

    private static String feature(NameShape listed, int span) {
        TokenRole role = listed.role(listed.start(span));
        return switch (role) {
            case FAMILY -> "family name";
            case GIVEN -> "given name";
            case LEGAL_FORM -> "legal form";
            case NUMBER -> "number";
            case PATRONYMIC -> "patronymic";
            case GENERIC, PLACE -> "name word";
            case NAME, INITIAL, PARTICLE, TITLE, GENERATION, STOP -> "name part";
            case ACRONYM -> "acronym";
        };
    }

    private static String detail(Relation relation, NameShape left, int leftSpan, NameShape right, int rightSpan) {
        StringBuilder text = new StringBuilder(relation.words());
        if (left.length(leftSpan) != right.length(rightSpan)) {
            text.append(left.length(leftSpan) > right.length(rightSpan) ? ", written apart" : ", written together");
        }
        int rarity = Math.min(left.spanRarity(leftSpan), right.spanRarity(rightSpan));
        return text.append(rarity >= RARE ? ", rare" : rarity < COMMON ? ", common" : "")
                .toString();
    }

    private static String words(Reading reading, int start, int length) {
        StringBuilder text = new StringBuilder();
        for (Token token : reading.tokens().subList(start, start + length)) {
            text.append(text.isEmpty() ? "" : " ").append(plain(token));
        }
        return text.toString();
    }

    private static String rest(Reading reading, NameShape shape, int mask) {
        StringBuilder text = new StringBuilder();
        for (int token = 0; token < shape.tokens(); token++) {
            TokenRole role = shape.role(token);
            if ((mask >>> token & 1) == 0 && role != TokenRole.STOP && role != TokenRole.ACRONYM) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(plain(reading.tokens().get(token)));
            }
        }
        return text.toString();
    }

    private static String plain(Token token) {
        char first = token.text().charAt(0);
        return first == '§' || first == '#' ? token.text().substring(1) : token.text();
    }
}
