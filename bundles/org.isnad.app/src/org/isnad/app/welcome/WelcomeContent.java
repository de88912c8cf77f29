package org.isnad.app.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.project.Project;
import org.isnad.ui.OpenProject;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;

/** What stands on the welcome page, in one column with two halves. */
final class WelcomeContent {

    private final WelcomeActions actions;
    private final Composite column;
    private final LocalResourceManager resources;
    private Composite recent;
    private Entry sample;

    WelcomeContent(Composite parent, WelcomeActions actions) {
        this.actions = actions;
        column = area(parent, 2);
        resources = new LocalResourceManager(JFaceResources.getResources(), column);
        header();
        Composite start = half(WelcomeMessages.start);
        sample = new Entry(start, "corpus-sample", WelcomeMessages.sample, WelcomeMessages.sampleHint, actions::sample);
        elsewhere(start);
        new Entry(start, "new-project", WelcomeMessages.newProject, WelcomeMessages.newHint, actions::newProject);
        new Entry(start, "open-project", WelcomeMessages.openProject, WelcomeMessages.openHint, actions::openProject);
        new Entry(start, "import", WelcomeMessages.importArticles, WelcomeMessages.importHint, actions::importArticles);
        Composite learn = half(WelcomeMessages.learn);
        new Entry(learn, "tour", WelcomeMessages.tour, WelcomeMessages.tourHint, actions::tour);
        new Entry(learn, "help", WelcomeMessages.guide, WelcomeMessages.guideHint, () -> actions.help("index"));
        new Entry(learn, "annotate", WelcomeMessages.keys, WelcomeMessages.keysHint, () -> actions.help("keys"));
        heading(learn, WelcomeMessages.recent);
        recent = area(learn, 1);
        refresh();
    }

    Control control() {
        return column;
    }

    void setFocus() {
        sample.link.setFocus();
    }

    /** Lists the projects opened lately, as far as they are still there. */
    void refresh() {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        List<Path> folders = OpenProject.get().recent().stream()
                .filter(folder -> Files.exists(folder.resolve(Project.FILE)))
                .toList();
        for (Path folder : folders) {
            Link link = link(recent, "<a>" + escaped(Isolate.of(folder.getFileName())) + "</a>");
            link.setToolTipText(folder.toString());
            link.addListener(SWT.Selection, event -> actions.open(folder));
        }
        if (folders.isEmpty()) {
            label(recent, WelcomeMessages.noRecent, null);
        }
        column.layout(true, true);
    }

    private void header() {
        Composite header = area(column, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 8).applyTo(header);
        Label picture = new Label(header, SWT.NONE);
        picture.setBackground(header.getBackground());
        picture.setImage(resources.create(org.eclipse.jface.resource.ImageDescriptor.createFromURL(
                WelcomeContent.class.getResource("/icons/isnad64.png"))));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
        label(header, "Isnad  إسناد", font(2.2, SWT.BOLD));
        label(header, WelcomeMessages.tagline, font(1.2, SWT.NORMAL));
    }

    private void elsewhere(Composite parent) {
        Link link = link(
                parent,
                NLS.bind(WelcomeMessages.copied, escaped(Isolate.of(SampleCorpus.home()))) + " <a>"
                        + escaped(WelcomeMessages.copyElsewhere) + "</a>");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .indent(30, -6)
                .applyTo(link);
        link.addListener(SWT.Selection, event -> actions.sampleElsewhere());
    }

    private Composite half(String title) {
        Composite half = area(column, 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(half);
        heading(half, title);
        return half;
    }

    private void heading(Composite parent, String title) {
        Label heading = label(parent, title, font(1.3, SWT.BOLD));
        GridDataFactory.fillDefaults().indent(0, 14).applyTo(heading);
    }

    private Font font(double size, int style) {
        int height = JFaceResources.getDialogFont().getFontData()[0].getHeight();
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
                .setHeight((int) Math.round(height * size))
                .setStyle(style));
    }

    private static Composite area(Composite parent, int columns) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        return area;
    }

    private static Label label(Composite parent, String text, Font font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(parent.getBackground());
        label.setText(text);
        if (font != null) {
            label.setFont(font);
        }
        return label;
    }

    private static Link link(Composite parent, String text) {
        Link link = new Link(parent, SWT.WRAP);
        link.setBackground(parent.getBackground());
        link.setText(text);
        return link;
    }

    /** A link takes angle brackets for its own and a single ampersand for a mnemonic. */
    private static String escaped(String words) {
        return words.replace('<', '‹').replace('>', '›').replace("&", "&&");
    }

    /** A picture, what happens, and below it in other words. */
    private final class Entry {

        private final Link link;

        Entry(Composite parent, String image, String text, String hint, Runnable action) {
            Composite line = area(parent, 2);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 0).applyTo(line);
            Label picture = new Label(line, SWT.NONE);
            picture.setBackground(line.getBackground());
            picture.setImage(
                    image.equals("corpus-sample")
                            ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER)
                            : Images.get(image));
            GridDataFactory.swtDefaults()
                    .align(SWT.CENTER, SWT.BEGINNING)
                    .span(1, 2)
                    .indent(0, 3)
                    .applyTo(picture);
            link = link(line, "<a>" + escaped(text) + "</a>");
            link.setFont(font(1.1, SWT.NORMAL));
            link.addListener(SWT.Selection, event -> action.run());
            Label words = label(line, hint, null);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(290, SWT.DEFAULT)
                    .applyTo(words);
        }
    }
}
