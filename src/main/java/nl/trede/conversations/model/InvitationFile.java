package nl.trede.conversations.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.paper.model.Appointment;
import nl.trede.paper.model.AppointmentFile;
import nl.trede.vault.model.SafeFile;
import nl.trede.vault.model.Vault;

/// A planned conversation as a file for a calendar. Calendars are read by many eyes: it says that it is a driegesprek, when and where, and
/// nothing of the client, whatever the client allows.
public final class InvitationFile {
    private InvitationFile() {
    }

    /// Writes the file and notes that everyone at the table was invited. Refused while the day is open, or when the disk refuses.
    ///
    /// @param title what calendars show
    public static Outcome<Path> save(Vault vault, ThreeWayConversation conversation, String title, Path target) {
        if (conversation.plannedOn() == null) {
            return Outcome.refused("conversations.refused.noDay");
        }
        var appointment = new Appointment(conversation.id(), title, conversation.plannedOn(), Optional.ofNullable(conversation.plannedAt()),
                Duration.ofMinutes(conversation.minutes()), Optional.ofNullable(conversation.place()));
        try {
            var out = new ByteArrayOutputStream();
            AppointmentFile.write(appointment, vault.clock().instant(), out);
            SafeFile.replace(target, out.toByteArray());
        } catch (IOException disk) {
            return Outcome.refused("conversations.report.disk");
        }
        vault.write(write -> {
            TableService.invitedToday(write, conversation.id());
            return target;
        });
        return Outcome.done(target);
    }
}
