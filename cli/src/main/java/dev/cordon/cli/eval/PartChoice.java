package dev.cordon.cli.eval;

/** Which labelled pairs are measured. */
public enum PartChoice {
    TRAIN,
    TEST,
    ALL;

    /** Whether pairs of the part are measured. */
    public boolean includes(EvalPart part) {
        return switch (this) {
            case TRAIN -> part == EvalPart.TRAIN;
            case TEST -> part == EvalPart.TEST;
            case ALL -> true;
        };
    }
}
