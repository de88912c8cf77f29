package org.isnad.uima.zoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 – فبراير – 2020",
                "8 شباط/فبراير 2020",
                "8 فبراير/شباط 2020",
                "8 شباط (فبراير) 2020",
                "السبت، 8 فيفري 2020",
                "08 فبراير، 2020",
                "8 من شباط 2020",
                "شباط 8, 2020",
                "2020-02-08",
                "2020/2/8",
                "08/02/2020",
                "8.2.2020",
                "8 - 2 - 2020",
                "٢٠٢٠-٠٢-٠٨",
                "٨ شباط ٢٠٢٠",
                "۰۸/۰۲/۲۰۲۰",
                "8 February 2020",
                "Feb 8, 2020",
                "نشر يوم 31/02/2020 ثم 8/2/2020"
            })
    void theEighthOfFebruary(String text) {
        assertEquals(Optional.of(LocalDate.of(2020, 2, 8)), NewsDates.find(text).map(NewsDates.Found::date));
    }

    @Test
    void everyMonthInEveryRegion() {
        String[][] months = {
            {"يناير", "كانون الثاني", "جانفي"}, {"فبراير", "شباط", "فيفري"}, {"مارس", "آذار"},
            {"أبريل", "نيسان", "أفريل"}, {"مايو", "أيار", "ماي"}, {"يونيو", "حزيران", "جوان"},
            {"يوليو", "تموز", "جويلية"}, {"أغسطس", "آب", "أوت", "غشت"}, {"سبتمبر", "أيلول", "شتنبر"},
            {"أكتوبر", "تشرين الأول"}, {"نوفمبر", "تشرين الثاني", "نونبر"}, {"ديسمبر", "كانون الأول", "دجنبر"}
        };
        for (int month = 1; month <= 12; month++) {
            for (String name : months[month - 1]) {
                assertEquals(
                        Optional.of(LocalDate.of(2016, month, 14)),
                        NewsDates.find("14 " + name + " 2016").map(NewsDates.Found::date),
                        name);
            }
        }
    }

    @Test
    void theDayIsTheFigureThatCannotBeAMonth() {
        assertEquals(
                Optional.of(LocalDate.of(2020, 2, 18)),
                NewsDates.find("02/18/2020").map(NewsDates.Found::date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "القرار 2254", "30/02/2020", "12 ألف كيلومتر", "8 شباط", "1/2/3", "20200208", "99-99-2020"})
    void noDate(String text) {
        assertEquals(Optional.empty(), NewsDates.find(text));
    }

    @Test
    void theRangeIsInTheTextAsItStands() {
        String text = "نُشِرَ في ٨ شُباط ٢٠٢٠ صباحاً";
        assertEquals("٨ شُباط ٢٠٢٠", NewsDates.find(text).orElseThrow().range().of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-08.txt", "20200208_news.txt", "sana_08_02_2020.txt", "خبر-2020.02.08.txt"})
    void inTheNameOfAFile(String name) {
        assertEquals(Optional.of(LocalDate.of(2020, 2, 8)), NewsDates.inFileName(name));
    }

    @Test
    void noDateInTheNameOfAFile() {
        assertEquals(Optional.empty(), NewsDates.inFileName("000_a148e82faffa829d.txt"));
        assertEquals(Optional.empty(), NewsDates.inFileName("20209908.txt"));
    }
}
