package io.ecomrules.core.json;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.datatype.javax.money.JavaxMoneyModule;

/**
 * What a host registers with its Jackson mapper to read and write the library's values: ids, posts by code, months, exact numbers,
 * findings, statements, and money as {@code {"amount":"23760.00","currency":"CNY"}}.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().addModule(new EcomModule(Locale.SIMPLIFIED_CHINESE)).build();
 * }</pre>
 */
public final class EcomModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Prepares the module.
     *
     * @param locale the language of messages
     */
    public EcomModule(Locale locale) {
        super("ecom");
        text(EmployeeId.class, EmployeeId::value, EmployeeId::new);
        text(
                Post.class,
                Post::code,
                code -> Post.parse(code).orElseThrow(() -> new IllegalArgumentException("No post " + code + ".")));
        text(PeriodMonth.class, PeriodMonth::toString, PeriodMonth::parse);
        text(ClauseId.class, ClauseId::value, ClauseId::of);
        text(Severity.class, Severity::code, Severity::parse);
        text(Exact.class, JsonNumbers::text, Exact::parse);
        tree(
                Finding.class,
                finding -> FindingJson.tree(finding, Messages.in(locale)),
                node -> FindingJson.read(new JsonFields(node, "")));
        tree(Statement.class, statement -> StatementJson.tree(statement, locale), StatementReader::statement);
    }

    @Override
    public Iterable<? extends JacksonModule> getDependencies() {
        return List.of(new JavaxMoneyModule().withQuotedDecimalNumbers());
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                var text = parser.getValueAsString();
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException refused) {
                    return context.reportInputMismatch(type, "%s", refused.getMessage());
                }
            }
        });
    }

    private <T> void tree(Class<T> type, Function<T, ObjectNode> write, Function<ObjectNode, T> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                context.writeTree(generator, write.apply(value));
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                try {
                    return read.apply((ObjectNode) context.readTree(parser));
                } catch (IllegalArgumentException refused) {
                    return context.reportInputMismatch(type, "%s", refused.getMessage());
                }
            }
        });
    }
}
