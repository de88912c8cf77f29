package org.isnad.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.osgi.framework.Bundle;

/** The pages of the user guide in the language of the user, else in English, by names such as {@code start}. */
final class GuidePages {

    static final String INDEX = "index";

    private static final String BUNDLE = "org.isnad.help";
    private static final String FOLDER = "guide/";

    private GuidePages() {}

    /** The name of a page by an address of the Eclipse help or of a link: {@code /org.isnad.help/guide/start.html#keys}. */
    static String name(String address) {
        String file = address.substring(address.lastIndexOf('/') + 1);
        return file.replaceFirst("[.?#].*$", "");
    }

    /** What follows {@code #}. */
    static Optional<String> anchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(address.substring(hash + 1));
    }

    /** The Markdown of a page. */
    static Optional<String> text(String name) {
        return find("$nl$/" + FOLDER + name + ".md").flatMap(GuidePages::read);
    }

    static Optional<ImageData> picture(String address) {
        return find("$nl$/" + FOLDER + address).or(() -> find(FOLDER + address)).flatMap(file -> {
            try (InputStream stream = file.openStream()) {
                return Optional.of(new ImageData(stream));
            } catch (IOException | SWTException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** A page as a file for a browser; its folder holds all others. */
    static Optional<URL> html(String name) {
        Optional<URL> page = find("$nl$/" + FOLDER + name + ".html");
        try {
            // From a jar, only what is asked for is unpacked: all of it is, so that links lead somewhere.
            Bundle bundle = Platform.getBundle(BUNDLE);
            FileLocator.toFileURL(bundle.getEntry(FOLDER));
            return page.isEmpty() ? page : Optional.of(FileLocator.toFileURL(page.get()));
        } catch (IOException failure) {
            ILog.of(GuidePages.class).warn(failure.getMessage(), failure);
            return Optional.empty();
        }
    }

    private static Optional<URL> find(String path) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        return bundle == null
                ? Optional.empty()
                : Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString(path)));
    }

    private static Optional<String> read(URL file) {
        try (InputStream stream = file.openStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            ILog.of(GuidePages.class).warn(failure.getMessage(), failure);
            return Optional.empty();
        }
    }
}
