/** What the office promises: each service with its versioned standard, and whoever lacks one. */
package id.kinerja.service.standard;

