package dev.cordon.core.name.script;

/**
 * One Latin form of a name written in another script.
 *
 * @param text lower-case ASCII words separated by single spaces
 * @param system the name of the system of romanisation, such as "pinyin", "Cantonese", "BGN" or "consonants"
 * @param vowelless true for Arabic and Hebrew consonant skeletons, which hold long vowels only
 */
public record Romanisation(String text, String system, boolean vowelless) {}
