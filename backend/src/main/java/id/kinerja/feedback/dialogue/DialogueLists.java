package id.kinerja.feedback.dialogue;

import java.util.List;

/** What stands beside a dialogue's header. */
record DialogueLists(List<AgendaPoint> agenda, List<Agreement> agreements, List<Addition> additions) {}
