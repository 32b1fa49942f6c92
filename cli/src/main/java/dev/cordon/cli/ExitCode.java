package dev.cordon.cli;

/** What the exit code of {@code cordon} says. */
public final class ExitCode {

    /** Everything that was to be screened was screened, and all of it is clear; or the command did what it should. */
    public static final int CLEAR = 0;
    /** Something was hit, or an evaluation fell short. */
    public static final int HIT = 1;
    /** The command was not understood; nothing was done. */
    public static final int USAGE = 2;
    /** Data or operation failed; nothing that was not screened may be called clear. */
    public static final int FAILED = 3;

    /** {@code who} was asked for a name that nothing it read knows: not the same as clear. */
    public static final int UNKNOWN = 4;

    private ExitCode() {}
}
