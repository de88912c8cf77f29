package org.isnad.ui.annotate.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.FeatureDefinition;
import org.isnad.text.TextRange;
import org.isnad.ui.label.Tags;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form on a layer of a real project, with the widgets that the user has before him. */
class PropertyFormTest {

    private static final String TEXT = "أكد الوزير أن «الهدنة صامدة» أمس";

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final List<EObject> followed = new ArrayList<>();
    private final PropertyForm form = new PropertyForm(shell, "nothing");
    private Project project;
    private OpenLayer layer;
    private Statement statement;

    @BeforeEach
    void makeLayer() {
        project = Project.create(folder.resolve("project"), "Test").value();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Article article = project.addArticle(
                        new NewArticle("a", bytes, StandardCharsets.UTF_8, TEXT, "t", null, null, null, null, null))
                .value();
        layer = project.createLayer(article, "mercury").value();
        MarkStatement edit = new MarkStatement(layer, List.of(), List.of(range("أكد")), List.of(range("الهدنة صامدة")));
        assertFalse(project.edits().run(edit).hasErrors());
        statement = edit.statement();
    }

    @AfterEach
    void close() {
        shell.dispose();
        project.close();
    }

    @Test
    void aTagIsChosenAndTakenBack() {
        show(statement);
        choose(reportType(), Tags.label(ReportType.FREE_INDIRECT));
        assertEquals(ReportType.FREE_INDIRECT, statement.getReportType());
        project.edits().undo();
        show(statement);
        Combo type = reportType();
        assertEquals(Tags.label(statement.getReportType()), type.getText());
        type.select(0);
        type.notifyListeners(SWT.Selection, new Event());
        assertNull(statement.getReportType());
    }

    @Test
    void aTagThatTheProjectHidesIsStillShownWhereItStands() {
        var setting = CorpusFactory.eINSTANCE.createTagSetting();
        setting.setTagSet("ReportType");
        setting.setTag(statement.getReportType().getName());
        setting.setHidden(true);
        project.corpus().getTagSettings().add(setting);
        show(statement);
        assertEquals(Tags.label(statement.getReportType()), reportType().getText());
    }

    @Test
    void aCommentIsTakenOverWhenTheFieldIsLeftAndIsOneStep() {
        show(statement);
        Text comment = control(Text.class, Tags.label(AnnotationPackage.Literals.ITEM__COMMENT));
        comment.setText("صعبة");
        comment.notifyListeners(SWT.FocusOut, new Event());
        comment.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("صعبة", statement.getComment());
        project.edits().undo();
        assertNull(statement.getComment());
        assertTrue((comment.getStyle() & SWT.RIGHT_TO_LEFT) != 0);
    }

    @Test
    void aFeatureOfTheProjectIsEdited() {
        FeatureDefinition definition = CorpusFactory.eINSTANCE.createFeatureDefinition();
        definition.setOwner("Statement");
        definition.setName("frame");
        definition.setLabel("الإطار");
        definition.getTags().addAll(List.of("حرب", "سلم"));
        project.corpus().getFeatureDefinitions().add(definition);
        show(statement);
        choose(control(Combo.class, "الإطار"), "سلم");
        assertEquals("سلم", statement.getExtras().get(0).getValue());
        assertEquals("frame", statement.getExtras().get(0).getName());
        project.edits().undo();
        assertEquals(List.of(), List.copyOf(statement.getExtras()));
    }

    @Test
    void confidenceIsOneToThreeOrNone() {
        show(statement);
        Combo confidence = control(Combo.class, Tags.label(AnnotationPackage.Literals.ITEM__CONFIDENCE));
        assertEquals(4, confidence.getItemCount());
        assertEquals(0, confidence.getSelectionIndex());
        confidence.select(3);
        confidence.notifyListeners(SWT.Selection, new Event());
        assertEquals(3, statement.getConfidence());
    }

    @Test
    void everyFeatureOfEveryItemHasAField() {
        for (EClass type : List.of(
                AnnotationPackage.Literals.STATEMENT,
                AnnotationPackage.Literals.STANCE,
                AnnotationPackage.Literals.ACTOR_MENTION,
                AnnotationPackage.Literals.QUOTE,
                AnnotationPackage.Literals.ZONE)) {
            List<String> labels = new Fields(project.corpus(), followed::add)
                    .of(type).stream().map(Field::label).toList();
            type.getEAllStructuralFeatures().stream()
                    .filter(feature ->
                            !List.of("xmiId", "sofa", "begin", "end", "extras").contains(feature.getName()))
                    .forEach(feature ->
                            assertTrue(labels.contains(Tags.label(feature)), type.getName() + "." + feature.getName()));
        }
    }

    @Test
    void identifiersAreReadOnly() {
        show(statement);
        Text id = control(Text.class, Tags.label(AnnotationPackage.Literals.ITEM__ID));
        assertEquals(statement.getId(), id.getText());
        assertFalse(id.getEditable());
    }

    @Test
    void theFormChangesWithTheTypeAndKeepsUpWithTheItem() {
        MarkQuote edit = new MarkQuote(layer, range("أمس").begin(), range("أمس").end(), QuoteFunction.TERM);
        project.edits().run(edit);
        Quote quote = edit.quote();
        show(statement);
        show(quote);
        Combo function = control(Combo.class, Tags.label(AnnotationPackage.Literals.QUOTE__FUNCTION));
        assertEquals(Tags.label(QuoteFunction.TERM), function.getText());
    }

    private Combo reportType() {
        return control(Combo.class, Tags.label(AnnotationPackage.Literals.STATEMENT__REPORT_TYPE));
    }

    private void show(EObject object) {
        form.setFields(new Fields(project.corpus(), followed::add).of(object.eClass()));
        form.show(new Subject(shell, project, layer, object));
    }

    private static void choose(Combo combo, String label) {
        combo.select(combo.indexOf(label));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private Composite fields() {
        for (Control child : ((Composite) form.control()).getChildren()) {
            if (child instanceof ScrolledComposite scroller) {
                return (Composite) scroller.getContent();
            }
        }
        throw new AssertionError("No fields");
    }

    /** The control beside a label. */
    private <T extends Control> T control(Class<T> type, String label) {
        Control[] controls = fields().getChildren();
        for (int i = 0; i + 1 < controls.length; i += 2) {
            if (((Label) controls[i]).getText().equals(label)) {
                Control beside = controls[i + 1];
                return type.cast(type.isInstance(beside) ? beside : ((Composite) beside).getChildren()[0]);
            }
        }
        throw new AssertionError("No field " + label);
    }

    private static TextRange range(String words) {
        return new TextRange(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
