package dev.cordon.server.pages;

/**
 * What another threshold would have meant.
 *
 * @param threshold  from .5 to 1, as people read it
 * @param alerts     alerts of the last month at that threshold
 * @param all        alerts of the last month
 * @param trueLost   true matches that would not have been seen
 * @param trueAll    true matches
 * @param falseSaved false positives that nobody would have had to look at
 */
public record Simulated(String threshold, long alerts, long all, long trueLost, long trueAll, long falseSaved) {}
