package vn.giaouoc.app.document.official;

/** How a paragraph looks. */
public enum Look {
    /** Lời văn: both edges even, the first line moved in. */
    BODY(Form.BODY, false, false, false, true),
    /** Căn cứ: the same in italics. */
    GROUND(Form.BODY, false, true, false, true),
    /** Điều and other headings: bold; never the last line of a page. */
    HEADING(Form.BODY, true, false, false, true),
    /** A part or an annex: bold, in the middle; never the last line of a page. */
    PART(Form.TYPE, true, false, true, false),
    /** Which paper an annex belongs to: italics, in the middle, below the name of the annex. */
    AMID(Form.BODY, false, true, true, false),
    /** What explains, on pages that are no running text. */
    SMALL(Form.SMALL, false, false, false, false);

    private final double points;
    private final boolean bold;
    private final boolean italic;
    private final boolean centred;
    private final boolean indented;

    Look(double points, boolean bold, boolean italic, boolean centred, boolean indented) {
        this.points = points;
        this.bold = bold;
        this.italic = italic;
        this.centred = centred;
        this.indented = indented;
    }

    public double points() {
        return points;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    public boolean centred() {
        return centred;
    }

    public boolean indented() {
        return indented;
    }

    /** True when what follows stands on the same page. */
    public boolean staysWithNext() {
        return this == HEADING || this == PART || this == AMID;
    }
}
