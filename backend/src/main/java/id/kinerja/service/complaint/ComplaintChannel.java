package id.kinerja.service.complaint;

/** How a complaint came; LAPOR is the national system SP4N-LAPOR!. */
public enum ComplaintChannel { COUNTER, SUGGESTION_BOX, PHONE, LAPOR, SURVEY, OTHER }
