/** Reminders of days that come near or have passed; features say which days, this package when and that it happens once. */
package id.kinerja.notification.reminder;
