package vn.giaouoc.app.access.secret;

import jakarta.inject.Singleton;
import java.util.Collection;

/**
 * Which counter a try runs against. A stranger's tries are counted for the login; those from a device the person signed
 * in on before are counted for that device alone, so that a stranger cannot lock the person out.
 */
@Singleton
public class Doorkeeper {

    private final Tries tries;
    private final Sources sources;
    private final KnownDevices devices;

    public Doorkeeper(Tries tries, Sources sources, KnownDevices devices) {
        this.tries = tries;
        this.sources = sources;
        this.devices = devices;
    }

    /** A counted try; forget it when the secret was right. */
    public record Try(String guarded, int left, String login, String source) {}

    /**
     * Takes a try for a typed login.
     *
     * @param accountIds the accounts of that login; that there are none must not show
     */
    public Try take(String login, Collection<Long> accountIds, Caller caller) {
        var known = accountIds.stream()
                .filter(id -> devices.knows(caller.deviceMark(), id))
                .findFirst();
        if (known.isPresent()) {
            return take("device:" + devices.name(caller.deviceMark()) + ":" + known.get(), login, caller.source());
        }
        sources.take(login, caller.source());
        return take("login:" + login, login, caller.source());
    }

    /** Takes a try at the second factor of an account whose password was right. */
    public Try takeCode(long accountId) {
        return take("code:" + accountId, "", "");
    }

    public void right(Try taken) {
        tries.forget(taken.guarded());
        sources.giveBack(taken.login(), taken.source());
    }

    /** The device's mark after this account signed in on it. */
    public String remember(Caller caller, long accountId) {
        return devices.remember(caller.deviceMark(), accountId);
    }

    private Try take(String guarded, String login, String source) {
        return new Try(guarded, tries.take(guarded, Tries.Patience.SECRET), login, source);
    }
}
