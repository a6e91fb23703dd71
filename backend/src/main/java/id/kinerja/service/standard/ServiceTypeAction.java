package id.kinerja.service.standard;

/** What a caller may do with a service type. */
public enum ServiceTypeAction { UPDATE, ADD_STANDARD }
