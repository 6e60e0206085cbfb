package vn.giaouoc.app.pledge.writer;

/** What somebody asks to be done with a pledge. */
public enum PledgeStep {
    SIGN,
    DECLINE,
    WITHDRAW
}
