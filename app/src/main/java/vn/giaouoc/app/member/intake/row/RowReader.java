package vn.giaouoc.app.member.intake.row;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.spreadsheet.Cell;
import vn.giaouoc.app.spreadsheet.SheetRow;
import vn.giaouoc.app.spreadsheet.TypedDate;
import vn.giaouoc.app.spreadsheet.header.Header;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.LegacyText;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;

/** Turns a row of cells into values; whatever cannot be one is named by row and column, all of it at once. */
public final class RowReader {

    private static final int YOUNGEST_AT_WORK = 15;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}./_-]+");

    private final Header header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final CellWords words;
    private final LocalDate today;
    private final List<RowProblem> problems = new ArrayList<>();
    private SheetRow row = new SheetRow(0, List.of());

    public RowReader(Header header, CellWords words, LocalDate today) {
        this.header = header;
        header.meanings().forEach((column, key) -> columns.merge(key, column, Math::min));
        this.words = words;
        this.today = today;
    }

    /** The problems of the row read last; a row with problems does not go in. */
    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** The values of a row; null when it has problems. */
    public @Nullable MemberRow read(SheetRow cells, @Nullable String group) {
        row = cells;
        problems.clear();
        var name = name();
        var birth = birth();
        var gender = gender();
        var phone = value("phone", cell -> PhoneNumber.of(cell.text()));
        var citizen = value("citizen", RowReader::citizen);
        var memberCode = value("member_code", cell -> code(cell, 20));
        var staffNumber = value("staff_number", cell -> code(cell, 30));
        var department = value("department", cell -> text(cell, 200));
        var jobTitle = value("job_title", cell -> text(cell, 150));
        var unionPost = value("union_post", cell -> known(words.post(cell.text()), "Chức vụ công đoàn"));
        var leader = Boolean.TRUE.equals(ticked("leader_mark"));
        var employment = value("employment", cell -> known(words.employment(cell.text()), "Loại lao động"));
        var kind = Boolean.FALSE.equals(ticked("member_mark")) ? MembershipKind.STAFF : MembershipKind.MEMBER;
        var joined = value("joined", this::joined);
        var email = value("email", RowReader::email);
        var note = value("note", cell -> text(cell, 300));
        if (name == null || !problems.isEmpty()) {
            return null;
        }
        return new MemberRow(
                row.number(),
                name,
                birth,
                gender,
                phone,
                citizen,
                memberCode,
                staffNumber,
                department == null ? group : department,
                jobTitle,
                unionPost,
                leader,
                employment,
                kind,
                joined,
                email,
                note);
    }

    private int column(String key) {
        return columns.getOrDefault(key, -1);
    }

    private <T> @Nullable T value(String key, Function<Cell, T> read) {
        var column = column(key);
        var cell = row.cell(column);
        if (column < 0 || cell.blank() || cell.text().equals("-")) {
            return null;
        }
        try {
            return read.apply(cell);
        } catch (Refusal refusal) {
            problems.add(new RowProblem(row.number(), header.label(column), refusal.sentence()));
            return null;
        }
    }

    private @Nullable PersonName name() {
        var whole = row.text(column("full_name"));
        var text = whole.isBlank() ? row.text(column("family_name")) + " " + row.text(column("given_name")) : whole;
        try {
            return PersonName.of(text);
        } catch (Refusal refusal) {
            var column = Math.max(column("full_name"), column("given_name"));
            problems.add(new RowProblem(row.number(), header.label(Math.max(column, 0)), refusal.sentence()));
            return null;
        }
    }

    private @Nullable BirthDate birth() {
        for (var key : List.of("birth", "birth_male", "birth_female")) {
            var birth = value(key, this::birth);
            if (birth != null) {
                return birth;
            }
        }
        return null;
    }

    private BirthDate birth(Cell cell) {
        var typed = TypedDate.of(cell);
        if (typed.year() > today.getYear() - YOUNGEST_AT_WORK) {
            throw Refusal.invalid(
                    "BIRTH_TOO_YOUNG", "Năm sinh cho thấy người này chưa đủ 15 tuổi. Hãy xem lại ngày sinh.");
        }
        return typed.date() == null ? BirthDate.ofYear(typed.year()) : BirthDate.of(typed.date());
    }

    /** Said in its own column, else by a tick, else by the column in which the birth stands. */
    private Gender gender() {
        var said = value("gender", cell -> known(words.gender(cell.text()), "Giới tính (nam hoặc nữ)"));
        if (said != null) {
            return said;
        }
        if (Boolean.TRUE.equals(ticked("female_mark")) || filled("birth_female")) {
            return Gender.FEMALE;
        }
        if (Boolean.TRUE.equals(ticked("male_mark")) || filled("birth_male")) {
            return Gender.MALE;
        }
        return column("female_mark") >= 0 && column("male_mark") < 0 ? Gender.MALE : Gender.UNSTATED;
    }

    private boolean filled(String key) {
        return !row.cell(column(key)).blank();
    }

    /** Ticked or not; an empty cell is not ticked; null when the list has no such column. */
    private @Nullable Boolean ticked(String key) {
        if (column(key) < 0) {
            return null;
        }
        var ticked = value(key, cell -> known(words.ticked(cell.text()), "Ô đánh dấu (x hoặc để trống)"));
        return ticked != null && ticked;
    }

    private static <T> T known(Optional<T> found, String what) {
        return found.orElseThrow(() ->
                Refusal.invalid("WORD_UNKNOWN", what + " ghi chưa rõ. Hãy ghi theo cách thông thường hoặc để trống."));
    }

    private static CitizenNumber citizen(Cell cell) {
        return cell.numeric() ? CitizenNumber.ofNumericCell(cell.text()) : CitizenNumber.of(cell.text());
    }

    private LocalDate joined(Cell cell) {
        var day = TypedDate.of(cell).firstDay();
        if (day.isAfter(today)) {
            throw Refusal.invalid("DATE_IN_FUTURE", "Ngày vào công đoàn chưa tới. Hãy xem lại ngày.");
        }
        return day;
    }

    private static String code(Cell cell, int most) {
        var code = Normalizer.normalize(cell.text(), Normalizer.Form.NFC).replaceAll("[\\s\\p{Cf}]", "");
        if (code.length() > most || !CODE.matcher(code).matches()) {
            throw Refusal.invalid(
                    "CODE_WRONG", "Mã số chỉ gồm chữ, số, gạch nối và không quá " + most + " ký tự. Hãy xem lại.");
        }
        return code;
    }

    private static String text(Cell cell, int most) {
        var text = Normalizer.normalize(cell.text(), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Zs}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
        if (text.codePointCount(0, text.length()) > most) {
            throw Refusal.invalid("TEXT_TOO_LONG", "Nội dung dài quá " + most + " ký tự. Hãy rút gọn lại.");
        }
        LegacyText.refuse(text);
        return text;
    }

    private static String email(Cell cell) {
        var email = cell.text();
        if (email.length() > 150 || !EMAIL.matcher(email).matches()) {
            throw Refusal.invalid("EMAIL_WRONG", "Thư điện tử chưa đúng. Hãy ghi như ten@donvi.vn hoặc để trống.");
        }
        return email;
    }
}
