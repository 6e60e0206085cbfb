package vn.giaouoc.db.campaign;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Digest;

/**
 * The exact text people sign; never edited, only followed by a next version.
 *
 * @param version counts from 1 within the campaign
 * @param sha256 of {@link #canonical}, kept so that anybody can prove later which text was signed
 * @param reason why this version was made, null for the text of the plan itself
 */
@MappedEntity("pledge_text")
public record PledgeText(
        @Id long id,
        long campaignId,
        int version,
        String title,
        @TypeDef(type = DataType.JSON) List<PledgeItem> items,
        byte[] sha256,
        @Nullable String reason,
        @Nullable Long madeBy,
        Instant madeAt) {

    /**
     * What is hashed: UTF-8, NFC, lines ended by a line feed: the words {@code giaouoc-pledge-text-1}, the campaign's
     * code, the version, the title, then for each item in order its id, one tab and its text.
     */
    public static String canonical(String campaignCode, int version, String title, List<PledgeItem> items) {
        var lines = new StringBuilder("giaouoc-pledge-text-1\n")
                .append(campaignCode)
                .append('\n')
                .append(version)
                .append('\n')
                .append(title)
                .append('\n');
        items.forEach(
                item -> lines.append(item.id()).append('\t').append(item.text()).append('\n'));
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** The SHA-256 of {@link #canonical}, 32 bytes. */
    public static byte[] digest(String campaignCode, int version, String title, List<PledgeItem> items) {
        return Digest.sha256(canonical(campaignCode, version, title, items).getBytes(StandardCharsets.UTF_8));
    }

    /** True when title and lines read the same, whatever the version. */
    public boolean reads(String otherTitle, List<PledgeItem> otherItems) {
        return title.equals(otherTitle) && items.equals(otherItems);
    }
}
