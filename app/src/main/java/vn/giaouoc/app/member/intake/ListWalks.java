package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.CitizenVault;
import vn.giaouoc.app.member.intake.match.RowDifferences;
import vn.giaouoc.app.member.intake.match.RowMatcher;
import vn.giaouoc.app.member.intake.row.CellWords;
import vn.giaouoc.app.member.intake.row.RowReader;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.spreadsheet.header.ColumnBook;
import vn.giaouoc.app.spreadsheet.header.LineSorter;
import vn.giaouoc.app.spreadsheet.upload.Upload;
import vn.giaouoc.db.member.intake.KnownPeople;

/** Makes ready to go down a list of members. */
@Singleton
class ListWalks {

    static final ColumnBook BOOK = ColumnBook.load("members");
    private static final CellWords WORDS = new CellWords();

    private final KnownPeople people;
    private final CitizenVault vault;
    private final OrganisationTree tree;
    private final Times times;

    ListWalks(KnownPeople people, CitizenVault vault, OrganisationTree tree, Times times) {
        this.people = people;
        this.vault = vault;
        this.tree = tree;
        this.times = times;
    }

    /**
     * A walk down this upload.
     *
     * @param ownBatch the batch being written, 0 for none
     * @param decided what a person said of single rows
     */
    ListWalk of(Upload upload, long ownBatch, WriteList decided) {
        Map<Long, String> departments = new HashMap<>();
        tree.departments(upload.organisationId()).forEach(each -> departments.put(each.id(), each.name()));
        var differences = new RowDifferences(upload.organisationId(), departments);
        return new ListWalk(
                upload,
                new LineSorter(BOOK, upload.header()),
                new RowReader(upload.header(), WORDS, times.today()),
                new RowMatcher(upload.organisationId(), ownBatch, people, vault, differences),
                new DryRunNotes(upload.organisationId(), differences, decided));
    }
}
