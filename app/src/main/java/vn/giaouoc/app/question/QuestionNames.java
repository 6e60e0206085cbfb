package vn.giaouoc.app.question;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.question.page.QuestionLine;
import vn.giaouoc.app.question.page.QuestionPage;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionMessage;

/** Puts names to the ids that questions are kept with. */
@Singleton
class QuestionNames {

    private final OrganisationTree tree;
    private final PersonRepository people;

    QuestionNames(OrganisationTree tree, PersonRepository people) {
        this.tree = tree;
        this.people = people;
    }

    /** The name the union bears now, or bore last. */
    String unit(long organisationId) {
        return tree.last(organisationId).name();
    }

    List<QuestionLine> lines(List<Question> questions) {
        var holders = named(questions.stream()
                .map(Question::holderId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, String> units = questions.stream()
                .map(Question::organisationId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::unit));
        return questions.stream()
                .map(question ->
                        line(question, units.getOrDefault(question.organisationId(), ""), holder(question, holders)))
                .toList();
    }

    private static @Nullable String holder(Question question, Map<Long, String> holders) {
        var id = question.holderId();
        return id == null ? null : holders.getOrDefault(id, "Ban CS-PL");
    }

    private static QuestionLine line(Question question, String unit, @Nullable String holder) {
        return new QuestionLine(
                Long.toString(question.id()),
                question.title(),
                Long.toString(question.organisationId()),
                unit,
                question.state(),
                question.state().label(),
                question.stateSince(),
                holder,
                question.heldSince(),
                question.askedAt(),
                question.reportId() == null ? null : Long.toString(question.reportId()),
                question.cell(),
                question.version());
    }

    List<QuestionPage.Message> said(List<QuestionMessage> messages) {
        var writers = named(messages.stream().map(QuestionMessage::writtenBy).collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> new QuestionPage.Message(
                        message.side(),
                        message.text(),
                        writers.getOrDefault(message.writtenBy(), "Hệ thống"),
                        message.writtenAt()))
                .toList();
    }

    /** The full names of people, by their ids. */
    Map<Long, String> named(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : people.findByIdIn(Set.copyOf(personIds)).stream()
                        .collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
