package dev.cordon.core.name.words;

/**
 * Membership of a word in a group of words that stand for each other.
 *
 * <p>Two words are equivalent if they share a group; a word may be in several ({@code sasha} is Aleksandr and
 * Aleksandra). Membership does not carry over from one group to the next, but for a nickname, which stands for the cognates
 * of its full name too.
 *
 * @param group name of the group, unique in the tables
 * @param strength how closely its words belong together
 */
public record Equivalent(String group, Strength strength) {}
