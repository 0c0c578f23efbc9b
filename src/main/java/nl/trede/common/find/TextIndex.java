package nl.trede.common.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Full-text search over names and notes in memory only: it is built after unlocking and nothing of it is ever on disk
/// (reliability, fact 4). May be used from several threads.
public final class TextIndex implements AutoCloseable {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String WORDS = "words";
    static final String STEMS = "stems";

    /// @param id    unique over all kinds
    /// @param kind  what it is, for the one who shows it
    /// @param title found by the beginning of any of its words, and weighs most
    /// @param body  found by whole Dutch words in any form and by the beginning of words; not kept
    public record Entry(String id, String kind, String title, String body) { }

    /// An entry that was found, without its body.
    public record Hit(String id, String kind, String title) { }

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public TextIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(TextQuery.analyzer()).setRAMBufferSizeMB(48));
            searchers = new SearcherManager(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Replaces all that is in the index; searches see the old content until this is done.
    public void rebuild(Stream<Entry> entries) {
        change(() -> {
            writer.deleteAll();
            for (Iterator<Entry> all = entries.iterator(); all.hasNext();) {
                writer.addDocument(document(all.next()));
            }
        });
    }

    /// Adds or replaces some entries and removes others; searches see all of it at once.
    public void change(Collection<Entry> entries, Collection<String> gone) {
        change(() -> {
            for (Entry entry : entries) {
                writer.updateDocument(new Term(ID, entry.id()), document(entry));
            }
            for (String id : gone) {
                writer.deleteDocuments(new Term(ID, id));
            }
        });
    }

    /// Entries in which every word of the query occurs, best first. Accents and capitals do not matter.
    public List<Hit> search(String query, int limit) {
        return TextQuery.of(query).map(parsed -> {
            try {
                IndexSearcher searcher = searchers.acquire();
                try {
                    var found = searcher.search(parsed, new TopScoreDocCollectorManager(limit, limit));
                    return hits(searcher, found.scoreDocs);
                } finally {
                    searchers.release(searcher);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }).orElse(List.of());
    }

    private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        var hits = new ArrayList<Hit>();
        var stored = searcher.storedFields();
        for (ScoreDoc one : found) {
            Document document = stored.document(one.doc);
            hits.add(new Hit(document.get(ID), document.get(KIND), document.get(NAME)));
        }
        return hits;
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        document.add(new StoredField(KIND, entry.kind()));
        document.add(new StoredField(NAME, entry.title()));
        document.add(new TextField(TITLE, entry.title(), Field.Store.NO));
        document.add(new TextField(WORDS, entry.body(), Field.Store.NO));
        document.add(new TextField(STEMS, entry.body(), Field.Store.NO));
        return document;
    }

    private interface Change {
        void run() throws IOException;
    }

    private void change(Change change) {
        try {
            change.run();
            searchers.maybeRefreshBlocking();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Lets go of the memory: after locking nothing can be found any more.
    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
