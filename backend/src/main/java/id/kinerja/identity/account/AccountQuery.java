package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.paging.WordSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads accounts with the names of their people. */
@ApplicationScoped
class AccountQuery {

    /** @param version for the ETag; never in the body */
    record Versioned(AccountResponse account, long version) {}

    private static final SortFields NEWEST_FIRST =
            SortFields.withId("a.id").and("createdAt", "a.created_at", "timestamptz").orderedBy("-createdAt");

    private static final String COLUMNS = """
            a.id, coalesce(e.display_name, a.name) AS name, coalesce(e.nip, a.email) AS identifier, coalesce(a.email, e.email) AS email,
            array_to_string(a.roles, ' ') AS roles, a.status, a.password_hash IS NOT NULL AS has_password, a.last_sign_in_at,
            a.employee_id, a.version""";

    private final Listings listings;
    private final AccountPermissions permissions;

    AccountQuery(Listings listings, AccountPermissions permissions) {
        this.listings = listings;
        this.permissions = permissions;
    }

    Page<AccountResponse> list(String q, Role role, PageQuery page) {
        Listing found = accounts().where("a.roles @> ARRAY[CAST(:role AS text)]", "role", role == null ? null : role.name());
        return WordSearch.in(found, "coalesce(e.search, a.search)", q).page(page, row -> versioned(row).account());
    }

    Optional<Versioned> find(UUID id) {
        return accounts().where("a.id = :id", "id", id).page(PageQuery.first(1), this::versioned).items().stream().findFirst();
    }

    private Listing accounts() {
        return listings.select(COLUMNS).from("account a LEFT JOIN employee e ON e.id = a.employee_id").sort(NEWEST_FIRST);
    }

    private Versioned versioned(Row row) {
        Set<Role> roles = AccountRepository.roles(row.text("roles"));
        return new Versioned(new AccountResponse(row.uuid("id"), row.text("name"), row.text("identifier"), row.text("email"),
                roles.stream().sorted().toList(), row.oneOf("status", AccountStatus.class), row.flag("has_password"),
                row.instant("last_sign_in_at"), row.uuid("employee_id"), permissions.allowedActions(roles)), row.whole("version"));
    }
}
