package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.isnad.cli.Main;

/**
 * The headless commands; needs no display and loads nothing of the workbench. Its result is the exit code. It writes UTF-8
 * whatever the platform's encoding is.
 */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] all = arguments instanceof String[] given ? given : new String[0];
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = Main.run(all, out, err, Boolean.getBoolean("isnad.progress"));
        out.flush();
        return code;
    }

    @Override
    public void stop() {
        // A command is over when it is over.
    }
}
