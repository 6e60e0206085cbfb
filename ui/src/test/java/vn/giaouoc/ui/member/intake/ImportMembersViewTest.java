package vn.giaouoc.ui.member.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.intake.IntakeScene;
import vn.giaouoc.app.member.intake.MemberImportBatches;
import vn.giaouoc.app.member.intake.MemberImportService;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.intake.ImportJob;

class ImportMembersViewTest extends ViewTest {

    private static final byte[] LIST = "Họ và tên;Năm sinh;Tổ\r\nY Blơk Êban;1982;Tổ Một\r\nKpă Nay;31/02/1990;Tổ Một"
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void a_chair_sees_four_steps_and_the_imports_before() {
        var scene = context.getBean(IntakeScene.class);
        long unit = scene.unit();
        Actor chair = IntakeScene.chairOf(unit);
        scene.bringIn(chair, unit, "to-mot.csv", new ByteArrayInputStream(LIST));
        signIn(chair);
        navigate(ImportMembersView.class);
        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(find(ListItem.class).all().stream().map(ListItem::getText))
                .startsWith("Tải tệp", "Kiểm tra cột", "Kết quả thử", "Ghi vào");
        assertThat(find(Span.class).all().stream().map(Span::getText)).contains("to-mot.csv");
    }

    @Test
    void the_steps_say_what_would_go_in_and_what_stays_out() {
        var scene = context.getBean(IntakeScene.class);
        long unit = scene.unit();
        signIn(IntakeScene.chairOf(unit));
        var job = new MemberJob(
                context.getBean(MemberImportService.class), context.getBean(MemberImportBatches.class), somebody, unit);
        var proposal = job.propose("to-mot.csv", new ByteArrayInputStream(LIST));
        var trial = job.tryOut(proposal.uploadId(), Map.of(0, "full_name", 1, "birth", 2, "department"), Progress.NONE);
        assertThat(trial.fresh()).isEqualTo(1);
        assertThat(trial.mendable()).isTrue();
        assertThat(job.write(proposal.uploadId(), ImportJob.Decisions.NONE, Progress.NONE)
                        .fresh())
                .isEqualTo(1);
        assertThat(job.batches().getFirst().fresh()).isEqualTo(1);
        job.takeBack(job.batches().getFirst().id());
        assertThat(job.batches().getFirst().takenBack()).isTrue();
    }
}
