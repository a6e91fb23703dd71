/**
 * Notices by mail: an outbox in the database, emptied by whichever instance comes first, with growing patience for a mail
 * server that is down. No connection to the database is held while a server is spoken to.
 */
package id.kinerja.notification.mail;
