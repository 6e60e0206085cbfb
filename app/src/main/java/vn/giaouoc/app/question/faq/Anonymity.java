package vn.giaouoc.app.question.faq;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMessage;
import vn.giaouoc.db.question.QuestionMessageRepository;

/**
 * Nothing public says who asked: not the union's name, nor that of anybody who wrote for it, no telephone number, citizen
 * number or address of mail (Luật 91/2025/QH15). People still read the text before they publish it; this catches what is
 * overlooked.
 */
@Singleton
class Anonymity {

    private static final Pattern NUMBER = Pattern.compile("(?:\\d[ .\\-]?){9,}");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final int TELLING = 6;

    private final OrganisationTree tree;
    private final QuestionMessageRepository messages;
    private final PersonRepository people;

    Anonymity(OrganisationTree tree, QuestionMessageRepository messages, PersonRepository people) {
        this.tree = tree;
        this.messages = messages;
        this.people = people;
    }

    /** INVALID NAMES_SOMEBODY, which says what was found, at the field given. */
    void require(Question question, String text, String field) {
        var folded = Folded.of(text);
        if (NUMBER.matcher(text).find()) {
            throw named("một dãy số dài như số điện thoại hoặc số căn cước", field);
        }
        if (MAIL.matcher(text).find()) {
            throw named("một địa chỉ thư điện tử", field);
        }
        for (var version : tree.life(question.organisationId())) {
            if (says(folded, version.name()) || says(folded, version.shortName())) {
                throw named("tên đơn vị đã hỏi", field);
            }
        }
        for (var person : people.findByIdIn(writers(question))) {
            if (says(folded, person.fullName())) {
                throw named("tên người đã viết trong phiếu", field);
            }
        }
    }

    private Collection<Long> writers(Question question) {
        return messages.findByQuestionIdOrderById(question.id()).stream()
                .map(QuestionMessage::writtenBy)
                .collect(Collectors.toSet());
    }

    private static boolean says(String folded, String name) {
        var key = Folded.of(name);
        return key.length() >= TELLING && folded.contains(key);
    }

    private static Refusal named(String what, String field) {
        return Refusal.invalid(
                        "NAMES_SOMEBODY",
                        "Phần này còn %s. Anh/chị viết lại chung cho mọi đơn vị rồi công khai.".formatted(what))
                .with("field", field);
    }
}
