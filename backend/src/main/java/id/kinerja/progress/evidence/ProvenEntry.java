package id.kinerja.progress.evidence;

/** What evidence can prove, with the table that ties the two together. */
enum ProvenEntry {
    REALISATION("realisation_evidence", "realisation_id"),
    WORK_LOG("work_log_evidence", "entry_id");

    private final String table;
    private final String column;

    ProvenEntry(String table, String column) {
        this.table = table;
        this.column = column;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }
}
