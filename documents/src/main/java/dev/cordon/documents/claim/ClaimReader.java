package dev.cordon.documents.claim;

/** What every reader of claims works with: the words of a sentence, who stands where in it, and where claims are taken down. */
abstract class ClaimReader {

    final Clause clause;
    final ClauseTense tense;
    final ClauseSubjects subjects;
    final ClauseObjects objects;
    final Pleadings pleadings;
    final Speakers speakers;
    final References references;
    final ClaimDrafts drafts;

    ClaimReader(Clause clause, Speakers speakers, References references, ClaimDrafts drafts) {
        this.clause = clause;
        this.tense = new ClauseTense(clause);
        this.subjects = new ClauseSubjects(clause);
        this.objects = new ClauseObjects(clause);
        this.pleadings = new Pleadings(clause);
        this.speakers = speakers;
        this.references = references;
        this.drafts = drafts;
    }

    /** A reader of the same sentence. */
    ClaimReader(ClaimReader other) {
        this.clause = other.clause;
        this.tense = other.tense;
        this.subjects = other.subjects;
        this.objects = other.objects;
        this.pleadings = other.pleadings;
        this.speakers = other.speakers;
        this.references = other.references;
        this.drafts = other.drafts;
    }
}
