package id.kinerja.document.survey;

/** The kinds of file a card can be had as. */
public enum CardFormat {
    PDF("application/pdf"),
    PNG("image/png");

    private final String mediaType;

    CardFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
