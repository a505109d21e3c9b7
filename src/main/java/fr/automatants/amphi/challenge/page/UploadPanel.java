package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.automatants.amphi.challenge.Admission;
import fr.automatants.amphi.challenge.Candidate;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.Reception;
import fr.automatants.amphi.challenge.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Hands a model in: choose a file, read what the dry run says, and only then submit what was read.
final class UploadPanel extends Composite<Div> {
    private final transient Challenge challenge;
    private final transient Signed signed;
    private final transient Reception reception;
    private final transient Runnable handedIn;
    private final Paragraph quota = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div result = new Div();

    /// @param handedIn called when a model waits to be judged
    UploadPanel(Challenge challenge, Signed signed, Reception reception, Runnable handedIn) {
        this.challenge = challenge;
        this.signed = signed;
        this.reception = reception;
        this.handedIn = handedIn;
        getContent().addClassNames("card", "upload");
        quota.addClassName("small");
        said.addClassName("upload-said");
        said.getElement().setAttribute("role", "status");
        Paragraph formats = new Paragraph(getTranslation("challenge.upload.formats"));
        formats.setId("model-formats");
        formats.addClassName("small");
        getContent().add(new H3(getTranslation("challenge.upload.title")));
        if (challenge.isOpen(Instant.now())) {
            getContent().add(new DropZone(new Taking()), formats, quota, said, result);
            count();
        } else {
            getContent().add(new Paragraph(getTranslation("challenge.upload.closed")));
        }
    }

    /// Shows what is left of the day.
    void count() {
        quota.setText(new Words(getLocale()).day(reception.day(challenge, signed.account())));
    }

    /// Shows a network that was tried, ready to be handed in.
    void show(Candidate candidate) {
        said.setText(
                getTranslation(
                        "challenge.upload.tried",
                        candidate.fileName(),
                        new Numbers(getLocale()).accuracy(candidate.practice())));
        NativeButton button =
                new NativeButton(
                        getTranslation("challenge.upload.hand-in"), click -> handIn(candidate));
        button.addClassName("primary");
        show(new DryRunCard(candidate, challenge.tracks(), button));
        count();
    }

    private void show(Reception.Answer answer, String fileName) {
        switch (answer) {
            case Reception.Answer.Tried(Candidate candidate) -> show(candidate);
            case Reception.Answer.Refused(var refusal) -> {
                said.setText(getTranslation("challenge.upload.refused", fileName));
                show(new RefusalCard(refusal));
            }
            case Reception.Answer.TooMany() -> complain("challenge.api.slow");
        }
    }

    private void handIn(Candidate candidate) {
        if (!signed.still(VaadinRequest.getCurrent())) {
            complainSignedOut();
            return;
        }
        switch (reception.handIn(challenge, signed.account(), candidate)) {
            case Admission.Queued(var id) -> {
                result.removeAll();
                said.setText(getTranslation("challenge.upload.queued", candidate.fileName()));
                handedIn.run();
            }
            case Admission.Refused(var id, var refusal) -> show(new RefusalCard(refusal));
            case Admission.InFlight(var id) ->
                    said.setText(getTranslation("challenge.api.in-flight"));
            case Admission.QuotaUsed(int most, Instant next) ->
                    said.setText(
                            getTranslation(
                                    "challenge.api.quota",
                                    most,
                                    new Words(getLocale()).time(next)));
            case Admission.Closed() -> complain("challenge.api.closed");
        }
        count();
    }

    private void show(Component card) {
        result.removeAll();
        result.add(card);
    }

    private void complain(String key, Object... arguments) {
        said.setText("");
        Paragraph fault = new Paragraph(getTranslation(key, arguments));
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        show(fault);
    }

    private void complainSignedOut() {
        complain("challenge.upload.signed-out");
        result.add(
                new Anchor(
                        "sign-in?next=/challenge/" + challenge.slug(),
                        getTranslation("challenge.mine.sign-in")));
    }

    /// What the drop zone tells.
    private final class Taking implements DropZone.Listener {
        @Override
        public boolean offered(String fileName, long length) {
            Optional<Reception.Answer> fault =
                    reception.refusal(fileName, length).map(Reception.Answer.Refused::new);
            if (!signed.still(VaadinRequest.getCurrent())) {
                complainSignedOut();
            } else if (fault.isPresent()) {
                show(fault.get(), fileName);
            } else if (length == 0) {
                complain("challenge.upload.empty", fileName);
            } else {
                result.removeAll();
                said.setText(getTranslation("challenge.upload.reading", fileName));
                return true;
            }
            return false;
        }

        @Override
        public void received(UploadEvent upload) throws IOException {
            UI ui = upload.getUI();
            if (!signed.still(upload.getRequest())) {
                say(ui, UploadPanel.this::complainSignedOut);
                return;
            }
            String name = upload.getFileName();
            Reception.Answer answer =
                    reception.receive(challenge, signed.account(), name, upload.getInputStream());
            say(ui, () -> show(answer, name));
        }

        /// Whoever has left the page meanwhile finds it in their history.
        private void say(UI ui, SerializableRunnable words) {
            ui.accessLater(words, () -> {}).run();
        }

        @Override
        public void lost(int status) {
            complain("challenge.upload.lost");
        }
    }
}
