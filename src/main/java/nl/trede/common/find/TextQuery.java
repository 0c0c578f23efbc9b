package nl.trede.common.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tartarus.snowball.ext.DutchStemmer;

/// How words are cut for [TextIndex], and how what is typed becomes a query: all words must occur, each of them as the
/// beginning of a word in the title or the body, or as another form of a Dutch word in the body.
final class TextQuery {
    private static final int LONGEST_BEGINNING = 15;
    private static final int SHORTEST_IN_BODY = 2;
    private static final float TITLE_WEIGHT = 6;

    private TextQuery() {
    }

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(cut(Cut.WORDS), Map.of(TextIndex.TITLE, cut(Cut.BEGINNINGS), TextIndex.STEMS, cut(Cut.STEMS)));
    }

    /// Empty when nothing was typed that a word could be made of.
    static Optional<Query> of(String typed) {
        List<String> words = words(typed, Cut.WORDS);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(anywhere(word), Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private static Query anywhere(String word) {
        var any = new BooleanQuery.Builder();
        String beginning = word.substring(0, Math.min(word.length(), LONGEST_BEGINNING));
        any.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(TextIndex.TITLE, beginning))), TITLE_WEIGHT), Occur.SHOULD);
        if (word.length() >= SHORTEST_IN_BODY) {
            any.add(new PrefixQuery(new Term(TextIndex.WORDS, word)), Occur.SHOULD);
            for (String stem : words(word, Cut.STEMS)) {
                any.add(new TermQuery(new Term(TextIndex.STEMS, stem)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static List<String> words(String text, Cut cut) {
        var words = new ArrayList<String>();
        try (Analyzer analyzer = cut(cut); TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private enum Cut { WORDS, BEGINNINGS, STEMS }

    private static Analyzer cut(Cut cut) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
                return new TokenStreamComponents(words, switch (cut) {
                    case WORDS -> plain;
                    case BEGINNINGS -> new EdgeNGramTokenFilter(plain, 1, LONGEST_BEGINNING, false);
                    case STEMS -> new SnowballFilter(plain, new DutchStemmer());
                });
            }
        };
    }
}
