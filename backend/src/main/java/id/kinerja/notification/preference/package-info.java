/** What each reader wants by mail, and in which language. In the application every notice is shown. */
package id.kinerja.notification.preference;
