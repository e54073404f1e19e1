package org.guiju.deploy.demo;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** What a county clerk reads: who did what, what was refused under which clause, what is due when and why. Always in Chinese. */
final class Transcript {

    private static final String[] WEEKDAYS = {"一", "二", "三", "四", "五", "六", "日"};

    private final PrintStream out;
    private final List<String> differences = new ArrayList<>();
    private String matter = "";
    private int line;

    Transcript(PrintStream out) {
        this.out = out;
    }

    void begin(Matter played) {
        matter = played.government();
        line = 0;
        out.println();
        out.println("════ " + played.regulation() + " ════");
        out.println("事项：" + played.title());
        out.println();
    }

    void time(String instant) {
        LocalDate day = LocalDate.parse(instant.substring(0, 10));
        out.printf("— %s（周%s）%s —%n", chinese(day, true), weekday(day), instant.substring(11, 16));
    }

    void step(String words) {
        out.printf("%2d. %s%n", ++line, words);
    }

    void allowed() {
        out.println("    ✓ 准予");
    }

    void refused(JsonNode problem) {
        for (JsonNode breach : problem.at("/breaches")) {
            JsonNode clause = breach.at("/clause");
            out.printf("    ✗ 不予办理：%s%n", breach.at("/message").asString(""));
            out.printf("      依据：《%s》（%s）第%s条（%s）：%s%n", clause.at("/regulation").asString(""), clause.at("/number").asString(""),
                    clause.at("/article").asString(""), clause.at("/item").asString(""), clause.at("/gist").asString(""));
            String remedy = breach.at("/remedy").asString("");
            if (!remedy.isEmpty()) {
                out.printf("      怎么办：%s%n", remedy);
            }
        }
    }

    void clause(String words, JsonNode clause) {
        out.printf("    · %s：《%s》第%s条（%s）：%s%n", words, clause.at("/regulation").asString(""), clause.at("/article").asString(""),
                clause.at("/item").asString(""), clause.at("/gist").asString(""));
    }

    void day(JsonNode day) {
        LocalDate date = LocalDate.parse(day.at("/date").asString());
        String notice = day.at("/notice").asString("");
        // that an ordinary working day is one needs no words
        String reason = day.at("/kind").asString("").equals("working-day") ? ""
                : day.at("/reason").asString("") + (notice.isEmpty() ? "" : "（" + notice + "）");
        out.printf("        %s 周%s  %s%n", chinese(date, false), weekday(date), day.at("/counted").asBoolean()
                ? "第" + day.at("/ordinal").asString() + "个工作日" + (reason.isEmpty() ? "" : "　" + reason)
                : "不计　" + reason);
    }

    void note(String words) {
        out.println("    · " + words);
    }

    /** Something is not as the regulation has it. */
    void differs(String what, Object expected, Object found) {
        String words = "第" + line + "步：" + what + "应为 " + expected + "，实为 " + found;
        out.println("    ！！ 与规定不符：" + words);
        differences.add(matter + " " + words);
    }

    void end(int matters, Story story) {
        out.println();
        if (differences.isEmpty()) {
            out.println("════ " + matters + " 个政府的" + story.title() + "全部走完，与规定一致 ════");
        } else {
            out.println("════ 与规定不符 " + differences.size() + " 处 ════");
            differences.forEach(difference -> out.println("  " + difference));
        }
    }

    /** Everything that was not as the regulation has it, so far. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    static String chinese(LocalDate day, boolean withYear) {
        return (withYear ? day.getYear() + "年" : "") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return WEEKDAYS[weekday.getValue() - 1];
    }
}
