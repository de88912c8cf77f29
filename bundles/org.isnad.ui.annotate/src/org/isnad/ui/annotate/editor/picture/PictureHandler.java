package org.isnad.ui.annotate.editor.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.command.EditorHandler;
import org.isnad.ui.label.Isolate;
import org.osgi.framework.FrameworkUtil;

/** Asks how and where, and writes the article as it is annotated into an SVG or PNG file. */
public final class PictureHandler extends EditorHandler {

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        TextRange selected = editor.selectedRange();
        PictureDialog dialog = new PictureDialog(shell, !selected.isEmpty(), settings());
        if (dialog.open() != PictureDialog.OK) {
            return;
        }
        PictureWish wish = dialog.wish();
        Path file = askFile(shell, editor, wish);
        if (file != null) {
            TextRange range = wish.selection()
                    ? selected
                    : new TextRange(0, editor.layer().text().length());
            BusyIndicator.showWhile(shell.getDisplay(), () -> write(shell, editor, range, wish, file));
        }
    }

    /** Writes a picture and says where, or why not. */
    private static void write(Shell shell, ArticleEditor editor, TextRange range, PictureWish wish, Path file) {
        PictureContent content = PictureContent.of(editor.canvas(), range);
        List<PictureContent> contents = new ArrayList<>(List.of(content));
        PictureContent legend = Legend.of(editor.layer(), content);
        if (wish.legend() && !legend.text().isEmpty()) {
            contents.add(legend);
        }
        String title = editor.layer().article().getTitle();
        try {
            PictureFile.write(shell.getDisplay(), contents, title == null ? "" : title, wish, file);
            editor.say(NLS.bind(PictureMessages.Written, Isolate.of(file)));
        } catch (PictureFile.TooHigh tooHigh) {
            fail(shell, PictureMessages.Too_high);
        } catch (IOException failure) {
            fail(shell, NLS.bind(PictureMessages.Not_written, Isolate.of(file), failure.getLocalizedMessage()));
        }
    }

    private static void fail(Shell shell, String sentence) {
        IStatus status = new Status(IStatus.ERROR, PictureHandler.class, sentence);
        ErrorDialog.openError(shell, PictureMessages.Dialog_title, null, status);
    }

    private static Path askFile(Shell shell, ArticleEditor editor, PictureWish wish) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(PictureMessages.Dialog_title);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*" + wish.format().extension()});
        dialog.setFileName(editor.layer().article().getId() + wish.format().extension());
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        boolean named = chosen.toLowerCase(Locale.ROOT).endsWith(wish.format().extension());
        return Path.of(named ? chosen : chosen + wish.format().extension());
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PictureHandler.class))
                .getDialogSettings();
        IDialogSettings ours = all.getSection("picture");
        return ours == null ? all.addNewSection("picture") : ours;
    }
}
