package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import fr.automatants.amphi.challenge.Candidate;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Lookout;
import fr.automatants.amphi.challenge.Reception;
import fr.automatants.amphi.challenge.Sight;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.State;
import fr.automatants.amphi.challenge.Submissions;
import fr.automatants.amphi.challenge.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where a member hands in, waits, and sees what became of it, as it happens and in every tab.
final class Desk extends Composite<Div> {
    private final transient Challenge challenge;
    private final transient Signed signed;
    private final transient Submissions submissions;
    private final transient Lookout lookout;
    private final UploadPanel upload;
    private final QueueCard queue = new QueueCard();
    private final HistoryPanel history;
    private Set<UUID> known = Set.of();
    private Optional<State> seen = Optional.empty();
    private transient Runnable stopWatching = () -> {};

    Desk(
            Challenge challenge,
            Signed signed,
            Submissions submissions,
            Reception reception,
            Lookout lookout) {
        this.challenge = challenge;
        this.signed = signed;
        this.submissions = submissions;
        this.lookout = lookout;
        upload = new UploadPanel(challenge, signed, reception, this::renew);
        history = new HistoryPanel(challenge, this::choose, this::withdraw);
        getContent().add(upload, queue, history);
        refresh();
    }

    /// Shows a network that was tried elsewhere, ready to be handed in.
    void show(Candidate candidate) {
        upload.show(candidate);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        stopWatching =
                lookout.watch(
                        sight -> sight.of(challenge.slug(), signed.account()),
                        ui.accessLater(this::see, () -> {})::accept);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    private void see(Sight.Mine mine) {
        Optional<State> state = mine.waiting().map(Sight.Waiting::state);
        mine.waiting().ifPresent(waiting -> queue.show(waiting, mine.before()));
        if (state.isEmpty() && seen.isPresent()) {
            queue.setVisible(false); // until its result is found below
        }
        if (state.isEmpty() || !state.equals(seen)) {
            renew();
        }
        seen = state;
    }

    private void renew() {
        refresh().ifPresent(queue::show);
    }

    /// Shows everything anew; returns what has been scored since the last time, which nobody may have
    /// seen wait.
    private Optional<Standing> refresh() {
        List<Standing> standings = submissions.of(challenge, signed.account());
        history.show(standings);
        upload.count();
        List<Standing> scored =
                standings.stream().filter(one -> one.state() == State.SCORED).toList();
        Optional<Standing> fresh =
                scored.stream().filter(one -> !known.contains(one.id())).reduce((a, b) -> b);
        known = scored.stream().map(Standing::id).collect(Collectors.toUnmodifiableSet());
        return fresh;
    }

    private Component withdraw(Standing standing) {
        return new WithdrawButton(
                standing,
                () ->
                        signed.still(VaadinRequest.getCurrent())
                                ? submissions.withdraw(standing.id(), signed.account())
                                : Withdrawal.UNKNOWN,
                this::renew);
    }

    private void choose(UUID id, boolean chosen) {
        if (signed.still(VaadinRequest.getCurrent())) {
            submissions.chooseFinal(challenge, id, signed.account(), chosen);
        }
        renew();
    }
}
