package id.kinerja.survey.result.measure;

/** Both elements that are about a person rather than the unit. */
public record StaffFindings(StaffFinding competence, StaffFinding conduct) {}
