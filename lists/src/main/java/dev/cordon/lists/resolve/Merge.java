package dev.cordon.lists.resolve;

/**
 * Why two entries were taken for one subject.
 *
 * @param one       id of an entry's party, such as {@code ofac-sdn:47818}
 * @param other     id of the other one
 * @param centibits evidence of the comparison in hundredths of a bit
 * @param proof     the number or judgement that decided, or else that the comparison did
 */
public record Merge(String one, String other, int centibits, String proof) {}
