package vn.giaouoc.app.member.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.intake.match.FileKeys;
import vn.giaouoc.app.member.intake.match.Judged;
import vn.giaouoc.app.member.intake.match.Judged.Verdict;
import vn.giaouoc.app.member.intake.match.RowMatcher;
import vn.giaouoc.app.member.intake.row.MemberRow;
import vn.giaouoc.app.member.intake.row.RowReader;
import vn.giaouoc.app.spreadsheet.SheetFile;
import vn.giaouoc.app.spreadsheet.SheetRow;
import vn.giaouoc.app.spreadsheet.header.Line;
import vn.giaouoc.app.spreadsheet.header.LineSorter;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.SkippedRow;
import vn.giaouoc.app.spreadsheet.upload.Upload;

/** Goes down one list from its header to its end, a thousand rows in memory at a time. */
final class ListWalk {

    private static final int CHUNK = 1_000;

    private final Upload upload;
    private final LineSorter sorter;
    private final RowReader reader;
    private final RowMatcher matcher;
    private final DryRunNotes notes;
    private final FileKeys keys = new FileKeys();
    private final Map<Long, Integer> met = new HashMap<>();
    private final List<MemberRow> waiting = new ArrayList<>(CHUNK);
    private final List<@Nullable Judged> inFile = new ArrayList<>(CHUNK);
    private @Nullable String group;

    ListWalk(Upload upload, LineSorter sorter, RowReader reader, RowMatcher matcher, DryRunNotes notes) {
        this.upload = upload;
        this.sorter = sorter;
        this.reader = reader;
        this.matcher = matcher;
        this.notes = notes;
    }

    /** Every row that goes in is handed on, a chunk at a time. */
    DryRun run(String doing, Consumer<List<Judged>> goingIn, Progress progress) {
        int done = 0;
        try (var sheets = SheetFile.open(upload.file());
                var rows = sheets.rows(upload.header().sheet())) {
            for (var found = rows.iterator(); found.hasNext(); ) {
                var row = found.next();
                if (row.number() <= upload.header().lastRow()) {
                    continue;
                }
                sort(row);
                done += row.filled() > 0 ? 1 : 0;
                if (waiting.size() == CHUNK) {
                    goingIn.accept(judge());
                    progress.at(doing, done, upload.rows());
                }
            }
        }
        goingIn.accept(judge());
        progress.at(doing, upload.rows(), upload.rows());
        return notes.result();
    }

    private void sort(SheetRow cells) {
        switch (sorter.sort(cells)) {
            case Line.Skipped skipped -> notes.skip(new SkippedRow(skipped.number(), skipped.why()));
            case Line.Group heading -> {
                group = heading.name();
                notes.group(heading.number(), heading.name());
            }
            case Line.Entry entry -> read(entry.row());
        }
    }

    private void read(SheetRow cells) {
        var row = reader.read(cells, group);
        if (row == null) {
            notes.bad(cells.number(), reader.problems());
            return;
        }
        waiting.add(row);
        inFile.add(keys.compare(row));
    }

    /** What stands twice in the file is settled first; what only looks alike gives way to what the portal knows. */
    private List<Judged> judge() {
        var goingIn = new ArrayList<Judged>();
        var known = matcher.judge(waiting);
        for (int i = 0; i < known.size(); i++) {
            var above = inFile.get(i);
            var judged = known.get(i);
            var portalKnows = judged.verdict() == Verdict.KNOWN || judged.verdict() == Verdict.CHANGED;
            var settled = above == null || (above.verdict() == Verdict.MAYBE && portalKnows) ? judged : above;
            var once = once(settled);
            if (notes.note(once)) {
                goingIn.add(once);
            }
        }
        waiting.clear();
        inFile.clear();
        return goingIn;
    }

    /** Of two rows about one known person the second that says something else may mean another: a person decides. */
    private Judged once(Judged judged) {
        var known = judged.known();
        if (known == null || (judged.verdict() != Verdict.KNOWN && judged.verdict() != Verdict.CHANGED)) {
            return judged;
        }
        var earlier = met.putIfAbsent(known.person().id(), judged.row().number());
        return earlier == null || judged.verdict() == Verdict.KNOWN
                ? judged
                : Judged.of(
                        judged.row(),
                        Verdict.MAYBE,
                        known,
                        "Dòng " + earlier + " trong tệp cũng là người này mà ghi khác.");
    }
}
