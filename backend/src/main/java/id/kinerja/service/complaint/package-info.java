/** Complaints about the service, each with its class, the clock that follows from it, an owner and an answer. */
package id.kinerja.service.complaint;

