package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.LADDER_MEASUREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// The driegesprek from plan to end. Who is at the table is [TableService], the topics are [TopicService], and what is typed goes through
/// [ConversationTyping].
public final class ConversationService {
    static final int LONGEST_PLACE = 200;
    private static final int LONGEST_AGREEMENT = 2000;
    private static final int DAY = 24 * 60;

    private final Vault vault;

    public ConversationService(Vault vault) {
        this.vault = vault;
    }

    /// Plans a conversation and seats the client, the coach, and who sat there the last time or else the first known of ggz and authority.
    public Outcome<ThreeWayConversation> plan(NewConversation wanted) {
        Optional<Trajectory> trajectory = new TrajectoryRepository(vault).current(wanted.clientId());
        if (trajectory.isEmpty()) {
            return Outcome.refused("conversations.refused.noTrajectory");
        }
        if (wanted.kind() == ConversationKind.WGB_VIERGESPREK && trajectory.get().method() != Method.WGB) {
            return Outcome.refused("conversations.refused.notWgb");
        }
        if (wanted.minutes() < 1 || wanted.minutes() > DAY) {
            return Outcome.refused("conversations.refused.minutes");
        }
        if (wanted.day() != null && wanted.day().isBefore(today())) {
            return Outcome.refused("conversations.refused.past");
        }
        if (wanted.place() != null && wanted.place().length() > LONGEST_PLACE) {
            return Outcome.refused("conversations.refused.tooLong", LONGEST_PLACE);
        }
        var conversation = blank(wanted, trajectory.get());
        vault.write(write -> {
            write.save(ConversationRepository.SHELF, conversation);
            TableService.seatUsual(write, conversation);
            return conversation;
        });
        return Outcome.done(conversation);
    }

    /// Gives a planned conversation another day, time or place.
    public Outcome<ThreeWayConversation> replan(UUID id, NewConversation wanted) {
        if (wanted.minutes() < 1 || wanted.minutes() > DAY) {
            return Outcome.refused("conversations.refused.minutes");
        }
        if (wanted.place() != null && wanted.place().length() > LONGEST_PLACE) {
            return Outcome.refused("conversations.refused.tooLong", LONGEST_PLACE);
        }
        return change(id, ConversationStatus.VOORBEREID, now -> now.withKind(wanted.kind()).withPlannedOn(wanted.day())
                .withPlannedAt(wanted.time()).withMinutes(wanted.minutes()).withChannel(wanted.channel()).withPlace(tidy(wanted.place())));
    }

    /// Begins: today, with everyone there until the coach says otherwise. It counts as a contact with the client from now on.
    public Outcome<ThreeWayConversation> start(UUID id) {
        return vault.write(write -> {
            var now = find(write, id);
            if (now.status() != ConversationStatus.VOORBEREID) {
                return Outcome.refused("conversations.refused.notPlanned");
            }
            var begun = now.withStatus(ConversationStatus.BEZIG).withHeldOn(today()).withStep(ConversationStep.VOEREN);
            write.save(ConversationRepository.SHELF, begun);
            write.save(ContactMomentRepository.SHELF, contact(begun));
            TableService.everyoneThere(write, id);
            return Outcome.done(begun);
        });
    }

    /// Takes the beginning back: it was not held after all.
    public Outcome<ThreeWayConversation> undoStart(UUID id) {
        return vault.write(write -> {
            var now = find(write, id);
            if (now.status() != ConversationStatus.BEZIG) {
                return Outcome.refused("conversations.refused.notRunning");
            }
            var planned = now.withStatus(ConversationStatus.VOORBEREID).withHeldOn(null).withStep(ConversationStep.VOORBEREIDEN);
            write.save(ConversationRepository.SHELF, planned);
            write.remove(ContactMomentRepository.SHELF, id);
            TableService.nobodyThere(write, id);
            return Outcome.done(planned);
        });
    }

    /// What someone will do, agreed in this conversation.
    ///
    /// @param due may stay open
    public Outcome<ActionItem> agree(UUID id, ActionOwner owner, String what, @Nullable LocalDate due) {
        if (what.isBlank()) {
            return Outcome.refused("conversations.refused.agreement");
        }
        if (what.length() > LONGEST_AGREEMENT) {
            return Outcome.refused("conversations.refused.tooLong", LONGEST_AGREEMENT);
        }
        return vault.write(write -> {
            var conversation = find(write, id);
            var action = new ActionItem(Ids.next(), conversation.clientId(), ConversationRepository.SHELF.name(), id, what.strip(), owner, due,
                    ActionStatus.OPEN, null);
            write.save(ActionItemRepository.SHELF, action);
            Approval.lapse(write, id);
            return Outcome.done(action);
        });
    }

    /// Takes back an agreement that was made by mistake.
    public void undoAgree(ActionItem made) {
        vault.write(write -> {
            Optional.ofNullable(made.originId()).ifPresent(id -> Approval.lapse(write, id));
            return write.remove(ActionItemRepository.SHELF, made.id());
        });
    }

    /// Puts an agreement back that was taken back.
    public void agreeAgain(ActionItem gone) {
        vault.write(write -> {
            Optional.ofNullable(gone.originId()).ifPresent(id -> Approval.lapse(write, id));
            return write.save(ActionItemRepository.SHELF, gone);
        });
    }

    /// Ties the measurement of the rung that was made in this conversation to it; nothing when none was made.
    ///
    /// @param before the last measurement before the questions were opened
    public void tieMeasurement(UUID id, Optional<UUID> before) {
        vault.write(write -> {
            var now = find(write, id);
            Optional.ofNullable(now.trajectoryId()).map(LADDER_MEASUREMENT.TRAJECTORY_ID::eq)
                    .flatMap(ofTrajectory -> write.read(dsl -> dsl.select(LADDER_MEASUREMENT.ID).from(LADDER_MEASUREMENT).where(ofTrajectory)
                            .orderBy(LADDER_MEASUREMENT.MEASURED_ON.desc(), LADDER_MEASUREMENT.ID.desc()).limit(1).fetchOptional(LADDER_MEASUREMENT.ID)))
                    .filter(made -> !before.equals(Optional.of(made)))
                    .ifPresent(made -> write.save(ConversationRepository.SHELF, now.withLadderMeasurementId(made).withClientApprovedOn(null)));
            return now;
        });
    }

    /// The client read the report and agrees with it; a null day takes that back.
    public Outcome<ThreeWayConversation> approve(UUID id, @Nullable LocalDate day) {
        return change(id, ConversationStatus.BEZIG, now -> now.withClientApprovedOn(day));
    }

    /// Ends a conversation: keeps the agreed success with the trajectory and plans the next conversation on the agreed day.
    public Outcome<ThreeWayConversation> close(UUID id) {
        return vault.write(write -> {
            var now = find(write, id);
            if (now.status() != ConversationStatus.BEZIG) {
                return Outcome.refused("conversations.refused.notRunning");
            }
            var closed = now.withStatus(ConversationStatus.AFGEROND).withClosedOn(today()).withStep(ConversationStep.AFRONDEN);
            write.save(ConversationRepository.SHELF, closed);
            keepSuccess(write, closed);
            planNext(write, closed);
            return Outcome.done(closed);
        });
    }

    /// Opens an ended conversation again, to mend something. What was planned next stays.
    public Outcome<ThreeWayConversation> reopen(UUID id) {
        return change(id, ConversationStatus.AFGEROND, now -> now.withStatus(ConversationStatus.BEZIG).withClosedOn(null));
    }

    /// What a cancelled conversation consisted of.
    public record Cancelled(ThreeWayConversation conversation, List<ConversationParticipant> participants, List<ConversationTopic> topics) {
    }

    /// Takes a planned conversation out of the list; its history stays.
    public Outcome<Cancelled> cancel(UUID id) {
        return vault.write(write -> {
            var now = find(write, id);
            if (now.status() != ConversationStatus.VOORBEREID) {
                return Outcome.refused("conversations.refused.notPlanned");
            }
            var gone = new Cancelled(now, TableService.of(write, id), TopicService.of(write, id));
            gone.topics().forEach(topic -> write.remove(TopicRepository.SHELF, topic.id()));
            gone.participants().forEach(one -> write.remove(ParticipantRepository.SHELF, one.id()));
            write.remove(ConversationRepository.SHELF, id);
            return Outcome.done(gone);
        });
    }

    /// Puts a cancelled conversation back as it was.
    public void undoCancel(Cancelled gone) {
        vault.write(write -> {
            write.save(ConversationRepository.SHELF, gone.conversation());
            gone.participants().forEach(one -> write.save(ParticipantRepository.SHELF, one));
            gone.topics().forEach(topic -> write.save(TopicRepository.SHELF, topic));
            return gone;
        });
    }

    private Outcome<ThreeWayConversation> change(UUID id, ConversationStatus when, UnaryOperator<ThreeWayConversation> step) {
        return vault.write(write -> {
            var now = find(write, id);
            if (now.status() != when) {
                return Outcome.refused(switch (when) {
                    case VOORBEREID -> "conversations.refused.notPlanned";
                    case BEZIG -> "conversations.refused.notRunning";
                    case AFGEROND -> "conversations.refused.notClosed";
                });
            }
            var then = step.apply(now);
            write.save(ConversationRepository.SHELF, then);
            return Outcome.done(then);
        });
    }

    private static ThreeWayConversation blank(NewConversation wanted, Trajectory trajectory) {
        return ThreeWayConversationBuilder.builder().id(Ids.next()).clientId(wanted.clientId()).trajectoryId(trajectory.id()).kind(wanted.kind())
                .status(ConversationStatus.VOORBEREID).plannedOn(wanted.day()).plannedAt(wanted.time()).minutes(wanted.minutes())
                .channel(wanted.channel()).place(tidy(wanted.place())).openingShareable(true).agreedSuccess(trajectory.successAgreedAs())
                .step(ConversationStep.VOORBEREIDEN).build();
    }

    private static void keepSuccess(Write write, ThreeWayConversation closed) {
        if (closed.agreedSuccess() != null && closed.trajectoryId() != null) {
            write.find(TrajectoryRepository.SHELF, closed.trajectoryId())
                    .ifPresent(now -> write.save(TrajectoryRepository.SHELF, now.withSuccessAgreedAs(closed.agreedSuccess())));
        }
    }

    private static void planNext(Write write, ThreeWayConversation closed) {
        if (closed.nextDate() == null || write.read(dsl -> ConversationRepository.planned(dsl, closed.clientId())).isPresent()) {
            return;
        }
        var next = ThreeWayConversationBuilder.builder(closed).id(Ids.next()).kind(ConversationKind.VOORTGANG)
                .status(ConversationStatus.VOORBEREID).plannedOn(closed.nextDate()).heldOn(null).opening(null)
                .ladderMeasurementId(null).nextDate(null).clientApprovedOn(null).closedOn(null).step(ConversationStep.VOORBEREIDEN)
                .atTopicId(null).build();
        write.save(ConversationRepository.SHELF, next);
        TableService.seatUsual(write, next);
    }

    /// The contact moment has the id of the conversation, so that the two are shown as one.
    private ContactMoment contact(ThreeWayConversation begun) {
        var channel = begun.channel() == null ? ContactChannel.GESPREK : begun.channel();
        var location = channel == ContactChannel.GESPREK ? ContactLocation.KANTOOR : ContactLocation.ONLINE;
        return new ContactMoment(begun.id(), begun.clientId(), begun.trajectoryId(), new Me(vault).coachId().orElse(null), begun.heldOn(),
                begun.kind().contact(), channel, location, begun.minutes(), false, null, true);
    }

    static ThreeWayConversation find(Write write, UUID id) {
        return write.find(ConversationRepository.SHELF, id).orElseThrow();
    }

    static @Nullable String tidy(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    private LocalDate today() {
        return Dates.today(vault.clock());
    }
}
