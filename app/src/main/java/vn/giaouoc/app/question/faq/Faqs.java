package vn.giaouoc.app.question.faq;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.question.faq.Faq;
import vn.giaouoc.db.question.faq.FaqSearch;

/** The public page, for anybody: no right is asked because nothing in it is anybody's. */
@Singleton
public class Faqs {

    /** So many are shown at once. */
    public static final int SIZE = 20;

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 500;

    private final FaqSearch search;
    private final OrganisationTree tree;

    Faqs(FaqSearch search, OrganisationTree tree) {
        this.search = search;
        this.tree = tree;
    }

    /** Those with every one of the words, written with or without diacritics; the latest first; pages from 0. */
    @ReadOnly
    public FaqPage search(String words, int page) {
        if (page < 0 || page > LAST_PAGE || words.length() > LONGEST) {
            throw Refusal.invalid("SEARCH_WRONG", "Lời tìm quá dài hoặc không có trang này. Anh/chị gõ ngắn hơn.");
        }
        var found = search.find(words, SIZE + 1, page * SIZE);
        Map<Long, String> desks = found.stream()
                .map(Faq::deskId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), desk -> tree.last(desk).name()));
        List<FaqLine> lines = found.stream()
                .limit(SIZE)
                .map(faq -> new FaqLine(
                        Long.toString(faq.id()),
                        faq.question(),
                        faq.answer(),
                        desks.getOrDefault(faq.deskId(), ""),
                        faq.changedAt()))
                .toList();
        return new FaqPage(lines, found.size() > SIZE);
    }
}
