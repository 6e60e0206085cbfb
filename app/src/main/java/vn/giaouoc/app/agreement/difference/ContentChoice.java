package vn.giaouoc.app.agreement.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Target;

/** One text of two, line by line as somebody chose; the order is that of the own text. */
public final class ContentChoice {

    private ContentChoice() {}

    /** The name of a line among those chosen. */
    public static String line(ClauseDifference difference) {
        return difference.place() + " " + difference.key();
    }

    /** @param givenUp lines that shall be as the other has them, see {@link #line}; all others stay as in the own text */
    public static AgreementContent of(AgreementContent theirs, AgreementContent mine, Set<String> givenUp) {
        return new AgreementContent(
                lines(theirs.basis(), mine.basis(), Clause::key, key -> givenUp.contains("BASIS " + key)),
                articles(theirs, mine, givenUp),
                lines(theirs.targets(), mine.targets(), Target::key, key -> givenUp.contains("TARGET " + key)));
    }

    private static List<Article> articles(AgreementContent theirs, AgreementContent mine, Set<String> givenUp) {
        return lines(theirs.articles(), mine.articles(), Article::key, key -> false).stream()
                .map(article -> {
                    var other = theirs.articles().stream()
                            .filter(one -> one.key().equals(article.key()))
                            .findFirst();
                    var title = givenUp.contains("ARTICLE " + article.key()) && other.isPresent()
                            ? other.get().title()
                            : article.title();
                    return new Article(
                            article.key(),
                            title,
                            lines(
                                    other.map(Article::clauses).orElse(List.of()),
                                    article.clauses(),
                                    Clause::key,
                                    key -> givenUp.contains("CLAUSE " + key)));
                })
                .toList();
    }

    /** Lines only the other has are new there or were taken out here: they come in where they were chosen. */
    private static <T> List<T> lines(
            List<T> theirs, List<T> mine, Function<T, String> key, java.util.function.Predicate<String> givenUp) {
        Map<String, T> others = new LinkedHashMap<>();
        theirs.forEach(line -> others.put(key.apply(line), line));
        var lines = new ArrayList<T>();
        for (var line : mine) {
            var name = key.apply(line);
            var other = others.remove(name);
            if (!givenUp.test(name)) {
                lines.add(line);
            } else if (other != null) {
                lines.add(other);
            }
        }
        others.forEach((name, other) -> {
            if (givenUp.test(name)) {
                lines.add(other);
            }
        });
        return List.copyOf(lines);
    }
}
