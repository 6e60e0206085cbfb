package vn.giaouoc.ui.activity.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.db.common.Refusal;

/** Takes PDF files and pictures; what cannot be kept is said at once, before anything is written. */
public class FileBox extends Upload {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * @param most how many files
     * @param taken told of each file; what it refuses is said below the button
     */
    public FileBox(int most, Consumer<vn.giaouoc.app.attachment.Upload> taken) {
        addClassName("gu-act-files");
        setWidthFull();
        var said = new Span();
        said.addClassName("gu-status-danger");
        setUploadHandler(UploadHandler.inMemory((file, content) -> {
            try {
                said.setText("");
                taken.accept(new vn.giaouoc.app.attachment.Upload(file.fileName(), content));
            } catch (Refusal refusal) {
                clearFileList();
                said.setText(refusal.sentence());
            }
        }));
        setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png", ".pdf", ".jpg", ".jpeg", ".png");
        setMaxFileSize(MOST_BYTES);
        setMaxFiles(most);
        setUploadButton(new Button("Kèm tệp PDF hoặc ảnh chụp"));
        setDropAllowed(false);
        setI18n(words());
        getElement().appendChild(said.getElement());
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Đã đủ số tệp.")
                        .setFileIsTooBig("Tệp lớn hơn 10 MB. Hãy quét ở độ phân giải thấp hơn.")
                        .setIncorrectFileType("Chỉ nhận PDF, JPG hoặc PNG."))
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
}
