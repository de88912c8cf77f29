package org.isnad.ui.exchange.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.isnad.exchange.release.ReleaseReport;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.markdown.Markdown;
import org.isnad.ui.markdown.MarkdownView;

/** What a release wrote: its papers to be read at once, and its folder to be opened. */
final class ReleaseResultDialog extends TitleAreaDialog {

    private static final java.util.List<String> PAPERS = java.util.List.of(
            "README.md", "DATASHEET.md", "iaa/report.md", "losses.md", "CHANGELOG.md", "LICENSE-texts.md");

    /** YAML is for machines. */
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);

    private static final double KILO = 1024;

    private final ReleaseReport report;
    private final Path folder;

    ReleaseResultDialog(Shell shell, ReleaseReport report) {
        super(shell);
        this.report = report;
        folder = Path.of(report.folder());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Release_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.Release_done, report.files(), Isolate.of(size(report.bytes()))));
        boolean forced = report.facts().isForced();
        setMessage(
                forced ? Messages.Release_forced : Isolate.of(report.folder()),
                forced ? IMessageProvider.WARNING : IMessageProvider.NONE);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 420).applyTo(sash);
        List papers = new List(sash, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        MarkdownView view = new MarkdownView(sash);
        sash.setWeights(1, 4);
        PAPERS.stream()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .forEach(papers::add);
        papers.addListener(SWT.Selection, event -> Stream.of(papers.getSelection())
                .forEach(name -> view.show(Markdown.read(text(name)))));
        if (papers.getItemCount() > 0) {
            papers.select(0);
            view.show(Markdown.read(text(papers.getItem(0))));
        }
        return area;
    }

    private String text(String name) {
        try {
            return FRONT_MATTER.matcher(Files.readString(folder.resolve(name))).replaceFirst("");
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** In KiB or MiB, with the digits that stand beside it. */
    static String size(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(1);
        double kilobytes = bytes / KILO;
        return kilobytes < KILO ? format.format(kilobytes) + " KiB" : format.format(kilobytes / KILO) + " MiB";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OPEN_ID, Messages.Export_open, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OPEN_ID) {
            Program.launch(folder.toString());
        } else {
            super.buttonPressed(button);
        }
    }
}
