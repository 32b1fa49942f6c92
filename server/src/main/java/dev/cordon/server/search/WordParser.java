package dev.cordon.server.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/** The query language of Lucene over names and text; words are all wanted unless the query says otherwise. */
final class WordParser extends MultiFieldQueryParser {

    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final boolean fuzzy;

    WordParser(Map<String, Float> fields, Analyzer analyzer, boolean fuzzy) {
        super(fields.keySet().toArray(new String[0]), analyzer, fields);
        this.fuzzy = fuzzy;
        setDefaultOperator(Operator.AND);
        setAllowLeadingWildcard(true);
    }

    @Override
    protected Query newTermQuery(Term term, float boost) {
        int length = term.text().length();
        if (!fuzzy || length < SHORT) {
            return super.newTermQuery(term, boost);
        }
        Query query = new FuzzyQuery(term, length < LONG ? 1 : 2);
        return boost == 1f ? query : new BoostQuery(query, boost);
    }
}
