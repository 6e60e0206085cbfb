package vn.giaouoc.app.attachment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.attachment.Attachment;
import vn.giaouoc.db.attachment.AttachmentContent;
import vn.giaouoc.db.attachment.AttachmentContentRepository;
import vn.giaouoc.db.attachment.AttachmentRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Keeps files and gives them out again. The caller has asked the rights of the subject and writes the trail. */
@Singleton
public class Attachments {

    private static final int LONGEST_NAME = 255;

    private final AttachmentRepository files;
    private final AttachmentContentRepository contents;
    private final Times times;

    Attachments(AttachmentRepository files, AttachmentContentRepository contents, Times times) {
        this.files = files;
        this.contents = contents;
        this.times = times;
    }

    /**
     * Keeps the file on the subject; the same content is kept once on it. Refuses what is empty, larger than 10 MB, or by
     * its content neither PDF nor JPG nor PNG: INVALID FILE_EMPTY, FILE_TOO_LARGE, FILE_WRONG_TYPE.
     */
    @Transactional
    public KeptFile keep(Actor actor, String subject, Upload upload) {
        var type = FileKind.of(upload.content());
        var sha256 = Digest.sha256(upload.content());
        return KeptFile.of(files.same(subject, sha256).orElseGet(() -> {
            var file = files.save(new Attachment(
                    Ids.next(),
                    subject,
                    name(upload.name()),
                    type,
                    upload.content().length,
                    sha256,
                    actor.isSystem() ? null : actor.accountId(),
                    times.now(),
                    null,
                    null));
            contents.save(new AttachmentContent(file.id(), upload.content()));
            return file;
        }));
    }

    /** Refuses what {@link #keep} would refuse, before there is a subject to keep it on. */
    public void check(Upload upload) {
        FileKind.of(upload.content());
    }

    /** The files on the subject, the earliest first. */
    public List<KeptFile> on(String subject) {
        return on(List.of(subject)).getOrDefault(subject, List.of());
    }

    /** The files on each of the subjects; a subject without any has no entry. */
    public Map<String, List<KeptFile>> on(Collection<String> subjects) {
        var all = new LinkedHashMap<String, List<KeptFile>>();
        if (!subjects.isEmpty()) {
            files.on(subjects)
                    .forEach(file -> all.computeIfAbsent(file.subject(), none -> new ArrayList<>())
                            .add(KeptFile.of(file)));
        }
        return all;
    }

    /** The content of a file that hangs on the subject, else NOT_FOUND: nobody reaches a file through another subject. */
    public byte[] content(String subject, long fileId) {
        require(subject, fileId);
        return contents.findById(fileId).orElseThrow(Attachments::gone).content();
    }

    /** The file that hangs on the subject, else NOT_FOUND. */
    public KeptFile file(String subject, long fileId) {
        return KeptFile.of(require(subject, fileId));
    }

    /** Takes a file away from the subject; its content stays as evidence and is shown no more. */
    @Transactional
    public void remove(Actor actor, String subject, long fileId) {
        files.update(require(subject, fileId).removed(actor.isSystem() ? null : actor.accountId(), times.now()));
    }

    /** Puts a file back that was taken away from the subject. */
    @Transactional
    public void putBack(Actor actor, String subject, long fileId) {
        var file = files.findById(fileId)
                .filter(gone -> gone.subject().equals(subject))
                .orElseThrow(Attachments::gone);
        files.update(file.removed(null, null));
    }

    private Attachment require(String subject, long fileId) {
        return files.findById(fileId)
                .filter(file -> file.there() && file.subject().equals(subject))
                .orElseThrow(Attachments::gone);
    }

    private static String name(String given) {
        var plain = given.replaceAll("[\\\\/\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "_").strip();
        var name = plain.isEmpty() ? "tep" : plain;
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static Refusal gone() {
        return Refusal.notFound("NO_SUCH_FILE", "Tệp này không còn. Anh/chị tải lại trang.");
    }
}
