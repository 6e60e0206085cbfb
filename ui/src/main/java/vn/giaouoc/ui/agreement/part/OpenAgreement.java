package vn.giaouoc.ui.agreement.part;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.list.AgreementLine;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.shell.SignedIn;

/**
 * What lies open before somebody.
 *
 * @param page the agreement as this person may see it, with one of its versions
 * @param line the same as lists show it: state as of today and what comes next
 * @param mine what waits for the person as a head, null for who acts for no party
 * @param changed shows everything anew
 */
public record OpenAgreement(
        AgreementPage page, AgreementLine line, @Nullable MyAgreement mine, SignedIn signedIn, Runnable changed) {

    public long id() {
        return Long.parseLong(page.id());
    }

    public long versionId() {
        return Long.parseLong(page.version().id());
    }

    /** Whoever sits there now; asked anew at every click. */
    public Actor actor() {
        return signedIn.actor();
    }

    /** True when the person keeps the agreement. */
    public boolean keeper() {
        return page.mayPrepare();
    }

    /** The state as the version's row says; {@code line} knows what day it is. */
    public VersionState state() {
        return page.version().state();
    }

    /** True when this is the text that can still move; an earlier version is only looked at. */
    public boolean latest() {
        return page.versions().getLast().id().equals(page.version().id());
    }

    /** Whether the keeper may ask for that move, as far as the state decides. */
    public boolean may(VersionMove move) {
        return latest() && page.moves().contains(move);
    }

    /** The address of a part of it. */
    public String path(Section section) {
        return path(page.id(), page.version().number(), latest(), section);
    }

    private static String path(String id, int number, boolean latest, Section section) {
        return "giao-uoc/" + id + "?muc=" + section.key() + (latest ? "" : "&ban=" + number);
    }
}
