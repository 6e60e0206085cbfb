package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Position.OTHER_DEPARTMENT;
import static vn.giaouoc.app.rights.route.Position.OWN;
import static vn.giaouoc.app.rights.route.Position.SIBLING;
import static vn.giaouoc.app.rights.route.Position.SUPERIOR;
import static vn.giaouoc.app.rights.route.Role.ADMINISTRATOR;
import static vn.giaouoc.app.rights.route.Role.CHAIR;
import static vn.giaouoc.app.rights.route.Role.CLERK;
import static vn.giaouoc.app.rights.route.Role.DEPARTMENT_HEAD;
import static vn.giaouoc.app.rights.route.Role.DEPUTY;
import static vn.giaouoc.app.rights.route.Role.GROUP_HEAD;
import static vn.giaouoc.app.rights.route.Role.INSPECTOR;
import static vn.giaouoc.app.rights.route.Role.PROVINCE_CHAIR;
import static vn.giaouoc.app.rights.route.Role.PROVINCE_REVIEWER;
import static vn.giaouoc.app.rights.route.Role.REVIEWER;
import static vn.giaouoc.app.rights.route.Role.SUPERIOR_CHAIR;
import static vn.giaouoc.app.rights.route.Role.SUPERIOR_CLERK;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a route asks for, and which roles have it at which position. Written by hand from the design, not derived from
 * the code it judges. Nobody has anything in another province.
 */
public enum Right {
    /** Everybody, signed in or not. */
    OPEN,
    /** Whoever is signed in, about oneself or what one sees anyway. */
    SIGNED_IN,
    /** Counts of the subtree, no names. */
    SEE_FIGURES(right -> {
        right.inTheUnit(CHAIR, DEPUTY, CLERK, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** Names of a unit; heads are let in and see their department only. */
    SEE_MEMBERS(right -> right.inTheUnit(CHAIR, DEPUTY, DEPARTMENT_HEAD, GROUP_HEAD)),
    /** What happened in a unit: counts for superiors, and heads of its departments read along. */
    SEE_ACTIVITIES(right -> {
        right.inTheUnit(
                CHAIR, DEPUTY, CLERK, DEPARTMENT_HEAD, GROUP_HEAD, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** Keep what happens in the unit itself. */
    KEEP_ACTIVITIES(right -> right.inTheUnit(CHAIR, DEPUTY)),
    /** One named person, or the person's own link. */
    SEE_PERSON(right -> {
        right.at(OWN, CHAIR, DEPUTY, DEPARTMENT_HEAD, GROUP_HEAD);
        right.at(OTHER_DEPARTMENT, CHAIR, DEPUTY);
    }),
    /** Write into the list of the unit itself. */
    KEEP_MEMBERS(right -> right.inTheUnit(CHAIR, DEPUTY)),
    /** Movements: the unit, or whoever decides over the unit from above. */
    MOVE_MEMBERS(right -> {
        right.inTheUnit(CHAIR, DEPUTY, REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** Posters, words and sheets of cards; heads for their department. */
    INVITE(right -> right.inTheUnit(CHAIR, DEPUTY, DEPARTMENT_HEAD, GROUP_HEAD)),
    /** A shared phone of the whole unit. */
    OPEN_KIOSK(right -> right.inTheUnit(CHAIR, DEPUTY)),
    /** Found units below. */
    KEEP_TREE(right -> {
        right.inTheUnit(REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** An agreement that was sent: superiors see it with figures, heads of its parties read it. */
    SEE_AGREEMENT(right -> {
        right.inTheUnit(
                CHAIR, DEPUTY, CLERK, DEPARTMENT_HEAD, GROUP_HEAD, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK, INSPECTOR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** Keep an agreement: the unit's chair and deputy; of a superior whoever reviews there. */
    KEEP_AGREEMENT(right -> {
        right.inTheUnit(CHAIR, DEPUTY);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR, PROVINCE_REVIEWER, PROVINCE_CHAIR);
    }),
    /** Enter number and day of the unit's own papers, bring signed copies in: nobody from above. */
    KEEP_PAPERS(right -> {
        right.inTheUnit(CHAIR, DEPUTY, CLERK);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK);
    }),
    /** Sign for a department: its own heads and nobody above them. */
    SIGN_FOR_DEPARTMENT(right -> right.at(OWN, DEPARTMENT_HEAD, GROUP_HEAD)),
    /** Sign a judgement off for the parties: heads of any of them. */
    SIGN_OFF_FOR_PARTIES(right -> right.inTheUnit(DEPARTMENT_HEAD, GROUP_HEAD)),
    /** Sign a judgement off for the union that keeps the agreement: its chair in person. */
    SIGN_OFF_FOR_UNION(right -> {
        right.inTheUnit(CHAIR);
        right.at(SUPERIOR, SUPERIOR_CHAIR);
    }),
    /** One's own office of a head of department, which nobody else signs for or passes on. */
    HOLD_OFFICE(right -> right.at(OWN, DEPARTMENT_HEAD)),
    /** Departments and employers: the unit's own chair and deputy, and whoever keeps the tree. */
    KEEP_WORKPLACES(right -> {
        right.inTheUnit(CHAIR, DEPUTY, REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** Rename, transfer, dissolve: only whoever keeps the tree above the unit. */
    DECIDE_OVER_UNIT(right -> {
        right.inTheUnit(REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** Offices and accounts of the subtree. */
    KEEP_ACCOUNTS(right -> {
        right.inTheUnit(CHAIR, SUPERIOR_CHAIR);
        right.at(SIBLING, SUPERIOR_CHAIR);
        right.at(SUPERIOR, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_CHAIR, ADMINISTRATOR);
    }),
    /** The list of offices one keeps, which names no unit: whoever keeps accounts somewhere, wherever one looks. */
    LIST_OFFICES(right -> right.everywhere(CHAIR, SUPERIOR_CHAIR, PROVINCE_CHAIR, ADMINISTRATOR)),
    /** Ask the office of the province: chair and deputy for their own union. */
    ASK_QUESTION(right -> {
        right.inTheUnit(CHAIR, DEPUTY);
        right.at(SUPERIOR, SUPERIOR_CHAIR);
    }),
    /** Read a question: who asked and the office that answers, nobody in between. */
    SEE_QUESTION(right -> {
        right.inTheUnit(CHAIR, DEPUTY);
        right.at(SUPERIOR, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR);
    }),
    /** Read which unions below still owe, to remind them: whoever reviews there. */
    REMIND(right -> {
        right.inTheUnit(REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR);
    }),
    /** Print the list of units below: whoever reviews there, and the văn thư who issues that union's papers. */
    PRINT_UNITS(right -> {
        right.inTheUnit(REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR, SUPERIOR_CLERK);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR);
    }),
    /** Write a report: the unit's own officers, of a superior's whoever consolidates there. */
    WRITE_REPORT(right -> {
        right.inTheUnit(CHAIR, DEPUTY);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR);
    }),
    /** Submit it and take it back: chair and deputy of the unit itself. */
    SUBMIT_REPORT(right -> {
        right.inTheUnit(CHAIR, DEPUTY);
        right.at(SUPERIOR, SUPERIOR_CHAIR);
    }),
    /** Review a report from above; nobody reviews that of the own unit. */
    REVIEW_REPORT(right -> {
        right.inTheUnit(REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR);
    }),
    /** Settle a remark: who reviews, and who mended it. */
    SETTLE_REMARK(right -> {
        right.inTheUnit(CHAIR, DEPUTY, REVIEWER, SUPERIOR_CHAIR);
        right.at(SIBLING, REVIEWER, SUPERIOR_CHAIR);
        right.at(SUPERIOR, REVIEWER, SUPERIOR_CHAIR);
        right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR);
    }),
    /** What a superior's report is made of; a grassroots union has none. */
    SEE_CONSOLIDATION(right -> right.at(
            SUPERIOR,
            REVIEWER,
            SUPERIOR_CHAIR,
            SUPERIOR_CLERK,
            INSPECTOR,
            PROVINCE_REVIEWER,
            PROVINCE_CHAIR,
            ADMINISTRATOR)),
    /** The campaign of the province; there is none of a unit. */
    KEEP_CAMPAIGNS(right -> right.inTheProvince(PROVINCE_REVIEWER, PROVINCE_CHAIR));

    private final Map<Position, Set<Role>> table = new EnumMap<>(Position.class);

    Right() {}

    Right(Consumer<Right> said) {
        said.accept(this);
    }

    /** Whether the route lets this role in at this position. */
    public boolean of(Role role, Position position) {
        return switch (this) {
            case OPEN -> true;
            case SIGNED_IN -> role != Role.ANONYMOUS;
            default -> table.getOrDefault(position, Set.of()).contains(role);
        };
    }

    final void at(Position position, Role... roles) {
        var there = table.computeIfAbsent(position, none -> EnumSet.noneOf(Role.class));
        there.addAll(Set.of(roles));
    }

    /** In the own unit, whichever department is named. */
    final void inTheUnit(Role... roles) {
        at(OWN, roles);
        at(OTHER_DEPARTMENT, roles);
    }

    final void everywhere(Role... roles) {
        for (var position : Position.values()) {
            at(position, roles);
        }
    }

    final void inTheProvince(Role... roles) {
        for (var position : Position.values()) {
            if (position != Position.OTHER_PROVINCE) {
                at(position, roles);
            }
        }
    }
}
