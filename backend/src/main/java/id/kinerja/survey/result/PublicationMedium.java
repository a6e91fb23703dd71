package id.kinerja.survey.result;

/** Where a result is made public; the national evaluation of service units counts them and asks for both sorts. */
public enum PublicationMedium {
    NOTICE_BOARD(false),
    BANNER(false),
    LEAFLET(false),
    PRINT_MEDIA(false),
    WEBSITE(true),
    SOCIAL_MEDIA(true),
    VIDEOTRON(true),
    SIPPN(true),
    RADIO_TV(true);

    private final boolean electronic;

    PublicationMedium(boolean electronic) {
        this.electronic = electronic;
    }

    public boolean isElectronic() {
        return electronic;
    }
}
