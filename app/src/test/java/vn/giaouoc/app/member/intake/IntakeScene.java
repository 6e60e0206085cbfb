package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.spreadsheet.upload.ColumnProposal;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** A unit of its own for each test, its chair, and files as officers make them. */
@Singleton
public class IntakeScene {

    private final OrganisationService organisations;
    private final MemberImportService imports;

    IntakeScene(OrganisationService organisations, MemberImportService imports) {
        this.organisations = organisations;
        this.imports = imports;
    }

    /** A grassroots union under a federation of its own. */
    public long unit() {
        return grassroots(federation());
    }

    public long federation() {
        return found(null, "Liên đoàn Lao động tỉnh " + Ids.next(), OrganisationLevel.FEDERATION, UnitType.UNION_BODY);
    }

    public long grassroots(long superior) {
        return found(
                superior, "Công đoàn cơ sở " + Ids.next(), OrganisationLevel.GRASSROOTS, UnitType.PUBLIC_SERVICE_UNIT);
    }

    public long superior(long federation) {
        return found(federation, "Công đoàn xã " + Ids.next(), OrganisationLevel.UPPER, UnitType.UNION_BODY);
    }

    long found(@org.jspecify.annotations.Nullable Long superior, String name, OrganisationLevel level, UnitType type) {
        var decision = Decision.of("1/QĐ-" + Ids.next(), LocalDate.of(2020, 1, 1));
        return organisations.found(Actor.SYSTEM, FoundOrganisation.of(superior, name, level, type, decision));
    }

    public static Actor chairOf(long organisationId) {
        var grant = new Grant(
                organisationId, 0, "Chủ tịch CĐCS", Set.of(Authority.SEE_MEMBERS, Authority.KEEP_MEMBERS), false);
        return new Actor(Ids.next(), Ids.next(), "Nguyễn Mạnh Cường", 0, List.of(grant));
    }

    static InputStream sample(String name) {
        var stream = IntakeScene.class.getResourceAsStream("/samples/" + name);
        if (stream == null) {
            throw new IllegalStateException("no sample " + name);
        }
        return stream;
    }

    /** Proposed mapping accepted, tried, written. */
    public Written bringIn(Actor actor, long unit, String name, InputStream content) {
        var proposal = imports.propose(actor, unit, name, content);
        imports.dryRun(actor, proposal.uploadId(), mapping(proposal), Progress.NONE);
        return imports.write(actor, WriteList.of(proposal.uploadId()), Progress.NONE);
    }

    /** The upload of a list that was tried and only waits to be written. */
    public String tried(Actor actor, long unit, String... lines) {
        var proposal = imports.propose(actor, unit, "danh-sach.csv", csv(lines));
        imports.dryRun(actor, proposal.uploadId(), mapping(proposal), Progress.NONE);
        return proposal.uploadId();
    }

    DryRun tryOut(Actor actor, long unit, InputStream content) {
        var proposal = imports.propose(actor, unit, "danh-sach", content);
        return imports.dryRun(actor, proposal.uploadId(), mapping(proposal), Progress.NONE);
    }

    static Map<Integer, String> mapping(Proposal proposal) {
        var mapping = new TreeMap<Integer, String>();
        for (ColumnProposal column : proposal.columns()) {
            if (column.key() != null) {
                mapping.put(column.column(), column.key());
            }
        }
        return mapping;
    }

    static InputStream csv(String... lines) {
        return new ByteArrayInputStream(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** An XLSX with one sheet; numbers stay numbers. */
    static InputStream xlsx(List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Trang 1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Number number -> sheet.value(row, column, number);
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    public static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    /** One number from the rows themselves. */
    public static long count(String sql) {
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
