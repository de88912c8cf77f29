package org.isnad.uima.suggest;

/** What an exception of UIMA has to say: the innermost cause that says something. */
final class Causes {

    private Causes() {}

    static String of(Throwable thrown) {
        Throwable innermost = thrown;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        String name = innermost.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ": " + message;
    }
}
