package dev.cordon.server.search;

import dev.cordon.core.index.Watchlist;
import dev.cordon.server.ftm.EntityView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Full-text search over the entries of one watchlist, in memory. For people who look something up: what screening finds
 * does not depend on it. Immutable and safe for many threads.
 */
public final class TextIndex {

    static final String NUMBER = "#";

    private static final String NAMES = "names";
    private static final String TEXT = "text";
    private static final String CHANGED = "=last_change";
    private static final Map<String, Float> FIELDS = Map.of(NAMES, 3f, TEXT, 1f);
    private static final int BUFFER_MEGABYTES = 64;
    private static final int LONGEST_VALUE = 300;

    private final Watchlist watchlist;
    private final FoldingAnalyzer analyzer = new FoldingAnalyzer();
    private final IndexSearcher searcher;

    private TextIndex(Watchlist watchlist) throws IOException {
        this.watchlist = watchlist;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int number = 0; number < watchlist.size(); number++) {
                writer.addDocument(document(number));
            }
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    /** Indexes all entries. */
    public static TextIndex of(Watchlist watchlist) {
        try {
            return new TextIndex(watchlist);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    private EntityView view(int number) {
        return EntityView.of(watchlist.entry(number), watchlist.info());
    }

    private Document document(int number) {
        EntityView entity = view(number);
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        exact(document, "schema", entity.schema());
        exact(document, "datasets", entity.dataset());
        exact(document, "id", entity.id());
        entity.valuesOfType("name").forEach(name -> document.add(new TextField(NAMES, name, Field.Store.NO)));
        document.add(new TextField(TEXT, entity.id(), Field.Store.NO));
        entity.properties()
                .forEach((property, values) -> values.forEach(value -> {
                    document.add(new TextField(TEXT, value, Field.Store.NO));
                    document.add(new TextField(property, value, Field.Store.NO));
                    exact(document, "properties." + property, value);
                }));
        for (String group : List.of("country", "identifier", "date", "topic", "gender")) {
            entity.valuesOfType(group).forEach(value -> exact(document, plural(group), value));
        }
        if (entity.lastChange() != null) {
            document.add(new StringField(CHANGED, entity.lastChange(), Field.Store.NO));
        }
        return document;
    }

    private static String plural(String group) {
        return group.equals("country") ? "countries" : group + "s";
    }

    /** Dates can be asked for by year and by month as well. */
    private static void exact(Document document, String field, String value) {
        if (value.length() > LONGEST_VALUE) {
            return;
        }
        String folded = FoldingAnalyzer.fold(value);
        document.add(new StringField("=" + field, folded, Field.Store.NO));
        if (folded.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            document.add(new StringField("=" + field, folded.substring(0, 4), Field.Store.NO));
            document.add(new StringField("=" + field, folded.substring(0, 7), Field.Store.NO));
        }
    }

    /**
     * The entries that a search finds, the best first.
     *
     * @throws TextQueryException if its words cannot be understood, or would take too long
     */
    public TextHits search(TextQuery query) {
        try {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            all.add(words(query), Occur.MUST);
            any(all, "schema", query.schemata(), false);
            any(all, "datasets", query.datasets(), false);
            query.filters().forEach((field, values) -> any(all, field, values, query.all()));
            if (query.changedSince() != null) {
                all.add(TermRangeQuery.newStringRange(CHANGED, query.changedSince(), null, false, false), Occur.FILTER);
            }
            return new TextHits(searcher.search(all.build(), new HitCollector.Every()), this::view);
        } catch (ParseException e) {
            throw new TextQueryException("the words of the search cannot be understood: " + firstLine(e), e);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new TextQueryException("too many words fit; write more of them out", e);
        } catch (IllegalArgumentException | org.apache.lucene.util.automaton.TooComplexToDeterminizeException e) {
            throw new TextQueryException("the words of the search cannot be understood", e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    private static String firstLine(ParseException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private Query words(TextQuery query) throws ParseException {
        if (query.words().isBlank() || query.words().strip().equals("*")) {
            return new MatchAllDocsQuery();
        }
        if (query.simple()) {
            SimpleQueryParser parser = new SimpleQueryParser(analyzer, FIELDS);
            parser.setDefaultOperator(Occur.MUST);
            return parser.parse(query.words());
        }
        return new WordParser(FIELDS, analyzer, query.fuzzy()).parse(query.words());
    }

    private static void any(BooleanQuery.Builder all, String field, Iterable<String> values, boolean each) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        int count = 0;
        for (String value : values) {
            Query one = new TermQuery(new Term("=" + field, new BytesRef(FoldingAnalyzer.fold(value))));
            some.add(one, each ? Occur.MUST : Occur.SHOULD);
            count++;
        }
        if (count > 0) {
            all.add(some.build(), Occur.FILTER);
        }
    }
}
