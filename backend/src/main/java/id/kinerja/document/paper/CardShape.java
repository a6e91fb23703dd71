package id.kinerja.document.paper;

/** Where a card is shown: on a wall, in a feed, on a videotron. */
public enum CardShape {
    A4("210mm 297mm", 1240),
    SQUARE("270mm 270mm", 1080),
    WIDE("320mm 180mm", 1920);

    private final String page;
    private final int pixels;

    CardShape(String page, int pixels) {
        this.page = page;
        this.pixels = pixels;
    }

    /** Width and height on paper. */
    public String page() {
        return page;
    }

    /** Width of the picture. */
    int pixels() {
        return pixels;
    }
}
