package id.kinerja.shared.paging;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One row of a native projection, read by the names of its columns; a SQL null is a null here. */
public final class Row {

    private final Tuple tuple;

    public Row(Tuple tuple) {
        this.tuple = tuple;
    }

    public UUID uuid(String column) {
        return (UUID) tuple.get(column);
    }

    public String text(String column) {
        Object value = tuple.get(column);
        return value == null ? null : value.toString();
    }

    /** A text array; empty for a null. */
    public List<String> texts(String column) {
        return switch (tuple.get(column)) {
            case null -> List.of();
            case String[] texts -> List.of(texts);
            case Object[] texts -> Arrays.stream(texts).map(Object::toString).toList();
            case Object other -> throw new IllegalArgumentException(column + " is a " + other.getClass());
        };
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(tuple.get(column));
    }

    public BigDecimal decimal(String column) {
        Object value = tuple.get(column);
        return value == null || value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
    }

    /** For counts and versions; a null column is a fault here. */
    public long whole(String column) {
        return ((Number) tuple.get(column)).longValue();
    }

    public Instant instant(String column) {
        return switch (tuple.get(column)) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            case Object other -> throw new IllegalArgumentException(column + " is a " + other.getClass());
        };
    }

    public LocalDate date(String column) {
        return switch (tuple.get(column)) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            case Object other -> throw new IllegalArgumentException(column + " is a " + other.getClass());
        };
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
