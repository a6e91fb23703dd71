/** What keeps the application upright when more is asked than it can give. */
package id.kinerja.shared.limits;
