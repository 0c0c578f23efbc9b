package nl.trede.conversations.viewmodel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Drafting;
import nl.trede.common.task.Later;
import nl.trede.common.task.Tasks;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTopic;
import nl.trede.conversations.model.ConversationTyping.Head;
import nl.trede.conversations.model.ConversationTyping.Note;
import nl.trede.conversations.model.ConversationTyping;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.ParticipantRepository;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicSources;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.model.PartyRepository;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;
import org.jspecify.annotations.Nullable;

/// One conversation on the screen: what is typed goes to disk by itself, what changes elsewhere comes in by itself.
public final class ConversationModel implements AutoCloseable {
    private final Vault vault;
    private final UUID id;
    private final TopicSources sources;
    private final Steps steps;
    private final Clock clock;
    private final ConversationTyping typing;
    private final Drafting<TypedWords> autosave;
    private final Consumer<Exception> trouble;
    private final Runnable silence;
    private final StringProperty opening = new SimpleStringProperty(this, "opening", "");
    private final BooleanProperty openingShareable = new SimpleBooleanProperty(this, "openingShareable");
    private final ObjectProperty<AgreedSuccess> success = new SimpleObjectProperty<>(this, "success");
    private final StringProperty successWords = new SimpleStringProperty(this, "successWords", "");
    private final ObjectProperty<LocalDate> nextDate = new SimpleObjectProperty<>(this, "nextDate");
    private final ObjectProperty<ConversationStep> step = new SimpleObjectProperty<>(this, "step", ConversationStep.VOORBEREIDEN);
    private final ObservableList<TopicItem> topics = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ConversationView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyObjectWrapper<Instant> saved = new ReadOnlyObjectWrapper<>(this, "saved");
    private @Nullable UUID atTopic;
    private boolean showing;
    private boolean headDirty;
    private boolean unstored;
    private long generation;

    /// @param later   waits on the screen thread
    /// @param trouble hears that the disk refused
    public ConversationModel(Vault vault, UUID id, TopicSources sources, Steps steps, Tasks tasks, Later later,
            Consumer<Exception> trouble) {
        this.vault = vault;
        this.id = id;
        this.sources = sources;
        this.steps = steps;
        this.clock = vault.clock();
        this.trouble = trouble;
        this.typing = new ConversationTyping(vault);
        autosave = new Drafting<>(tasks, later, this::handOver, TypedWords::then, words -> typing.store(id, words.head(), words.notes()), this::stored, trouble);
        opening.addListener((property, was, now) -> headTyped());
        openingShareable.addListener((property, was, now) -> headTyped());
        success.addListener((property, was, now) -> headTyped());
        successWords.addListener((property, was, now) -> headTyped());
        nextDate.addListener((property, was, now) -> headTyped());
        step.addListener((property, was, now) -> moved());
        silence = vault.listen(changed -> {
            if (!changed.draft() && concerns(changed)) {
                steps.run(() -> { }, this::load);
            }
        });
    }

    public UUID id() {
        return id;
    }

    /// Reads anew; on the screen thread.
    public void load() {
        long before = generation;
        steps.read(() -> ConversationView.of(vault, sources, id), found -> found.ifPresent(now -> show(now, before)));
    }

    /// Null until it was read.
    public ReadOnlyObjectProperty<ConversationView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ThreeWayConversation conversation() {
        return view.get().file().conversation();
    }

    public boolean running() {
        return conversation().status() == ConversationStatus.BEZIG;
    }

    /// When something typed here was last stored; null before that.
    public ReadOnlyObjectProperty<Instant> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public StringProperty openingProperty() {
        return opening;
    }

    public BooleanProperty openingShareableProperty() {
        return openingShareable;
    }

    public ObjectProperty<AgreedSuccess> successProperty() {
        return success;
    }

    public StringProperty successWordsProperty() {
        return successWords;
    }

    public ObjectProperty<LocalDate> nextDateProperty() {
        return nextDate;
    }

    public ObjectProperty<ConversationStep> stepProperty() {
        return step;
    }

    /// In the order in which they are discussed.
    public ObservableList<TopicItem> topics() {
        return topics;
    }

    /// The topic the coach was in last.
    public Optional<UUID> atTopic() {
        return Optional.ofNullable(atTopic);
    }

    /// The coach went to a topic: remembered while the conversation runs, so that it reopens there.
    public void at(UUID topicId) {
        if (!topicId.equals(atTopic)) {
            atTopic = topicId;
            moved();
        }
    }

    /// Does something with the conversation, after what was typed is safe.
    public <T> void take(Callable<Outcome<T>> what, Consumer<T> done) {
        flush();
        steps.take(what, done);
    }

    public Steps steps() {
        return steps;
    }

    /// Stores what is typed, now.
    public void flush() {
        if (autosave.waits()) {
            try {
                autosave.flush();
                stored();
            } catch (VaultTrouble refusal) {
                trouble.accept(refusal);
            }
        }
    }

    /// Lets go; what was typed is on disk when this returns.
    @Override
    public void close() {
        silence.run();
        flush();
    }

    private static boolean concerns(Changed changed) {
        return changed.touches(ConversationRepository.SHELF, TopicRepository.SHELF, ParticipantRepository.SHELF, PartyRepository.SHELF,
                ActionItemRepository.SHELF, LadderMeasurementRepository.SHELF, ConsentRepository.SHELF, DisclosureDecisionRepository.SHELF);
    }

    /// @param before how much had been typed when the reading began: what was typed since is newer than what was read
    private void show(ConversationView now, long before) {
        boolean words = generation == before && !unstored;
        showing = true;
        if (words) {
            var conversation = now.file().conversation();
            opening.set(Objects.toString(conversation.opening(), ""));
            openingShareable.set(conversation.openingShareable());
            success.set(conversation.agreedSuccess());
            successWords.set(Objects.toString(conversation.agreedSuccessWords(), ""));
            nextDate.set(conversation.nextDate());
            if (view.get() == null || view.get().file().conversation().status() != conversation.status()) {
                step.set(conversation.step());
                atTopic = conversation.atTopicId();
            }
        }
        showTopics(now.file().topics(), words);
        showing = false;
        view.set(now);
    }

    private void showTopics(List<ConversationTopic> now, boolean words) {
        Map<UUID, TopicItem> known = topics.stream().collect(Collectors.toMap(TopicItem::id, Function.identity()));
        List<TopicItem> items = now.stream().map(topic -> {
            var item = known.get(topic.id());
            if (item == null) {
                return new TopicItem(topic, this::typed);
            }
            item.read(topic, words);
            return item;
        }).toList();
        if (!items.equals(topics)) {
            topics.setAll(items);
        }
    }

    private void headTyped() {
        if (!showing) {
            headDirty = true;
            typed();
        }
    }

    /// Where the coach is matters only while the conversation runs; looking back at one changes nothing.
    private void moved() {
        if (!showing && view.get() != null && running()) {
            headTyped();
        }
    }

    private void typed() {
        generation++;
        unstored = true;
        autosave.touch();
    }

    private TypedWords handOver() {
        Optional<Head> head = headDirty ? Optional.of(new Head(opening.get(), openingShareable.get(), success.get(), successWords.get(), nextDate.get(),
                step.get(), atTopic)) : Optional.empty();
        headDirty = false;
        var notes = new HashMap<UUID, Note>();
        topics.stream().filter(TopicItem::dirty).forEach(item -> notes.put(item.id(), item.handOver()));
        return new TypedWords(head, notes);
    }

    private void stored() {
        generation++;
        saved.set(clock.instant());
        unstored = autosave.waits();
    }
}
