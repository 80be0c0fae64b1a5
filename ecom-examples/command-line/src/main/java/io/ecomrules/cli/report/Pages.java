package io.ecomrules.cli.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns pages into HTML. Everything a template shows is escaped; what a template names and a page does not have is an error, never an
 * empty place.
 */
final class Pages {

    private final Language language;
    private final PebbleEngine engine;
    private final String charts = ChartStyle.sheet();
    private final String talk = plain("conversation.css");
    private final String records = plain("data.css");
    private final String campaign = records + "\n" + ChartStyle.resource("campaign.css");

    Pages(Language language) {
        this.language = language;
        var loader = new ClasspathLoader(Pages.class.getClassLoader());
        loader.setPrefix("io/ecomrules/cli/report");
        loader.setSuffix(".peb");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .addEscapingStrategy("report", new Escaping())
                .defaultEscapingStrategy("report")
                .defaultLocale(language.locale())
                .extension(new Phrases(language.words()))
                .build();
    }

    String department(DepartmentPage page) throws IOException {
        return html("department", page, charts);
    }

    String person(PersonPage page) throws IOException {
        return html("person", page, charts);
    }

    String conversation(ConversationPage page) throws IOException {
        return html("conversation", page, talk);
    }

    String conversations(ConversationsPage page) throws IOException {
        return html("conversations", page, talk);
    }

    String data(DataPage page) throws IOException {
        return html("data", page, records);
    }

    String campaign(CampaignPage page) throws IOException {
        return html("campaign", page, campaign);
    }

    private static String plain(String sheet) {
        return ChartStyle.resource("report.css") + "\n" + ChartStyle.resource(sheet);
    }

    private String html(String template, Object page, String style) throws IOException {
        var context = new HashMap<String, Object>();
        context.put("page", page);
        context.put("lang", language.locale().toLanguageTag());
        context.put("style", style);
        var html = new StringWriter();
        engine.getTemplate(template).evaluate(html, context, language.locale());
        return html.toString();
    }

    /** Lets templates say the reports' fixed phrases: {@code say('key')}. */
    private static final class Phrases extends AbstractExtension {

        private final Words words;

        Phrases(Words words) {
            this.words = words;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("say", new Say(words));
        }
    }

    private record Say(Words words) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("key");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            return words.say(String.valueOf(arguments.get("key")));
        }
    }
}
