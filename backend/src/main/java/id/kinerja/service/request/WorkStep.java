package id.kinerja.service.request;

/** The steps that a letter of a sub-district goes through, each by its handler. */
public enum WorkStep { VERIFICATION, DRAFTING, SECTION_INITIAL, SECRETARY_INITIAL, SIGNATURE, REGISTRATION }
