/**
 * The hash chain over the trail. It is laid behind the writers, who never wait for it, and shows any later change, removal
 * or insertion of an event.
 */
package id.kinerja.audit.chain;
