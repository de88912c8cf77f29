package org.isnad.exchange.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up articles in files of many encodings. */
final class Articles {

    static final String TEXT =
            """
            وصول سفينة القمح إلى مرفأ المدينة بعد تأخير

            كتب سامر الخطيب - 8 شباط 2020

            قال مدير المرفأ سليم حداد إن السفينة وصلت صباح أمس، مؤكداً أن تفريغها يستغرق ثلاثة أيام.
            وأضاف أن الأرصفة جاهزة لاستقبال سفن أخرى، وأن العمل يجري على مدار الساعة.

            المصدر: صدى الساحل
            """;

    private Articles() {}

    static Path write(Path folder, String name, String text, Charset charset) throws IOException {
        return write(folder, name, text.getBytes(charset));
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes);
    }

    static byte[] withMark(int[] mark, String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
