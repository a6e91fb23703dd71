package id.kinerja.target.library;

/** What a caller may do with an example. */
public enum LibraryTargetAction { UPDATE, DELETE }
