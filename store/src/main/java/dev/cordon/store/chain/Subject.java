package dev.cordon.store.chain;

/** Something stored whose every state the audit knows by its hash. */
public interface Subject {

    /** What such things are called in the audit, such as {@code alert}. */
    String type();

    /** Which one. */
    String id();

    /** Hash over all that is stored of it. */
    String stateHash();
}
