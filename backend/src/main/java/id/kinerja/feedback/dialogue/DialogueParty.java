package id.kinerja.feedback.dialogue;

/** One of the two. */
public enum DialogueParty {
    EMPLOYEE,
    ASSESSOR
}
