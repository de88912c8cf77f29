package org.isnad.core.project;

import java.nio.charset.Charset;

/**
 * An article to be added to a project.
 *
 * @param id wish for its identifier; made unique and safe as a name of a folder
 * @param bytes as they were found; kept unchanged
 * @param text the decoded bytes without byte order mark
 * @param title and the other metadata may be null
 * @param published ISO 8601 date, or null
 * @param source name of the file it comes from, or null
 * @param event what it reports on, by any name that all articles on it have; or null
 */
public record NewArticle(
        String id,
        byte[] bytes,
        Charset charset,
        String text,
        String title,
        String byline,
        String outlet,
        String published,
        String url,
        String source,
        String event) {

    /** Of no event that is known. */
    public NewArticle(
            String id,
            byte[] bytes,
            Charset charset,
            String text,
            String title,
            String byline,
            String outlet,
            String published,
            String url,
            String source) {
        this(id, bytes, charset, text, title, byline, outlet, published, url, source, null);
    }
}
