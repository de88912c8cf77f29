package org.isnad.ui.corpus.mentions;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableColumn;
import org.isnad.core.registry.MentionPlace;
import org.isnad.core.registry.MentionPlace.Role;
import org.isnad.model.corpus.Article;
import org.isnad.ui.OpenProject;
import org.isnad.ui.corpus.actors.RegistryMessages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.look.Images;

/** The columns in which places are shown as a concordance: what stands before, the words themselves in bold, what follows. */
public final class PlaceColumns {

    /** Room that a cell needs beside its text, in points. */
    private static final int MARGIN = 14;

    private PlaceColumns() {}

    /** Adds the columns; the first has the image of the role. */
    public static void add(TableViewer viewer) {
        column(viewer, RegistryMessages.Place_before, SWT.RIGHT, 230, new Before());
        column(viewer, RegistryMessages.Place_words, SWT.LEFT, 140, new Words());
        column(viewer, RegistryMessages.Place_after, SWT.LEFT, 230, new After());
        column(viewer, RegistryMessages.Place_article, SWT.LEFT, 150, new Plain(PlaceColumns::title));
        column(
                viewer,
                RegistryMessages.Place_annotator,
                SWT.LEFT,
                80,
                new Plain(place -> Isolate.of(place.annotator())));
        column(viewer, RegistryMessages.Place_role, SWT.LEFT, 90, new Plain(place -> role(place.role())));
    }

    private static void column(TableViewer viewer, String title, int alignment, int width, PlaceLabels labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        labels.column = column.getColumn();
        column.setLabelProvider(labels);
        column.getColumn().addListener(SWT.Resize, event -> {
            if (!viewer.getControl().isDisposed() && viewer.getInput() != null) {
                viewer.refresh();
            }
        });
    }

    private static String title(MentionPlace place) {
        return OpenProject.get()
                .project()
                .flatMap(project -> project.article(place.article()))
                .map(Article::getTitle)
                .filter(title -> !title.isBlank())
                .orElse(Isolate.of(place.article()));
    }

    static String role(Role role) {
        return switch (role) {
            case MENTION -> RegistryMessages.Place_mention;
            case HOLDER -> RegistryMessages.Place_holder;
            case TARGET -> RegistryMessages.Place_target;
        };
    }

    private static Image image(Role role) {
        return switch (role) {
            case MENTION -> Images.get(Images.MENTION);
            case HOLDER -> Images.get(Images.STANCE);
            case TARGET -> Images.get(Images.TOWARD);
        };
    }

    /** Labels cut to the width of their column, for GTK would hide the beginning of a longer one. */
    private abstract static class PlaceLabels extends ColumnLabelProvider {

        private TableColumn column;

        abstract String text(MentionPlace place);

        /** What is left of a text that is longer than this many characters. */
        String cut(String text, int length) {
            return Isolate.like(text, Snippet.of(text, length));
        }

        @Override
        public String getText(Object element) {
            return Isolate.alone(fitted(element));
        }

        private String fitted(Object element) {
            String text = text((MentionPlace) element);
            int room = column.getWidth() - MARGIN - (getImage(element) == null ? 0 : 20);
            if (room <= 0) {
                return text;
            }
            GC gc = new GC(column.getParent());
            try {
                gc.setFont(getFont(element));
                int length = text.length();
                String shown = text;
                while (length > 1 && gc.textExtent(shown).x > room) {
                    length = Math.min(length - 1, length * room / Math.max(1, gc.textExtent(shown).x) + 1);
                    shown = cut(text, length);
                }
                return shown;
            } finally {
                gc.dispose();
            }
        }

        @Override
        public String getToolTipText(Object element) {
            MentionPlace place = (MentionPlace) element;
            return Snippet.of(place.before() + place.words() + place.after(), 400);
        }
    }

    private static final class Before extends PlaceLabels {

        @Override
        String text(MentionPlace place) {
            return Snippet.of("." + place.before(), Integer.MAX_VALUE - 1).substring(1);
        }

        /** Its end is what stands beside the words. */
        @Override
        String cut(String text, int length) {
            int from = text.length() - length;
            int word = text.indexOf(' ', from);
            return "…" + text.substring(word < 0 || word > from + 12 ? from : word);
        }

        @Override
        public Image getImage(Object element) {
            return image(((MentionPlace) element).role());
        }
    }

    private static final class Words extends PlaceLabels {

        @Override
        String text(MentionPlace place) {
            return Snippet.of(place.words(), 200);
        }

        @Override
        public Font getFont(Object element) {
            return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    }

    private static final class After extends PlaceLabels {

        @Override
        String text(MentionPlace place) {
            return Snippet.of(place.after(), 200).strip();
        }
    }

    private static final class Plain extends PlaceLabels {

        private final Function<MentionPlace, String> label;

        Plain(Function<MentionPlace, String> label) {
            this.label = label;
        }

        @Override
        String text(MentionPlace place) {
            return label.apply(place);
        }
    }

    /** How many articles places are in. */
    public static long articles(List<MentionPlace> places) {
        return places.stream().map(MentionPlace::article).distinct().count();
    }
}
