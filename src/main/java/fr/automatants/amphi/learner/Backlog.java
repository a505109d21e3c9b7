package fr.automatants.amphi.learner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// The deeds that are not in the database yet, in their order; never more than a fixed number.
final class Backlog {
    private final int capacity;
    private final Deque<Deed> deeds = new ArrayDeque<>();

    Backlog(int capacity) {
        this.capacity = capacity;
    }

    /// Takes a deed in; `false` if there is no room.
    synchronized boolean offer(Deed deed) {
        if (deeds.size() >= capacity) {
            return false;
        }
        deeds.add(deed);
        notifyAll();
        return true;
    }

    /// The oldest ones, which stay until they are done.
    synchronized List<Deed> oldest(int most) {
        return deeds.stream().limit(most).toList();
    }

    /// Forgets deeds that are in the database now.
    synchronized void done(List<Deed> written) {
        written.forEach(deeds::remove);
    }

    /// What waits of one browser; another one of the same person sees it once it is written. Read it before the database: what is written meanwhile is then in
    /// both, and never in neither.
    synchronized List<Deed> of(Secret who) {
        return deeds.stream().filter(deed -> deed.who().equals(who)).toList();
    }

    /// Drops what waits of whoever fits.
    synchronized void forget(Predicate<Secret> who) {
        deeds.removeIf(deed -> who.test(deed.who()));
    }

    synchronized int size() {
        return deeds.size();
    }

    /// Returns at once if something waits, else when something comes.
    synchronized void await() throws InterruptedException {
        while (deeds.isEmpty()) {
            wait();
        }
    }
}
