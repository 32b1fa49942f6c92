package dev.cordon.documents.dossier;

/**
 * Where a text and an official source do not agree, or where parties dispute each other.
 *
 * @param claimId  of the claim
 * @param says     what the text says
 * @param official what the official source says
 * @param source   which
 */
public record Conflict(String claimId, String says, String official, String source) {}
