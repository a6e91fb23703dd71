package id.kinerja.service.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a request. */
@Schema(name = "ServiceRequestAction")
public enum RequestAction { RECORD_EVENT, PROPOSE_LATE_ENTRY, DECIDE_LATE_ENTRY }
