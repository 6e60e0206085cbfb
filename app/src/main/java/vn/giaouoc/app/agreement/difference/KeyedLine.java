package vn.giaouoc.app.agreement.difference;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Target;

/**
 * A line of a content as it is compared.
 *
 * @param order the list it stands in: two lines of one list may change places
 */
record KeyedLine(ClauseDifference.Place place, String order, String key, String heading, String text) {

    /** Every line in reading order. */
    static List<KeyedLine> of(AgreementContent content) {
        var lines = new ArrayList<KeyedLine>();
        int number = 0;
        for (var ground : content.basis()) {
            lines.add(new KeyedLine(
                    ClauseDifference.Place.BASIS, "basis", ground.key(), "Căn cứ " + ++number, ground.text()));
        }
        number = 0;
        for (var article : content.articles()) {
            var heading = "Điều " + ++number;
            lines.add(
                    new KeyedLine(ClauseDifference.Place.ARTICLE, "articles", article.key(), heading, article.title()));
            int clauses = 0;
            for (var clause : article.clauses()) {
                lines.add(new KeyedLine(
                        ClauseDifference.Place.CLAUSE,
                        article.key(),
                        clause.key(),
                        heading + ", khoản " + ++clauses,
                        clause.text()));
            }
        }
        number = 0;
        for (var target : content.targets()) {
            lines.add(new KeyedLine(
                    ClauseDifference.Place.TARGET, "targets", target.key(), "Chỉ tiêu " + ++number, text(target)));
        }
        return lines;
    }

    /** A target as one line of words. */
    private static String text(Target target) {
        var source = target.figure() == null ? "nhập tay" : "theo số liệu của cổng: " + target.figure();
        return target.content() + ": " + target.goalWords() + " (" + source + ")";
    }
}
