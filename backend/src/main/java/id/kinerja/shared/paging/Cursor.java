package id.kinerja.shared.paging;

import java.util.List;

/** The place between two items: the sort values of the item beside it, the id last. */
record Cursor(boolean backwards, List<String> values) {}
