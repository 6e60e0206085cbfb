package vn.giaouoc.app.invitation;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.invitation.request.Guests;
import vn.giaouoc.app.invitation.request.PrintCards;
import vn.giaouoc.app.rollup.PeopleBehind;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.invitation.InvitedPeople;
import vn.giaouoc.db.rollup.PersonRow;

/** Whom an invitation is for: the people the unit's figures count, by department and then in the order of given names. */
@Singleton
class GuestList {

    private final PeopleBehind people;
    private final InvitedPeople invited;

    GuestList(PeopleBehind people, InvitedPeople invited) {
        this.people = people;
        this.invited = invited;
    }

    /** The guests in the order of the cards. */
    List<PersonRow> of(Actor actor, Occasion occasion, PrintCards wish) {
        var question = RollupQuestion.of(
                occasion.unit().organisationId(),
                occasion.campaign().id(),
                occasion.window().year());
        var there = people.of(actor, question).stream()
                .filter(row -> !row.suspended())
                .filter(row -> row.member() != (wish.guests() == Guests.STAFF))
                .filter(row -> inDepartment(row, wish))
                .filter(row -> chosen(row, wish))
                .toList();
        var holding = wish.guests() == Guests.NOT_INVITED ? holding(there) : Set.<Long>of();
        var collator = Collator.getInstance(java.util.Locale.forLanguageTag("vi-VN"));
        return there.stream()
                .filter(row -> !holding.contains(row.personId()))
                .filter(row ->
                        wish.guests() != Guests.NOT_ANSWERED || row.state().isEmpty())
                .sorted(Comparator.comparing(PersonRow::department, collator))
                .toList();
    }

    /** Those among them who hold a card that works. */
    Set<Long> holding(List<PersonRow> guests) {
        return invited.among(guests.stream().map(PersonRow::personId).collect(Collectors.toSet()));
    }

    private static boolean inDepartment(PersonRow row, PrintCards wish) {
        var department = wish.department();
        return department == null || number(department) == row.departmentId();
    }

    private static boolean chosen(PersonRow row, PrintCards wish) {
        var members = wish.members();
        return members == null || members.isEmpty() || members.contains(Long.toString(row.personId()));
    }

    static long number(String id) {
        try {
            return Long.parseLong(id.strip());
        } catch (NumberFormatException notAnId) {
            throw Refusal.invalid("BAD_ID", "Mã đơn vị hoặc phòng, ban không đúng. Anh/chị chọn lại trên danh sách.");
        }
    }
}
