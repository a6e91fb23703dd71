package id.kinerja.organization;

import id.kinerja.organization.assignment.AssignmentKind;

/** Somebody who acts for the holder of a leading post on a day. */
public record ActingFor(PersonRef holder, AssignmentKind kind, PersonRef official) {}
