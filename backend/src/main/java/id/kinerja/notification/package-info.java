/**
 * Tells people what happened and what is due: in the application always, by mail as they choose. A notice is written in the
 * transaction of what it tells, as key and parameters, and becomes words in the language of whoever reads it. It carries no
 * rating and no other person's data: it says that there is something to see and leads there.
 */
package id.kinerja.notification;
