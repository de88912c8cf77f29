package org.isnad.app.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.isnad.ui.look.Images;

/** The user guide beside the article, opened at the right place by F1. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.isnad.app.help";

    private HelpPane pane;
    private IAction back;

    @Override
    public void createPartControl(Composite parent) {
        ImageDescriptor backwards =
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_BACK);
        back = action(HelpMessages.back, backwards, () -> pane.back());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(back);
        bar.add(action(HelpMessages.contents, Images.descriptor("guideline"), () -> pane.open(GuidePages.INDEX)));
        bar.add(action(HelpMessages.browser, Images.descriptor("browser"), () -> pane.openInBrowser()));
        pane = new HelpPane(parent, () -> back.setEnabled(pane != null && pane.canGoBack()));
    }

    @Override
    public void setFocus() {
        pane.view().setFocus();
    }

    /** The name of the page that is shown. */
    public String page() {
        return pane.page();
    }

    HelpPane pane() {
        return pane;
    }

    void open(String address) {
        pane.open(address);
    }

    void open(IContext context) {
        pane.open(context);
    }

    private static IAction action(String label, ImageDescriptor image, Runnable run) {
        IAction action = new Action(label, image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }
}
