package vn.giaouoc.db.organisation.event;

/** What an event of several units does to one of them. */
public enum EventPart {
    /** It is no more from that day on. */
    ENDS,
    /** It was there and takes in what others had. */
    RECEIVES,
    /** It stays and gives a part of what it had. */
    GIVES,
    /** It begins with the event. */
    BEGINS,
    /** It stands under another superior because its own ended or gave it away. */
    MOVES
}
