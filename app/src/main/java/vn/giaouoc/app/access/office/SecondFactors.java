package vn.giaouoc.app.access.office;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.AuditTrail;
import vn.giaouoc.app.access.secret.SecondFactor;
import vn.giaouoc.app.access.secret.SecretBox;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.Account;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.RecoveryCodeRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/** The second factor of an account: enrolled with a first right code, asked at sign-in, every code good once. */
@Singleton
public class SecondFactors {

    private static final int SPARE = 8;

    private final AccountRepository accounts;
    private final RecoveryCodeRepository spares;
    private final SecondFactor factor;
    private final SecretBox box;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    public SecondFactors(
            AccountRepository accounts,
            RecoveryCodeRepository spares,
            SecondFactor factor,
            SecretBox box,
            AuditTrail trail) {
        this.accounts = accounts;
        this.spares = spares;
        this.factor = factor;
        this.box = box;
        this.trail = trail;
    }

    /** Something to scan; nothing is kept until {@link #confirm} saw a right code. */
    public Enrolment begin(Actor actor) {
        var account = own(actor);
        var secret = factor.freshSecret();
        var login = account.login();
        return new Enrolment(
                secret, factor.typed(secret), factor.address(login == null ? actor.name() : login, secret));
    }

    /** Turns the second factor on and hands out spare codes, shown this once. */
    @Transactional
    public List<String> confirm(Actor actor, Enrolment enrolment, String code) {
        var account = own(actor);
        var step = factor.step(enrolment.secret(), code).orElseThrow(SecondFactors::wrong);
        accounts.changeSecondFactor(account.id(), box.seal(enrolment.secret()), step);
        spares.forgetAll(account.id());
        var codes = new ArrayList<String>();
        for (var i = 0; i < SPARE; i++) {
            var spare = "%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
            if (!codes.contains(spare)) {
                codes.add(spare);
                spares.add(account.id(), hash(account.id(), spare));
            }
        }
        trail.note(actor, "SECOND_FACTOR_ON", null, "account:" + account.id(), null);
        return codes;
    }

    /** Takes the second factor off an account that is about to be helped; the caller has checked the right to. */
    @Transactional
    public void remove(Actor actor, long accountId) {
        accounts.changeSecondFactor(accountId, null, null);
        spares.forgetAll(accountId);
        trail.note(actor, "SECOND_FACTOR_OFF", null, "account:" + accountId, null);
    }

    /** Refuses with CODE_WRONG or CODE_USED unless the code is the account's and was not used before. */
    void require(Account account, String code) {
        var cipher = account.totpCipher();
        if (cipher == null) {
            throw wrong();
        }
        var step = factor.step(box.open(cipher), code);
        if (step.isEmpty()) {
            if (spares.use(account.id(), hash(account.id(), code.strip().toLowerCase(Locale.ROOT))) == 1) {
                return;
            }
            throw wrong();
        }
        if (accounts.useStep(account.id(), step.getAsLong()) == 0) {
            throw Refusal.forbidden(
                    "CODE_USED", "Mã này đã được dùng. Anh/chị chờ ứng dụng hiện mã mới (30 giây) rồi nhập lại.");
        }
    }

    private Account own(Actor actor) {
        return accounts.findById(actor.accountId()).orElseThrow(ActorService::ended);
    }

    private static byte[] hash(long accountId, String spare) {
        return Digest.sha256((accountId + ":" + spare).getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal wrong() {
        return Refusal.forbidden(
                "CODE_WRONG",
                "Mã xác thực chưa đúng. Anh/chị xem giờ của điện thoại có đúng không, rồi nhập mã đang hiện.");
    }
}
