/** What somebody must do now: every feature says what waits in it, and all of it is one statement. */
package id.kinerja.notification.task;
