package id.kinerja.progress.evidence;

import java.io.InputStream;

/** A file on its way out; whoever gets it closes the stream. */
record EvidenceContent(String fileName, String mediaType, long sizeBytes, InputStream stream) {}
