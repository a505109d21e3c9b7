package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.platform.Role;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is an instructor: given and taken by instructors, each change logged, never the last one's.
@ApplicationScoped
public class Roles {
    private static final int LONGEST_LIST = 200;

    /// What came of a change.
    public enum Outcome {
        DONE,
        /// Who asked is no instructor (any more).
        NOT_ALLOWED,
        /// The address may be anybody's: its holder has not proved it.
        UNPROVED,
        /// Somebody has to remain who can give roles.
        LAST_INSTRUCTOR
    }

    /// Somebody in the list of people.
    public record Person(Member member, boolean confirmed, Instant lastSeen) {}

    /// A line of the log, with names where the accounts still exist.
    public record Change(
            Instant at, @Nullable String who, @Nullable String by, Role from, Role to) {}

    /// Gives or takes the instructor's role.
    @Transactional
    public Outcome change(UUID id, Role to, UUID by) {
        // all of them, in one order: two instructors who demote each other take turns
        List<Account> instructors =
                Account.<Account>find("role", Sort.by("id"), Role.INSTRUCTOR)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
        if (instructors.stream().noneMatch(account -> account.id.equals(by))) {
            return Outcome.NOT_ALLOWED;
        }
        Account account = Account.of(id).orElseThrow();
        if (account.confirmedAt == null) {
            return Outcome.UNPROVED;
        }
        if (account.role == Role.INSTRUCTOR && to != Role.INSTRUCTOR && instructors.size() == 1) {
            return Outcome.LAST_INSTRUCTOR;
        }
        assign(account, to, by);
        return Outcome.DONE;
    }

    /// People whose name or address holds a text, the last seen first.
    @Transactional
    public List<Person> people(String part) {
        return Account.<Account>find(
                        "lower(name) like ?1 escape '!' or email like ?1 escape '!'",
                        Sort.descending("lastSeenAt"),
                        "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .page(Page.ofSize(LONGEST_LIST))
                .stream()
                .map(found ->
                        new Person(found.member(), found.confirmedAt != null, found.lastSeenAt))
                .toList();
    }

    /// The log, the latest first.
    @Transactional
    public List<Change> log() {
        return RoleChange.<RoleChange>findAll(Sort.descending("id"))
                .page(Page.ofSize(LONGEST_LIST))
                .stream()
                .map(row ->
                        new Change(
                                row.changedAt,
                                name(row.accountId),
                                name(row.changedBy),
                                row.from,
                                row.to))
                .toList();
    }

    /// @param by nobody if the operator's link does it
    static void assign(Account account, Role to, @Nullable UUID by) {
        if (account.role != to) {
            new RoleChange(account.id, by, account.role, to).persist();
            account.role = to;
        }
    }

    private static @Nullable String name(@Nullable UUID id) {
        return id == null ? null : Account.of(id).map(account -> account.name).orElse(null);
    }
}
