/** The service counter: what it promises, what citizens ask for, every step of it with its time, and what that adds up to. */
package id.kinerja.service;
