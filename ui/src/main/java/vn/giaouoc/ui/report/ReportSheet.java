package vn.giaouoc.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.review.page.ReviewPage;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.report.above.ConsolidationCard;
import vn.giaouoc.ui.report.above.NarrativesDialog;
import vn.giaouoc.ui.report.cell.CellDesk;
import vn.giaouoc.ui.report.review.ChangesCard;
import vn.giaouoc.ui.report.review.ReviewBar;
import vn.giaouoc.ui.report.review.ReviewDesk;
import vn.giaouoc.ui.report.section.CheckDesk;
import vn.giaouoc.ui.report.section.SectionBlock;
import vn.giaouoc.ui.report.section.SectionNav;
import vn.giaouoc.ui.report.submit.FilesCard;
import vn.giaouoc.ui.report.submit.PrintDialog;
import vn.giaouoc.ui.report.submit.SubmitBar;
import vn.giaouoc.ui.report.submit.TrailCard;
import vn.giaouoc.ui.shell.Notices;
import vn.giaouoc.ui.shell.SignedIn;

/** The whole form: sections, what stands in the way, files, submitting. After each save the rest of the page follows. */
class ReportSheet extends Div implements CellDesk, CheckDesk.Acceptance, SubmitBar.Deeds, FilesCard.Deeds {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final transient ReportBeans beans;
    private final transient SignedIn signedIn;
    private final transient Runnable anew;
    private final SectionNav nav;
    private final List<SectionBlock> sections = new ArrayList<>();
    private final SubmitBar bar;
    private final FilesCard files;
    private final Div decisions = new Div();
    private transient ReportPage page;

    ReportSheet(ReviewPage review, ReportBeans beans, SignedIn signedIn, Runnable anew) {
        this.page = review.page();
        this.id = page.line().reportId();
        this.beans = beans;
        this.signedIn = signedIn;
        this.anew = anew;
        this.nav = new SectionNav(work(review), page.sections());
        this.files = new FilesCard(page, this);
        this.bar = new SubmitBar(page, this);
        addClassName("gu-rp-sheet");
        setWidthFull();
        var checks = new CheckDesk(page.may().type(), this);
        var tools = new ReviewDesk(beans.reviewing().deeds(), signedIn, review, this::marked);
        page.sections().forEach(section -> sections.add(new SectionBlock(section, this, checks, tools)));
        decide(review);
        add(decisions);
        if (!review.changes().isEmpty()) {
            add(new ChangesCard(review.changes()));
        }
        if (page.line().tier() == ReportTier.CONSOLIDATED) {
            var actor = actor();
            add(new ConsolidationCard(
                    beans.reading().consolidations().page(actor, id),
                    Downloads.table(() -> beans.reading().material().of(actor, id))));
        }
        add(bar, nav);
        sections.forEach(this::add);
        add(takeAway());
        add(files, new TrailCard(page, beans.reading().reports().submissions(actor(), id)));
        follow(page);
    }

    @Override
    public SavedCell save(CellWish wish) {
        return beans.work().save(actor(), id, wish);
    }

    @Override
    public void saved(@Nullable SavedCell cell) {
        follow(beans.reading().reports().page(actor(), id));
    }

    @Override
    public List<FigureRow> rows(String cell) {
        return beans.reading().rows().of(actor(), id, cell);
    }

    @Override
    public boolean gathers(CellPage cell) {
        return page.line().tier() == ReportTier.CONSOLIDATED && cell.type().words();
    }

    @Override
    public void gathered(CellPage cell, String label) {
        NarrativesDialog.of(label, beans.reading().consolidations().narratives(actor(), id, cell.key()))
                .open();
    }

    @Override
    public void accept(String check, String reason) {
        beans.work().acceptCheck(actor(), id, check, reason);
        saved(null);
    }

    @Override
    public void open(String check) {
        beans.work().openCheck(actor(), id, check);
        saved(null);
    }

    @Override
    public Reconfirm.Asked asked() {
        return beans.reconfirm().asks(actor());
    }

    @Override
    public void submit(String secret) {
        var done = beans.work().submit(actor(), id, page.line().revision(), secret);
        Notices.done(done.number() == 1 ? "Đã nộp báo cáo." : "Đã nộp lại báo cáo, lần " + (done.number() - 1) + ".");
        anew.run();
    }

    @Override
    public void withdraw() {
        beans.work().withdraw(actor(), id);
        Notices.done("Đã rút báo cáo về để sửa.");
        anew.run();
    }

    @Override
    public void show(String cell) {
        sections.forEach(section -> section.focus(cell));
    }

    @Override
    public void keep(Upload upload) {
        beans.papers().beside().add(actor(), id, upload);
        saved(null);
    }

    @Override
    public void remove(long fileId) {
        beans.papers().beside().remove(actor(), id, fileId);
        saved(null);
    }

    @Override
    public byte[] content(long fileId) {
        return beans.papers().beside().content(actor(), id, fileId);
    }

    /** On paper once it was submitted, as a table at any time. */
    private Div takeAway() {
        var actor = actor();
        var row = Blocks.row();
        if (page.line().number() > 0 && !page.line().state().open()) {
            row.add(new Button("In báo cáo", click -> print()));
        }
        row.add(Downloads.table(() -> beans.reading().figures().of(actor, id), "Tải Excel số liệu báo cáo"));
        return row;
    }

    private void print() {
        new PrintDialog(beans.papers().desk(actor(), id)).open();
    }

    /** A section was marked: what can be decided now follows. */
    private void marked() {
        var review = beans.reviewing().reviews().page(actor(), id);
        decide(review);
        follow(review.page());
    }

    private static SectionNav.Work work(ReviewPage review) {
        if (review.page().may().type()) {
            return SectionNav.Work.WRITING;
        }
        return review.may().mark() ? SectionNav.Work.REVIEWING : SectionNav.Work.READING;
    }

    private void decide(ReviewPage review) {
        decisions.removeAll();
        if (ReviewBar.concerns(review)) {
            decisions.add(new ReviewBar(review, beans.reviewing().deeds(), signedIn, anew));
        }
    }

    private void follow(ReportPage fresh) {
        page = fresh;
        nav.update(fresh.sections());
        bar.update(fresh);
        files.update(fresh);
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).update(fresh.sections().get(i), fresh.checks());
        }
    }

    private Actor actor() {
        return signedIn.actor();
    }
}
