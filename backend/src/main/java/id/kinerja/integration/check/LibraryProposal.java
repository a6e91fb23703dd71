package id.kinerja.integration.check;

import id.kinerja.target.library.LibraryExample;

/** An example that is written; it stands with the first of its rows. */
public record LibraryProposal(LibraryExample example) {}
