package org.isnad.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ExchangeMessages;

/**
 * Unpacks zip archives that nobody has to trust: at most 10,000 entries, 1 GB in all, 200 times the size of the archive; no path
 * that is absolute or leads out of the folder, no two entries for one file. Links become files with the name of their target as
 * content, as in every zip, and are none.
 */
public final class Archive {

    private static final int ENTRIES = 10_000;
    private static final long BYTES = 1L << 30;
    private static final long RATIO = 200;
    /** Small archives may grow to this in any case. */
    private static final long ALLOWED = 1L << 20;

    private final Path zip;
    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long left;

    private Archive(Path zip, Path folder) {
        this.zip = zip;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Unpacks into an empty folder.
     *
     * @return the files, in the order of the archive; without value and with {@code archive.broken}, {@code archive.entries},
     *     {@code archive.size} or {@code archive.path} where it is refused; what was unpacked until then is the caller's to delete
     */
    public static Outcome<List<Path>> unpack(Path zip, Path folder, Monitor monitor) {
        return new Archive(zip, folder).unpack(monitor);
    }

    private Outcome<List<Path>> unpack(Monitor monitor) {
        List<Path> files = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            if (file.size() > ENTRIES) {
                return refused("archive.entries", zip.getFileName(), ENTRIES);
            }
            left = Math.min(BYTES, Math.max(ALLOWED, RATIO * Files.size(zip)));
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements() && !monitor.isCanceled()) {
                ZipEntry entry = entries.nextElement();
                Path place = place(entry.getName());
                if (place == null) {
                    return refused("archive.path", zip.getFileName(), shown(entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else if (unpack(file, entry, place)) {
                    files.add(place);
                } else {
                    return refused("archive.size", zip.getFileName());
                }
            }
            return Outcome.of(files);
        } catch (IOException | IllegalArgumentException e) {
            return refused("archive.broken", zip.getFileName());
        }
    }

    /** Where an entry goes; null for one that must not. */
    private Path place(String name) {
        boolean bad = name.isEmpty()
                || name.indexOf('\0') >= 0
                || name.indexOf('\\') >= 0
                || name.startsWith("/")
                || name.matches("(?s)^[A-Za-z]:.*")
                || !names.add(name.toLowerCase(Locale.ROOT));
        if (bad) {
            return null;
        }
        try {
            for (String step : name.split("/")) {
                if (step.equals("..")) {
                    return null;
                }
            }
            Path place = folder.resolve(name).normalize();
            return place.startsWith(folder) && !place.equals(folder) ? place : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** False where it is too large; what the entry says of its size is not believed. */
    private boolean unpack(ZipFile file, ZipEntry entry, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (InputStream input = file.getInputStream(entry);
                OutputStream output = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW)) {
            int read;
            while ((read = input.read(buffer)) >= 0) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                output.write(buffer, 0, read);
            }
        }
        return true;
    }

    private static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 80 ? printable.substring(0, 80) + "…" : printable;
    }

    private <T> Outcome<T> refused(String code, Object... arguments) {
        return Outcome.failed(ExchangeMessages.error(code, Place.file(zip.toString()), arguments));
    }
}
