/**
 * The way to the national application and back: files with what it wants to know, and its two reports read and compared
 * with what stands here.
 */
package id.kinerja.integration.handover;
