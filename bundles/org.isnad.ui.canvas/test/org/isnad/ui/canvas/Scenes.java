package org.isnad.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.RGB;
import org.isnad.ui.canvas.MarkStyle.Background;
import org.isnad.ui.canvas.MarkStyle.Bracket;
import org.isnad.ui.canvas.MarkStyle.Dim;
import org.isnad.ui.canvas.MarkStyle.Line;
import org.isnad.ui.canvas.MarkStyle.Paragraph;
import org.isnad.ui.canvas.MarkStyle.Role;
import org.isnad.ui.canvas.MarkStyle.Underline;
import org.isnad.ui.canvas.MarkStyle.Wash;

/** Made-up articles that show every look and every phenomenon of the script. */
final class Scenes {

    static final Map<String, Supplier<Scene>> ALL = new LinkedHashMap<>();

    private static final RGB B = Scene.BLUE;
    private static final RGB P = Scene.PURPLE;
    private static final RGB G = Scene.GREEN;
    private static final RGB O = Scene.ORANGE;
    private static final RGB R = Scene.RED;
    private static final String NESTED =
            "أكد سامر أن ليلى قالت إن نادر وعد بأن مروان وهدى وزينب وكريم ولؤي سيحضرون «قريباً».";

    static {
        ALL.put("statement", Scenes::statement);
        ALL.put("scripts", Scenes::scripts);
        ALL.put("letters", Scenes::letters);
        ALL.put("nested", Scenes::nested);
        ALL.put("discontinuous", Scenes::discontinuous);
        ALL.put("links", Scenes::links);
        ALL.put("stances", Scenes::stances);
        ALL.put("suggestions", Scenes::suggestions);
        ALL.put("zones", Scenes::zones);
        ALL.put("english", Scenes::english);
        ALL.put("hidden", () -> stances().without(MarkLayer.STANCES).without(MarkLayer.MENTIONS));
        ALL.put("dark", () -> nested().on(new RGB(30, 31, 34), new RGB(214, 214, 214)));
        ALL.put("dark-stances", () -> stances().on(new RGB(30, 31, 34), new RGB(214, 214, 214)));
        ALL.put("contrast", () -> stances().on(new RGB(0, 0, 0), new RGB(255, 255, 255)));
        ALL.put("twice", () -> nested().zoom(200, 1100));
    }

    private Scenes() {}

    static Scene statement() {
        return new Scene(Fixtures.NEWS)
                .mention(B, "وزير النقل", "وكالة الأنباء")
                .mention(O, "الزيتون")
                .mark("الطريق الجديد سيفتح في ٢٠ أيار", "q", new Wash(Scene.GREY))
                .statement("s", B, "أعلن", "«الطريق الجديد سيفتح في ٢٠ أيار»");
    }

    static Scene scripts() {
        return new Scene(Fixtures.QUOTES, Fixtures.LATIN, Fixtures.DIGITS, Fixtures.CONTROLS, "من أيار 2024 إلى ٢٠٢٥")
                .mark("لن نغادر", "q", new Wash(Scene.GREY))
                .mention(B, "المدير John O'Neill", "IBM Deutschland")
                .statement("s", G, "بعد", "مؤتمر Eclipse 2024 في برلين")
                .mark("٣٫٥ في المئة، أي 12-15 مرة", "d", new Bracket(P))
                .mark("أيار 2024", "e", new Bracket(B))
                .mark("مع \u200eLTR", "c", new Background(O));
    }

    static Scene letters() {
        return new Scene(Fixtures.LAM_ALEF, Fixtures.DIACRITICS, Fixtures.PRESENTATION)
                .mention(B, "لإنسان", "ا إله")
                .mark("سَلَامٌ", "u", new Underline(R, Line.SOLID))
                .mark("ٱللّٰهِ", "b", new Bracket(P))
                .mark("كِتَابًا", "d", new Dim());
    }

    static Scene nested() {
        return new Scene(NESTED)
                .mention(B, "سامر", "ليلى", "نادر", "مروان", "هدى", "زينب", "كريم", "لؤي")
                .mark("قريباً", "q", new Wash(Scene.GREY))
                .statement(1, B, "أكد", NESTED.substring(NESTED.indexOf("ليلى"), NESTED.length() - 1))
                .statement(2, P, "قالت", "نادر وعد بأن مروان وهدى وزينب وكريم ولؤي سيحضرون «قريباً»")
                .statement(3, G, "وعد", "مروان وهدى وزينب وكريم ولؤي سيحضرون «قريباً»");
    }

    static Scene discontinuous() {
        String text = "«لن نغادر»، قال المدير في بلدة الزيتون، «قبل أن نتسلم كل المفاتيح»، وأضاف «سنعود».";
        return new Scene(text)
                .mention(B, "المدير")
                .statement(1, B, "قال", "لن نغادر", "قبل أن نتسلم كل المفاتيح")
                .statement(2, B, "وأضاف", "سنعود")
                .active(1);
    }

    static Scene links() {
        return new Scene(Fixtures.NEWS, Fixtures.NEWS.replace("وزير النقل", "مدير البلدية"))
                .mention(B, "وزير النقل", "مدير البلدية", "بلدة الزيتون")
                .statement(1, B, "أعلن", "«الطريق الجديد سيفتح في ٢٠ أيار»")
                .active(1, "وزير النقل")
                .link("وزير النقل", "أعلن", B, LinkKind.CONNECTOR, null)
                .link("أعلن", "«الطريق الجديد سيفتح في ٢٠ أيار»", B, LinkKind.CONNECTOR, null)
                .link("مدير البلدية", "بلدة الزيتون", P, LinkKind.CONNECTOR, null);
    }

    static Scene stances() {
        return new Scene(Fixtures.NEWS, "ورفض المجلس البلدي الخطة، لكن السكان رحبوا بها وطالبوا بالمزيد من الطرق.")
                .mention(B, "وزير النقل", "المجلس البلدي", "السكان")
                .statement(1, B, "ورفض", "الخطة")
                .mark("الخطة", "no", new Underline(R, Line.DASHED))
                .mark("رحبوا بها", "yes", new Underline(G, Line.WAVY))
                .chip("ورفض", "−3", R, "no", MarkLayer.STANCES)
                .chip("رحبوا", "+2", G, "yes", MarkLayer.STANCES)
                .chip("أعلن", "0", Scene.GREY, "zero", MarkLayer.STANCES)
                .link("رحبوا", "وزير النقل", G, LinkKind.ARC, "yes")
                .active("yes");
    }

    static Scene suggestions() {
        return new Scene(Fixtures.NEWS, "وقال المجلس إن السكان رحبوا بالخطة.")
                .mention(B, "وزير النقل")
                .statement(1, B, "أعلن", "«الطريق الجديد سيفتح في ٢٠ أيار»")
                .suggested("المجلس", "m", new Background(O))
                .suggested("السكان", "n", new Background(P))
                .suggested("وقال", "t", new Underline(B, Line.SOLID))
                .suggested("السكان رحبوا بالخطة", "t", new Bracket(B))
                .chip("وقال", "+1", G, "x", MarkLayer.SUGGESTIONS)
                .chip("أعلن", "+1", G, "y", MarkLayer.STANCES)
                .active("n");
    }

    static Scene zones() {
        return new Scene("افتتاح طريق في بلدة الزيتون", "كتبت سلمى الراوي", "", Fixtures.NEWS, "شارك المقال")
                .mark("افتتاح طريق في بلدة الزيتون", "h", new Paragraph(Role.HEADLINE))
                .mark("كتبت سلمى الراوي", "b", new Paragraph(Role.SMALL))
                .mark("شارك المقال", "f", new Dim())
                .mention(O, "بلدة الزيتون");
    }

    static Scene english() {
        return new Scene("The mayor said the bridge, “old as it is”, would stay open.", Fixtures.ENGLISH)
                .mention(B, "The mayor")
                .statement(1, B, "said", "the bridge, “old as it is”, would stay open")
                .statement(2, P, "The minister", "وزارة النقل would open 3 roads")
                .chip("The mayor", "+1", G, "x", MarkLayer.STANCES);
    }
}
