package org.isnad.ui.annotate.editor.stance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.core.edit.MarkStance;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.canvas.draw.StanceScore;
import org.isnad.ui.label.ItemLabels;

/**
 * Marks a stance: the selected statement gives holder and basis, a selected mention the holder; the words selected are its
 * evidence; two boxes ask for target and score. With a stance selected only its score is asked.
 */
public final class StancePrompt {

    private final ArticleEditor editor;

    public StancePrompt(ArticleEditor editor) {
        this.editor = editor;
    }

    public void ask() {
        if (editor.drafting().draft().isPresent()) {
            editor.drafting().accept();
            if (editor.drafting().draft().isPresent()) {
                return;
            }
        }
        Item item = editor.selectedItem().orElse(null);
        if (item instanceof Stance stance) {
            askScore(score -> editor.run(score.edit(editor.layer(), stance)));
            return;
        }
        holding(item).ifPresentOrElse(this::askTarget, () -> editor.refuse(EditorMessages.Stance_noHolder));
    }

    private Optional<Target.Holding> holding(Item item) {
        TextRange words = editor.edges().stretch(editor.selectedRange());
        if (item instanceof Statement statement && !statement.getSources().isEmpty()) {
            ActorMention source = statement.getSources().get(0);
            List<TextRange> evidence = words.isEmpty() ? List.of() : List.of(words);
            return Optional.of(new Target.Holding(source.getActor(), source, statement, evidence));
        }
        if (item instanceof ActorMention mention) {
            TextRange evidence = words.isEmpty() ? sentence(mention) : words;
            return Optional.of(new Target.Holding(mention.getActor(), mention, null, List.of(evidence)));
        }
        return Optional.empty();
    }

    private TextRange sentence(ActorMention mention) {
        TextRange range = editor.layer().at(mention.getBegin(), Sentence.class).stream()
                .findFirst()
                .map(sentence -> new TextRange(sentence.getBegin(), sentence.getEnd()))
                .orElse(new TextRange(mention.getBegin(), mention.getEnd()));
        return editor.edges().stretch(range);
    }

    private void askTarget(Target.Holding holding) {
        ItemLabels labels =
                new ItemLabels(editor.layer().project().corpus(), editor.layer().text());
        List<Statement> statements = editor.layer().statements().stream()
                .filter(statement -> statement != holding.basis())
                .toList();
        TextRange words = editor.edges().stretch(editor.selectedRange());
        TargetOffers offers = new TargetOffers(labels, editor.mentions().actors(), statements, words);
        ChoiceBox<Target> box = new ChoiceBox<>(
                editor.canvas(), EditorMessages.Stance_target, true, offers::find, target -> chosen(holding, target));
        TargetPick pick = new TargetPick(editor, box, holding);
        box.setKeys(pick::pressed);
        open(box);
        pick.listen();
    }

    private void chosen(Target.Holding holding, Target target) {
        askScore(score -> {
            boolean words = target instanceof Target.OfWords && holding.basis() != null;
            Target.Holding held = words
                    ? new Target.Holding(holding.holder(), holding.mention(), holding.basis(), List.of())
                    : holding;
            MarkStance edit = edit(target, held, score);
            if (editor.run(edit)) {
                editor.select(edit.stance());
            }
        });
    }

    private MarkStance edit(Target target, Target.Holding held, StanceScore score) {
        if (target instanceof Target.OfNewIssue made) {
            Issue issue = CorpusFactory.eINSTANCE.createIssue();
            issue.setLabel(made.name());
            return MarkStance.withNewIssue(editor.layer(), target.input(held, score), issue);
        }
        return new MarkStance(editor.layer(), target.input(held, score));
    }

    private void askScore(Consumer<StanceScore> take) {
        ScoreOffers offers = new ScoreOffers(editor.layer().project().corpus());
        ChoiceBox<StanceScore> box =
                new ChoiceBox<>(editor.canvas(), EditorMessages.Stance_score, true, offers::find, take);
        box.setKeys(event -> {
            Optional<StanceScore> score = StanceScore.ofKey(event.character)
                    .or(() -> StanceScore.ofKey((char) (event.keyCode & Character.MAX_VALUE)));
            score.ifPresent(box::take);
            return score.isPresent();
        });
        open(box);
    }

    private void open(ChoiceBox<?> box) {
        editor.opened(box);
        TextRange selected = editor.selectedRange();
        box.open(editor.mentions().placeOf(selected), "");
    }
}
