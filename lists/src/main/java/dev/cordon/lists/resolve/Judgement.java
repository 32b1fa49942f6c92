package dev.cordon.lists.resolve;

/**
 * A person's decision on two entries; it wins over everything else.
 *
 * @param one    id of an entry's party
 * @param other  id of the other one
 * @param same   whether they are one subject
 * @param reason the person's words
 */
public record Judgement(String one, String other, boolean same, String reason) {}
