package id.kinerja.survey.answer;

/** What a respondent may say about themselves, in the groups in which it is published; nothing of it is needed. */
public final class Profile {

    private Profile() {}

    /** As the form asks. */
    public enum Gender { MALE, FEMALE }

    /** Whole years, in the bands of published tables. */
    public enum AgeBand { UNDER_19, FROM_19, FROM_26, FROM_36, FROM_46, FROM_56 }

    /** SD and below, SLTP, SLTA, D-III, S-1, S-2, S-3. */
    public enum Education { PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY, DIPLOMA, BACHELOR, MASTER, DOCTOR }

    /** PNS, TNI, POLRI, swasta, wirausaha, lainnya. */
    public enum Occupation { CIVIL_SERVANT, MILITARY, POLICE, PRIVATE, SELF_EMPLOYED, OTHER }
}
