package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import vn.giaouoc.app.spreadsheet.upload.Uploads;
import vn.giaouoc.ui.common.Downloads;

/** Step one: the file as it is kept, or the template to begin with. */
class FileStep extends Div {

    private static final long serialVersionUID = 1L;

    FileStep(ImportJob job, BiConsumer<String, byte[]> taken) {
        addClassName("gu-card");
        add(
                new H2("Chọn tệp danh sách"),
                new Paragraph(
                        "Dùng chính tệp Excel (.xlsx) hoặc CSV đơn vị đang có, không cần sửa trước. Cổng tự tìm hàng"
                                + " tiêu đề; anh/chị xem lại rồi mới ghi. Tối đa 20 MB."),
                upload(taken),
                template(job));
    }

    private static Upload upload(BiConsumer<String, byte[]> taken) {
        var upload = new Upload(UploadHandler.inMemory((file, content) -> taken.accept(file.fileName(), content)));
        upload.setId("tep-danh-sach");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Uploads.LARGEST);
        upload.setWidthFull();
        var button = new Button("Chọn tệp");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("hoặc kéo tệp thả vào đây"));
        upload.setI18n(words());
        return upload;
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne("Kéo tệp thả vào đây").setMany("Kéo tệp thả vào đây"))
                .setAddFiles(new UploadI18N.AddFiles().setOne("Chọn tệp").setMany("Chọn tệp"))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Mỗi lần một tệp.")
                        .setFileIsTooBig("Tệp lớn hơn 20 MB. Hãy xóa hình ảnh, trang thừa rồi chọn lại.")
                        .setIncorrectFileType("Tệp không phải Excel hoặc CSV."))
                .setFile(new UploadI18N.File()
                        .setRetry("Thử lại")
                        .setStart("Tải lên")
                        .setRemove("Bỏ tệp"))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Đang nối…")
                                .setStalled("Đang chờ mạng")
                                .setProcessing("Đang đọc tệp…")
                                .setHeld("Đang chờ"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("còn ")
                                .setUnknown("chưa rõ còn bao lâu"))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable("Máy chủ chưa trả lời. Hãy thử lại.")
                                .setUnexpectedServerError("Tải lên chưa được. Hãy thử lại.")
                                .setForbidden("Không được phép tải tệp lên.")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }

    private static Anchor template(ImportJob job) {
        var anchor = new Anchor(
                Downloads.xlsx("mau-danh-sach.xlsx", job::template), AttachmentType.DOWNLOAD, "Tải tệp mẫu (.xlsx)");
        anchor.addClassName("gu-button");
        return anchor;
    }
}
