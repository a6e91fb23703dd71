package id.kinerja.notification.text;

/** A parameter that is itself a sentence or word of a bundle, written in the reader's language. */
public record MessageKey(String key) {}
