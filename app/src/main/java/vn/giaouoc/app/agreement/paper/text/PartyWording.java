package vn.giaouoc.app.agreement.paper.text;

import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;

/** Who promises: each with the head's name and title; a table where there are many. */
final class PartyWording {

    private static final int AS_SENTENCES = 4;
    private static final String OPEN = "……………………";

    private PartyWording() {}

    static List<Block> of(List<PartyLine> parties) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.body("Các bên tham gia giao ước gồm:"));
        if (parties.size() > AS_SENTENCES) {
            blocks.add(table(parties));
            return blocks;
        }
        for (var party : parties) {
            blocks.add(Block.heading(party.label() + ": " + party.name()));
            blocks.add(Block.body(sentence(party)));
        }
        return blocks;
    }

    private static String sentence(PartyLine party) {
        var signature = party.signature();
        if (signature != null && signature.holder() != null) {
            return "Đại diện: ông (bà) %s, được ông (bà) %s, %s, ủy quyền ký."
                    .formatted(signature.signer(), signature.holder(), signature.title());
        }
        return "Đại diện: ông (bà) %s; chức vụ: %s.".formatted(name(party), title(party));
    }

    private static Block table(List<PartyLine> parties) {
        var table = new PaperTable.Draft()
                .column("Bên", 2, Align.CENTRE)
                .column("Đơn vị", 6, Align.LEFT)
                .column("Người đại diện", 5, Align.LEFT)
                .column("Chức vụ", 4, Align.LEFT);
        for (var party : parties) {
            table.row(Row.of(party.label(), party.name(), represented(party), title(party)));
        }
        return table.done();
    }

    private static String represented(PartyLine party) {
        var signature = party.signature();
        return signature == null || signature.holder() == null
                ? name(party)
                : signature.signer() + " (" + signature.holder() + " ủy quyền)";
    }

    /** Who signed, else who heads it today, else open. */
    static String name(PartyLine party) {
        var signature = party.signature();
        return signature != null
                ? signature.signer()
                : party.heads().isEmpty() ? OPEN : party.heads().getFirst().name();
    }

    static String title(PartyLine party) {
        var signature = party.signature();
        return signature != null
                ? signature.title()
                : party.heads().isEmpty() ? OPEN : party.heads().getFirst().title();
    }

    /** True when there is nobody to name yet. */
    static boolean open(PartyLine party) {
        return party.signature() == null && party.heads().isEmpty();
    }
}
