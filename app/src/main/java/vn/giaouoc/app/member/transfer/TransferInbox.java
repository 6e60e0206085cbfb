package vn.giaouoc.app.member.transfer;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberRights;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.member.MemberTransfer;
import vn.giaouoc.db.member.MemberTransferRepository;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.TransferState;

/** The transfers of a unit as its officers see them: who is coming, who is going, and what waits for an answer here. */
@Singleton
public class TransferInbox {

    private final MemberTransferRepository transfers;
    private final Members members;
    private final OrganisationTree tree;
    private final MemberRights rights;

    TransferInbox(MemberTransferRepository transfers, Members members, OrganisationTree tree, MemberRights rights) {
        this.transfers = transfers;
        this.members = members;
        this.tree = tree;
        this.rights = rights;
    }

    /** Members on their way to the unit, newest first. */
    public List<TransferLine> incoming(Actor actor, long organisationId) {
        rights.requireKeep(actor, organisationId, 0);
        return lines(transfers.findByToIdOrderByProposedAtDesc(organisationId), true);
    }

    /** Members on their way from the unit, newest first. */
    public List<TransferLine> outgoing(Actor actor, long organisationId) {
        rights.requireKeep(actor, organisationId, 0);
        return lines(transfers.findByFromIdOrderByProposedAtDesc(organisationId), false);
    }

    /** How many transfers wait for an answer of this unit. */
    public long waiting(Actor actor, long organisationId) {
        rights.requireKeep(actor, organisationId, 0);
        return transfers.waitingAt(organisationId);
    }

    private List<TransferLine> lines(List<MemberTransfer> papers, boolean incoming) {
        var people = members.people(
                papers.stream().map(MemberTransfer::personId).distinct().toList());
        Map<Long, String> names = new HashMap<>();
        return papers.stream()
                .flatMap(paper -> Optional.ofNullable(people.get(paper.personId())).stream()
                        .map(person -> line(paper, person, names, incoming)))
                .toList();
    }

    private TransferLine line(MemberTransfer paper, Person person, Map<Long, String> names, boolean incoming) {
        boolean hidden =
                incoming && paper.state() != TransferState.BY_OLD_UNIT && paper.state() != TransferState.ACCEPTED;
        boolean mine = paper.state() == (incoming ? TransferState.BY_OLD_UNIT : TransferState.BY_NEW_UNIT);
        return new TransferLine(
                paper.id(),
                paper.personId(),
                hidden ? person.maskedName() : person.fullName(),
                hidden ? "" : birth(person),
                name(paper.fromId(), names),
                name(paper.toId(), names),
                paper.effectiveOn(),
                paper.paperNumber(),
                paper.state(),
                paper.reason(),
                paper.proposedAt(),
                incoming,
                mine);
    }

    private String name(long organisationId, Map<Long, String> known) {
        return known.computeIfAbsent(organisationId, id -> tree.last(id).name());
    }

    private static String birth(Person person) {
        return person.birthYear() == null ? "" : new BirthDate(person.birthYear(), person.birthDate()).text();
    }
}
