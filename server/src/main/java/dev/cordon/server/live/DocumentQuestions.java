package dev.cordon.server.live;

import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.documents.DocumentException;
import dev.cordon.documents.DocumentReader;
import dev.cordon.documents.dossier.ArticleDossier;
import dev.cordon.documents.dossier.DossierBuilder;
import dev.cordon.documents.mention.MentionFinder;
import dev.cordon.documents.term.TermTable;
import dev.cordon.server.http.HttpProblem;

/** What documents say of designated parties. */
public final class DocumentQuestions {

    private final CaseFacts facts;
    private final TermTable terms;

    /** @param facts what is known of threat actors and cases */
    public DocumentQuestions(CaseFacts facts) {
        this.facts = facts;
        this.terms = new TermTable(new ActorDirectory(facts.actors()));
    }

    /**
     * Reads a document: text, HTML, PDF, DOCX or a mail.
     *
     * @throws HttpProblem 422 if it cannot be read
     */
    public ArticleDossier read(Engine engine, String name, byte[] content) {
        try {
            MentionFinder finder = MentionFinder.over(engine.screener(), terms);
            return new DossierBuilder(finder, facts).read(new DocumentReader().read(name, content));
        } catch (DocumentException e) {
            throw new HttpProblem(422, String.valueOf(e.getMessage()));
        }
    }
}
