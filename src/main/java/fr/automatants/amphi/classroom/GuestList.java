package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// Who is in the room, for the instructor: closed it only counts, open it lists.
class GuestList extends NativeDetails {
    /// A room that comes in at once is counted twice a second, not three hundred times.
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ClassCode code;
    private final Roll roll;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("guests.nobody"));
    private final Map<UUID, GuestRow> rows = new LinkedHashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private Runnable stop = () -> {};

    GuestList(ClassCode code, Roll roll) {
        this.code = code;
        this.roll = roll;
        addClassName("guests");
        setSummary(count);
        nobody.addClassName("small");
        Div panel = new Div(nobody, list);
        panel.addClassName("guests-panel");
        setContent(panel);
        addToggleListener(event -> show());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable later = ui.accessLater(this::show, () -> {})::run;
        stop = roll.presence(code).listen(who -> showSoon(later));
        show(); // what happened since the constructor
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }

    private void showSoon(Runnable later) {
        if (due.compareAndSet(false, true)) {
            Thread.ofVirtual()
                    .name("guests")
                    .start(() -> {
                        pause();
                        due.set(false);
                        later.run();
                    });
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        List<Guest> guests = roll.all(code);
        Presence presence = roll.presence(code);
        long inside = guests.stream().filter(guest -> !guest.removed()).count();
        long here =
                guests.stream()
                        .filter(guest -> !guest.removed() && presence.here(guest.learner()))
                        .count();
        count.setText(getTranslation("guests.count", here, inside));
        nobody.setVisible(guests.isEmpty());
        if (isOpen()) {
            guests.forEach(guest -> row(guest).show(guest, presence.here(guest.learner())));
        }
    }

    private GuestRow row(Guest guest) {
        return rows.computeIfAbsent(
                guest.learner(),
                learner -> {
                    GuestRow row = new GuestRow(code, learner, roll);
                    list.add(row);
                    return row;
                });
    }
}
