package id.kinerja.organization.unit;

/** What a caller may do with a unit. */
public enum UnitAction { UPDATE }
