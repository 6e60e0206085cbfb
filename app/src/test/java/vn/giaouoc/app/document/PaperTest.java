package vn.giaouoc.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Pen PEN = new Pen(PaperFont.SERIF, 12);

    @Test
    void every_font_holds_every_vietnamese_letter() {
        for (var font : PaperFont.values()) {
            for (int letter = 0x1EA0; letter <= 0x1EF9; letter++) {
                assertThat(font.holds(letter)).as("%s U+%04X", font, letter).isTrue();
            }
            "ĐđƠơƯưĂăÂâÊêÔôĨĩŨũ’"
                    .chars()
                    .forEach(letter -> assertThat(font.holds(letter))
                            .as("%s U+%04X", font, letter)
                            .isTrue());
        }
    }

    @Test
    void what_is_written_can_be_read_and_its_fonts_are_inside() {
        var out = new ByteArrayOutputStream();
        try (var paper = new Paper(out, PaperSize.A4, "Thử")) {
            paper.line(PEN, 20, 20, "Đặng Đình Đạt, H\u2019Bia Ksor, H\u02bcBia, Y Blơk Êban");
            paper.nextPage();
            paper.line(PEN, 20, 20, "Pha\u0323m Thi\u0323 Ngo\u0323c Bi\u0301ch");
        }
        var read = new ReadPaper(out.toByteArray());
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.letters())
                .contains("ĐặngĐìnhĐạt", "H\u2019BiaKsor", "YBlơkÊban")
                .contains("Ph\u1ea1mTh\u1ecbNg\u1ecdcB\u00edch")
                .doesNotContain("?");
        assertThat(read.fontsMissing()).isEmpty();
    }

    @Test
    void a_long_name_is_broken_between_words_and_an_endless_word_is_cut() {
        var lines = PEN.wrap("Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên", 40);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> PEN.width(line) <= 40);
        assertThat(String.join(" ", lines)).isEqualTo("Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên");
        assertThat(PEN.wrap("ắ".repeat(200), 40)).allMatch(line -> PEN.width(line) <= 40);
    }

    @Test
    void a_code_on_paper_says_what_it_was_given() {
        var out = new ByteArrayOutputStream();
        var link = "https://giaouoc.example/k/#AbCdEfGhIjKlMnOpQrStUv";
        try (var paper = new Paper(out, PaperSize.A3, "Thử")) {
            paper.line(PEN, 20, 15, "Mã");
            paper.qr(QrCode.of(link), 20, 20, 30);
        }
        assertThat(new ReadPaper(out.toByteArray()).codes()).containsExactly(link);
    }
}
