package dev.cordon.lists.read;

import java.io.IOException;

/** A list file cannot be used. The message says which file, where in it, what is wrong, and what to do. */
public final class ListException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file    name of the file
     * @param line    line in the file from 1, or 0 if unknown
     * @param problem what is wrong and what to do, in a sentence
     */
    public ListException(String file, long line, String problem) {
        super(line > 0 ? file + ", line " + line + ": " + problem : file + ": " + problem);
    }

    public ListException(String file, long line, String problem, Throwable cause) {
        this(file, line, problem);
        initCause(cause);
    }
}
