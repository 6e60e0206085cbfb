package vn.giaouoc.ui.shell;

import vn.giaouoc.app.common.Actor;

/** Who sits before this browser tab, asked anew at every click, so that a disabled account is out at once. */
public interface SignedIn {

    /** The actor; a view that is not open to everybody may rely on there being one. */
    Actor actor();

    /** True when somebody is signed in; public views ask first. */
    boolean present();
}
