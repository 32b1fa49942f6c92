package dev.cordon.core.name.words;

/**
 * A legal form found in a sequence of tokens.
 *
 * @param code canonical class, the same in every country and language: {@code limited}, {@code joint-stock}, …; the
 *     table {@code legal_forms.tsv} explains each
 * @param tokens how many tokens the form covers, at least 1
 */
public record LegalForm(String code, int tokens) {}
