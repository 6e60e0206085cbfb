package vn.giaouoc.db.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of names and numbers of people (trade: part 8). */
class NamesAndNumbersTest {

    @Test
    void decomposed_and_composed_names_are_the_same_name() {
        var decomposed = PersonName.of("Pha\u0323m Thi\u0323 Ngo\u0323c Bi\u0301ch");
        assertThat(decomposed).isEqualTo(PersonName.of("Ph\u1ea1m Th\u1ecb Ng\u1ecdc B\u00edch"));
        assertThat(Normalizer.isNormalized(decomposed.value(), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void every_kind_of_d_is_found_by_typing_d() {
        for (var name : Stream.of("Đặng Đình Đạt", "\u00d0ặng \u00d0ình \u00d0ạt", "\u0189ặng \u0189ình \u0189ạt")
                .toList()) {
            assertThat(PersonName.of(name).searchKey()).isEqualTo("dang dinh dat");
            assertThat(PersonName.of(name).sortKey())
                    .isEqualTo(PersonName.of("Đặng Đình Đạt").sortKey());
        }
    }

    @Test
    void old_and_new_tone_places_differ_as_typed_and_agree_when_folded() {
        var old = PersonName.of("Lê Thị Thúy Hòa");
        var now = PersonName.of("Lê Thị Thuý Hoà");
        assertThat(old).isNotEqualTo(now);
        assertThat(old.searchKey()).isEqualTo(now.searchKey()).isEqualTo("le thi thuy hoa");
    }

    @Test
    void three_apostrophes_are_one_name() {
        assertThat(Stream.of("H’Bia Ksor", "H'Bia Ksor", "HʼBia Ksor")
                        .map(PersonName::of)
                        .map(PersonName::searchKey))
                .containsOnly("hbia ksor");
    }

    @Test
    void one_word_and_eleven_words_are_names() {
        assertThat(PersonName.of("Siu").searchKey()).isEqualTo("siu");
        var long11 = "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên";
        assertThat(PersonName.of(long11).value()).isEqualTo(long11);
        assertThat(PersonName.of(long11).sortKey()).hasSizeLessThanOrEqualTo(400);
    }

    @Test
    void a_mark_that_tells_namesakes_apart_is_kept_and_not_searched() {
        var name = PersonName.of("Võ Trường Toản (B)");
        assertThat(name.value()).isEqualTo("Võ Trường Toản (B)");
        assertThat(name.searchKey()).isEqualTo("vo truong toan");
    }

    @Test
    void invisible_characters_and_surplus_spaces_go() {
        assertThat(PersonName.of("\u200B  Trần\u00A0Thị \u2060 Thu\u200D Hà\uFEFF ")
                        .value())
                .isEqualTo("Trần Thị Thu Hà");
    }

    @Test
    void what_is_no_name_is_refused_with_a_sentence() {
        refuses("NAME_STRANGE", () -> PersonName.of("Trần Thị Hà 😀"));
        refuses("NAME_STRANGE", () -> PersonName.of("Trần\u0007 Hà"));
        refuses("NAME_STRANGE", () -> PersonName.of("=HYPERLINK(\"x\")"));
        refuses("NAME_MISSING", () -> PersonName.of(" \u200B "));
        refuses("NAME_TOO_LONG", () -> PersonName.of("A".repeat(151)));
        assertThat(PersonName.of("A".repeat(150)).value()).hasSize(150);
    }

    @Test
    void text_of_before_unicode_is_refused_and_says_how_to_convert() {
        for (var name : new String[] {"NguyÔn V¨n §¹t", "TrÇn ThÞ Hµ", "Nguyeãn Vaên Ñaït", "Traàn Thò Haø"}) {
            assertThatThrownBy(() -> PersonName.of(name)).as(name).hasMessageContaining("Unicode");
        }
        for (var name : new String[] {
            "Lê Thị Thuý Hoà", "Kpă Nay", "Y Blơk Êban", "Nguyễn Ý", "TẠ QUỐC ƯNG", "Ngô Loè", "Ñay H'Đrưh", "HỒ UYỂN"
        }) {
            assertThat(LegacyText.looksLegacy(name)).as(name).isFalse();
        }
    }

    @Test
    void people_are_listed_by_given_name_then_surname_then_middle() {
        var right = Stream.of("An Anh Ánh Ân Ấn Dung Dùng Dũng Duyên Đào Đạt Oanh Ông Ơn".split(" "))
                .map(given -> "Nguyễn Văn " + given)
                .toList();
        var mixed = new java.util.ArrayList<>(right);
        Collections.shuffle(mixed, new java.util.Random(7));
        mixed.sort(Comparator.comparing(Folded::sortKey));
        assertThat(mixed).containsExactlyElementsOf(right);

        var people = Arrays.asList("Vũ An", "Lê Văn An", "Đào Thị An", "Lê Thị An", "Siu", "Phan Thị Thu Phương Thảo");
        people.sort(Comparator.comparing(Folded::sortKey));
        assertThat(people)
                .containsExactly("Đào Thị An", "Lê Thị An", "Lê Văn An", "Vũ An", "Siu", "Phan Thị Thu Phương Thảo");
    }

    @Test
    void a_phone_number_is_read_as_people_and_spreadsheets_write_it() {
        for (var text : new String[] {"0900.007.923", "+84900007923", "84900007923", "900007923", " 0900 007-923 "}) {
            assertThat(PhoneNumber.of(text).value()).as(text).isEqualTo("0900007923");
        }
        assertThat(PhoneNumber.of("0269 3822 123").value()).isEqualTo("02693822123");
        for (var text : new String[] {"09", "0123456789", "090000792x", "0900007923/0900007924", ""}) {
            refuses("PHONE_WRONG", () -> PhoneNumber.of(text));
        }
    }

    @Test
    void a_citizen_number_gets_back_zeros_only_from_a_numeric_cell() {
        assertThat(CitizenNumber.ofNumericCell("389113729").value()).isEqualTo("000389113729");
        assertThat(CitizenNumber.ofNumericCell("66113730").value()).isEqualTo("000066113730");
        assertThat(CitizenNumber.of("000066113730").last3()).isEqualTo("730");
        assertThat(CitizenNumber.of("000066113730").toString()).doesNotContain("66113");
        refuses("CITIZEN_NUMBER_WRONG", () -> CitizenNumber.of("389113729"));
        refuses("CITIZEN_NUMBER_WRONG", () -> CitizenNumber.ofNumericCell("12345"));
    }

    @Test
    void a_birth_may_be_a_year_and_a_rate_is_a_sum_over_a_sum() {
        assertThat(BirthDate.ofYear(1977).text()).isEqualTo("1977");
        assertThat(BirthDate.of(LocalDate.of(1977, 7, 24)).text()).isEqualTo("24/07/1977");
        assertThat(BirthDate.ofYear(1977).mayBe(BirthDate.of(LocalDate.of(1977, 7, 24))))
                .isTrue();
        refuses("BIRTH_WRONG", () -> BirthDate.ofYear(18));
        assertThat(Percent.of(197, 200).text()).isEqualTo("98,5 %");
        assertThat(Percent.of(0, 0).text()).isEqualTo("-");
        assertThat(Digest.hex(Digest.sha256("a".getBytes(), "bc".getBytes()))).startsWith("ba7816bf");
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.sentence()).endsWith(".");
        });
    }
}
