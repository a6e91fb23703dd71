package id.kinerja.organization.assignment;

/** Definitive, or acting for somebody: Plt (pelaksana tugas, the post is vacant) or Plh (pelaksana harian, its holder is away). */
public enum AssignmentKind { DEFINITIVE, ACTING_PLT, ACTING_PLH }
