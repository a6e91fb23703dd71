package id.kinerja.insight.file;

/**
 * One chapter of a person's file.
 *
 * @param key names its title in the messages and stays the same in the export
 * @param sql with the parameter {@code me}; its columns are the fields of the rows
 */
record Chapter(String key, String sql) {}
