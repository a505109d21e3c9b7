package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A class as everybody sees it: first its door, where one says a name, then the run.
@Route("class/:code")
@Access(Role.GUEST)
public class ClassView extends ClassPage {
    private final Roll roll;
    private final Door door;
    private final SecureRandom random = new SecureRandom();
    private final Seat seat = new Seat();
    private Optional<UUID> me = Optional.empty();
    private @Nullable LiveClass found;
    private @Nullable ClassHead head;

    ClassView(ClassService classes, Roll roll, Door door) {
        super(classes, "classroom.page");
        this.roll = roll;
        this.door = door;
    }

    @Override
    void show(LiveClass found) {
        this.found = found;
        me = door.known();
        if (door.instructor()) {
            showRun(found, Optional.empty());
        } else {
            comeIn(found, guest(found));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (found != null) {
            sit(found, guest(found));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        seat.leave();
    }

    private void show(LiveClass found, Optional<Guest> guest) {
        if (guest.isEmpty()) {
            showAlone(new DoorCard(found, nameField(found)));
        } else if (guest.get().removed()) {
            showAlone(new RemovedCard());
        } else if (head == null) {
            showRun(found, Optional.of(guest.get().nickname()));
        } else {
            // renamed: the run goes on undisturbed
            head.call(guest.get().nickname());
        }
    }

    private void showRun(LiveClass found, Optional<Nickname> nickname) {
        removeAll();
        addClassName("class-page");
        head = new ClassHead(found);
        nickname.ifPresent(head::call);
        add(head, new ClassRunElement(found.code()).offering());
    }

    private void showAlone(Component card) {
        removeAll();
        head = null;
        removeClassName("class-page");
        add(card);
    }

    private NicknameField nameField(LiveClass found) {
        Supplier<Nickname> proposals =
                () ->
                        FriendlyNames.of(this)
                                .propose(random, name -> roll.taken(found.code(), name));
        Nickname first = me.flatMap(roll::last).orElseGet(proposals);
        return new NicknameField(first, proposals, nickname -> enter(found, nickname));
    }

    private Roll.Entry enter(LiveClass found, Nickname nickname) {
        me = door.welcome();
        if (me.isEmpty()) {
            // a browser without cookies cannot be known again; looking on is for everybody
            showRun(found, Optional.of(nickname));
            return Roll.Entry.IN;
        }
        Roll.Entry entry = roll.join(found.code(), me.get(), nickname);
        switch (entry) {
            case IN -> comeIn(found, Optional.of(new Guest(me.get(), nickname, false)));
            case REMOVED -> comeIn(found, guest(found));
            case TAKEN -> {} // the door stays open for another name
        }
        return entry;
    }

    private Optional<Guest> guest(LiveClass found) {
        return me.flatMap(learner -> roll.guest(found.code(), learner));
    }

    private void comeIn(LiveClass found, Optional<Guest> guest) {
        show(found, guest);
        sit(found, guest);
    }

    private void sit(LiveClass found, Optional<Guest> guest) {
        seat.leave();
        if (guest.isPresent() && !door.instructor()) {
            getUI().ifPresent(ui ->
                    seat.take(
                            ui,
                            roll.presence(found.code()),
                            guest.get().learner(),
                            () -> show(found, guest(found))));
        }
    }
}
