package org.isnad.exchange;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param folder where the files are, as an absolute path
 * @param files in the order in which they were written
 * @param losses what the project has and the format could not hold, whole sentences in the language of the user
 */
public record ExportReport(String folder, List<ExportedFile> files, List<String> losses) {

    /**
     * One file.
     *
     * @param name relative to the folder
     * @param entries its rows, or its annotations
     */
    public record ExportedFile(String name, int entries) {}

    public ExportReport {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
    }

    /** The entries of all files. */
    public int entries() {
        return files.stream().mapToInt(ExportedFile::entries).sum();
    }
}
