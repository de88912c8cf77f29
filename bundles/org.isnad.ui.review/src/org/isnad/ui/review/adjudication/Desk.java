package org.isnad.ui.review.adjudication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.review.adjudicate.Unit;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.adjudication.card.ReadingCards;
import org.isnad.ui.review.adjudication.card.ReadingTable;
import org.isnad.ui.review.adjudication.card.Row;
import org.isnad.ui.review.adjudication.queue.Entry;
import org.isnad.ui.review.adjudication.queue.Queue;
import org.isnad.ui.review.adjudication.queue.QueuePane;

/** What a reviewer sees of an article: queue, gold, readings, decisions; and which unit is at hand. */
final class Desk {

    /** Wider in proportion, gold and readings stand side by side. */
    private static final double SIDE_BY_SIDE = 1.2;

    private static final int LEAST_BESIDE = 640;

    private final Queue queue = new Queue();
    private final Header header;
    private final QueuePane queuePane;
    private final GoldPane goldPane;
    private final SashForm texts;
    private final ReadingCards cards;
    private final DecisionBar bar;
    private Session session;
    private String atHand;
    private PartsChoice parts;

    /** @param perform does what is clicked or pressed */
    Desk(Composite parent, boolean rightToLeft, BiConsumer<Action, String> perform) {
        Composite area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new Header(area, perform);
        fill(area, false);
        SashForm columns = new SashForm(area, SWT.HORIZONTAL | SWT.LEFT_TO_RIGHT);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        Composite first = new Composite(columns, SWT.NONE);
        Composite second = new Composite(columns, SWT.NONE);
        Composite side = mirrored ? second : first;
        Composite middle = mirrored ? first : second;
        side.setLayout(new FillLayout());
        middle.setLayout(new FillLayout());
        columns.setWeights(mirrored ? new int[] {76, 24} : new int[] {24, 76});
        queuePane = new QueuePane(side, queue, rightToLeft, perform);
        texts = new SashForm(middle, SWT.VERTICAL | SWT.LEFT_TO_RIGHT);
        goldPane = new GoldPane(texts);
        cards = new ReadingCards(texts, rightToLeft);
        texts.setWeights(45, 55);
        texts.addListener(SWT.Resize, event -> turn());
        bar = new DecisionBar(area, rightToLeft, perform);
        fill(area, false);
        connect(perform);
    }

    private static void fill(Composite area, boolean tall) {
        area.getChildren()[area.getChildren().length - 1].setLayoutData(
                new GridData(SWT.FILL, tall ? SWT.FILL : SWT.CENTER, true, tall));
    }

    private void connect(BiConsumer<Action, String> perform) {
        queuePane.onChosen(entry -> select(entry.key()));
        goldPane.onChosen(unit -> select(unit.key()));
        cards.onReader(index -> perform.accept(Action.TAKE, String.valueOf(index + 1)));
        cards.onCell((row, index) -> {
            if (isMerging() || beginMerge()) {
                parts.moveTo(row.slot());
                takePart(index);
            }
        });
    }

    /** Beside each other where there is more width than height, else one over the other. */
    private void turn() {
        Rectangle room = texts.getClientArea();
        boolean beside = room.width > LEAST_BESIDE && room.width > SIDE_BY_SIDE * room.height;
        int wanted = beside ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (room.height > 0 && texts.getOrientation() != wanted) {
            texts.setOrientation(wanted);
        }
    }

    Queue queue() {
        return queue;
    }

    QueuePane queuePane() {
        return queuePane;
    }

    GoldPane goldPane() {
        return goldPane;
    }

    ReadingCards cards() {
        return cards;
    }

    DecisionBar bar() {
        return bar;
    }

    /** The unit that is to be decided. */
    Optional<Unit> atHand() {
        return session == null ? Optional.empty() : session.unit(atHand);
    }

    /** What a unit is known by: what stands in gold, else the first reading. */
    Optional<Item> item(Unit unit) {
        return unit.gold().stream()
                .findFirst()
                .or(() -> unit.readings().entrySet().stream().findFirst().flatMap(entry -> session.plan()
                        .layer(entry.getKey())
                        .flatMap(layer -> layer.item(entry.getValue().id()))));
    }

    boolean isMerging() {
        return parts != null;
    }

    PartsChoice parts() {
        return parts;
    }

    /** Shows a session with the unit that was at hand, else the first open one. */
    void show(Session newSession) {
        session = newSession;
        fillQueue();
        if (session.unit(atHand).isEmpty()) {
            atHand = queue.open(null, true).map(Entry::key).orElse(null);
        }
        goldPane.show(session.gold(), session.plan());
        select(atHand);
    }

    /** Brings queue and gold up to date, and the unit at hand; a reading that is being put together stays in the making. */
    void refresh() {
        PartsChoice making = parts;
        fillQueue();
        goldPane.show(session.gold(), session.plan());
        select(atHand);
        resume(making);
    }

    /** Leaves the reading in the making, since something is done with the unit; null where there is none. */
    PartsChoice leave() {
        PartsChoice making = parts;
        parts = null;
        return making;
    }

    /** Goes on with a reading in the making; nothing for null. */
    void resume(PartsChoice making) {
        if (making != null && beginMerge()) {
            parts.adopt(making);
            showParts();
        }
    }

    /** Makes a unit the one at hand; null for none. What is said of one that is at hand already stays. */
    void select(String key) {
        boolean another = !Objects.equals(key, atHand);
        parts = null;
        atHand = key;
        Optional<Unit> unit = atHand();
        showQueue();
        goldPane.select(unit.orElse(null));
        cards.setEmptyText(queue.open() == 0 ? nothingOpen() : AdjudicationMessages.Cards_none);
        cards.show(unit.map(one -> table(one, true)).orElse(ReadingTable.EMPTY));
        showGold();
        if (another) {
            unit.flatMap(Unit::adjudication)
                    .ifPresentOrElse(
                            said -> bar.show(said.getReasonCode(), said.getNote()), () -> bar.show(null, null));
        }
        enable();
    }

    /** What stands in gold is framed as what is chosen is. */
    private void showGold() {
        ReadingTable table = cards.table();
        int gold = table.columns().size() - 1;
        if (gold >= 0 && table.columns().get(gold).key().equals(Project.GOLD)) {
            cards.choose(table.open().stream().collect(Collectors.toMap(Row::slot, row -> gold)), null);
        }
    }

    /** Goes to another open unit; false where there is none. */
    boolean step(boolean forward) {
        Optional<Entry> next = queue.open(atHand, forward);
        next.ifPresent(entry -> select(entry.key()));
        return next.isPresent();
    }

    /** Begins to put a reading together; false where nothing is to be chosen. */
    boolean beginMerge() {
        Optional<ReadingTable> table = atHand().map(unit -> table(unit, false));
        if (table.isEmpty() || table.get().open().isEmpty() || !session.gold().isEditable()) {
            return false;
        }
        cards.show(table.get());
        parts = new PartsChoice(table.get());
        showParts();
        return true;
    }

    /** Takes the slot at hand from a reader; false where they do not have it. */
    boolean takePart(int reader) {
        boolean taken = parts.take(reader);
        showParts();
        return taken;
    }

    void moveSlot(int step) {
        parts.move(step);
        showParts();
    }

    void cancelMerge() {
        select(atHand);
    }

    private void showParts() {
        cards.choose(parts.chosen(), parts.cursor());
        enable();
    }

    private ReadingTable table(Unit unit, boolean withGold) {
        return new UnitTable(session.plan(), session.gold(), labels()).of(unit, withGold);
    }

    private UnitLabels labels() {
        return new UnitLabels(
                session.plan(), session.project().corpus(), session.gold().text());
    }

    private void fillQueue() {
        UnitLabels labels = labels();
        Function<Unit, Entry> entry = labels::entry;
        queue.setEntries(session.plan().units().stream().map(entry).toList());
        boolean stale = session.gold().isEditable() && !session.plan().isMerged();
        header.show(session, queue, stale);
        bar.setReaders(session.annotators());
        showQueue();
    }

    /** That all is decided, and what comes next. */
    String nothingOpen() {
        String key = Keys.of(Action.FINISH.command(), null).orElse(AdjudicationMessages.Header_finish);
        return Isolate.sentence(NLS.bind(AdjudicationMessages.Header_allDone, Isolate.of(key)));
    }

    /** What is open, a sentence for each. */
    List<Problem> openUnits() {
        UnitLabels labels = labels();
        String article = session.article().getId();
        return session.plan().open().stream()
                .map(unit -> Problem.error(
                        "adjudicate.open",
                        labels.title(unit) + "  ·  " + Isolate.of(labels.matter(unit)),
                        Place.article(article),
                        ""))
                .toList();
    }

    /** Shows the queue through its filter. */
    void showQueue() {
        queuePane.show(queue.shown(atHand), atHand == null ? Optional.empty() : queue.entry(atHand));
    }

    private void enable() {
        boolean editable = session.gold().isEditable();
        Optional<Unit> unit = atHand();
        List<Boolean> present = new ArrayList<>();
        for (String annotator : session.annotators()) {
            present.add(editable && unit.isPresent() && unit.get().readings().containsKey(annotator));
        }
        bar.enable(present, editable && unit.isPresent() ? possible(unit.get()) : EnumSet.noneOf(Action.class));
    }

    private Set<Action> possible(Unit unit) {
        if (isMerging()) {
            return EnumSet.of(Action.ACCEPT, Action.CANCEL);
        }
        Set<Action> possible = EnumSet.of(Action.EDIT, Action.REJECT, Action.UNDECIDABLE);
        if (!cards.table().open().isEmpty()) {
            possible.add(Action.MERGE);
        }
        if (unit.adjudication().isPresent()) {
            possible.add(unit.state().isOpen() ? Action.KEEP : Action.REOPEN);
        }
        return possible;
    }
}
