package vn.giaouoc.db.agreement.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import vn.giaouoc.db.common.Digest;

/**
 * The exact text that is signed: which agreement, who promises to whom, and the content. Frozen when the version opens for
 * signing; anybody with the paper can make its SHA-256 again.
 *
 * @param code the agreement's code, 12 digits
 * @param number the version, from 1; 2 and up are amendments
 * @param parties parties and witnesses in their order
 */
public record FrozenText(
        String code, int number, int year, String title, List<FrozenParty> parties, AgreementContent content) {

    /**
     * One who signs.
     *
     * @param place {@code kind:organisation:department:employer}, numbers of the register
     */
    public record FrozenParty(String label, String role, String place, String name) {}

    /**
     * What is hashed: the words {@code giaouoc-agreement-1}, then {@code code}, {@code version}, {@code year} and
     * {@code title} with their value, for each party {@code party label role place name}, then the content's own canonical
     * lines; UTF-8, NFC, tabs and line feeds as there.
     */
    public String canonical() {
        var lines = new StringBuilder("giaouoc-agreement-1\n");
        AgreementContent.line(lines, "code", code);
        AgreementContent.line(lines, "version", Integer.toString(number));
        AgreementContent.line(lines, "year", Integer.toString(year));
        AgreementContent.line(lines, "title", AgreementContent.line(title));
        for (var party : parties) {
            AgreementContent.line(
                    lines,
                    "party",
                    AgreementContent.line(party.label()),
                    party.role(),
                    party.place(),
                    AgreementContent.line(party.name()));
        }
        return Normalizer.normalize(lines.append(content.canonical()), Normalizer.Form.NFC);
    }

    /** The SHA-256 of {@link #canonical}, 32 bytes. */
    public byte[] sha256() {
        return Digest.sha256(canonical().getBytes(StandardCharsets.UTF_8));
    }
}
