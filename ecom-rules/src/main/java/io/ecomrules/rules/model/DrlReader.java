package io.ecomrules.rules.model;

import io.ecomrules.core.finding.Problem;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of DRL that a pack may use: {@code package}, and rules with metadata, facts with literal conditions, and one outcome
 * call. Everything else is refused where it stands; after a problem the reading goes on at the next rule, so that one run tells all.
 */
public final class DrlReader {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** Leaves a rule that cannot be read. The problem has been reported by then. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private final String file;
    private final List<Token> tokens;
    private final Consumer<Problem> problems;
    private int index;

    private DrlReader(String file, List<Token> tokens, Consumer<Problem> problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * Reads a rule file.
     *
     * @param file the file's path in its pack
     * @param text its text, without a byte order mark
     * @param problems is told every problem
     * @return the rules that could be read
     */
    public static RuleFile read(String file, String text, Consumer<Problem> problems) {
        return new DrlReader(file, Tokens.of(file, text, problems), problems).file();
    }

    private RuleFile file() {
        var kind = "";
        var at = new Position(file, 1, 1);
        var rules = new ArrayList<Rule>();
        boolean empty = true;
        try {
            remark();
            expect("package");
            at = at(peek());
            kind = word();
            skipHere(";");
        } catch (Unreadable reported) {
            recover();
        }
        while (true) {
            var remark = remark();
            if (peek().kind() == Token.Kind.END) {
                break;
            }
            int begin = index;
            empty = false;
            try {
                var rule = rule(remark);
                if (rule != null) {
                    rules.add(rule);
                }
            } catch (Unreadable reported) {
                index = Math.max(index, begin + 1);
                recover();
            }
        }
        if (empty) {
            problems.accept(Problem.of("no-rules").at(file, 1, 1));
        }
        return new RuleFile(file, kind, at, rules);
    }

    private @Nullable Rule rule(String remark) throws Unreadable {
        var start = peek();
        expect("rule");
        var name = text();
        var metadata = new RuleMetadata(at(start), name, problems);
        while (skip("@")) {
            var key = next();
            expect("(");
            metadata.put(key.text(), at(key), text());
            expect(")");
        }
        expect("when");
        var when = new ArrayList<FactPattern>();
        while (!peek().is("then")) {
            when.add(pattern());
            skip(";");
        }
        expect("then");
        var then = call();
        skip(";");
        expect("end");
        if (when.isEmpty()) {
            problems.accept(Problem.of("no-condition", "rule", name).at(file, start.line(), start.column()));
            return null;
        }
        return metadata.rule(remark, when, then);
    }

    private FactPattern pattern() throws Unreadable {
        var type = peek();
        if (type.is("outcome")) {
            throw refuse("missing-then", type, "text", "outcome", "then", "then");
        }
        word();
        if (peek().is(":")) {
            throw refuse("binding-not-allowed", type);
        }
        expect("(");
        var conditions = new ArrayList<Condition>();
        while (!skip(")")) {
            if (!conditions.isEmpty()) {
                expect(",");
            }
            conditions.add(condition());
        }
        return new FactPattern(type.text(), conditions, at(type));
    }

    private Condition condition() throws Unreadable {
        var property = peek();
        if (property.kind() == Token.Kind.NUMBER) {
            throw refuse("number-cut-in-two", property);
        }
        word();
        var symbol = next();
        if (symbol.is(":")) {
            throw refuse(property.text().startsWith("$") ? "binding-not-allowed" : "colon-for-equals", property);
        }
        if (symbol.is("in")) {
            return new Condition(property.text(), Condition.Operator.IN, literals(), at(property));
        }
        if (symbol.is("not") && skip("in")) {
            return new Condition(property.text(), Condition.Operator.NOT_IN, literals(), at(property));
        }
        for (var operator : Condition.Operator.values()) {
            if (symbol.is(operator.symbol())) {
                var condition = new Condition(property.text(), operator, List.of(literal()), at(property));
                var after = peek();
                if (after.kind() == Token.Kind.SYMBOL && "+-*/%".contains(after.text())) {
                    throw refuse("arithmetic-not-allowed", after);
                }
                return condition;
            }
        }
        if (symbol.kind() == Token.Kind.SYMBOL && "+-*/%".contains(symbol.text())) {
            throw refuse("arithmetic-not-allowed", symbol);
        }
        throw refuse("unknown-operator", symbol);
    }

    private List<Literal> literals() throws Unreadable {
        var literals = new ArrayList<Literal>();
        expect("(");
        do {
            literals.add(literal());
        } while (skip(","));
        expect(")");
        return literals;
    }

    private OutcomeCall call() throws Unreadable {
        var start = peek();
        if (!start.is("outcome")) {
            throw refuse("outcome-expected", start);
        }
        next();
        expect(".");
        var name = word();
        var arguments = new ArrayList<Literal>();
        expect("(");
        while (!skip(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            arguments.add(peek().is("(") ? new Literal.Several(literals()) : literal());
        }
        skip(";");
        var after = peek();
        if (after.is("rule") || after.kind() == Token.Kind.END) {
            throw refuse("missing-end", start);
        }
        if (!after.is("end")) {
            throw refuse("one-outcome-only", after);
        }
        return new OutcomeCall(name, arguments, at(start));
    }

    private Literal literal() throws Unreadable {
        var token = next();
        return switch (token.kind()) {
            case TEXT -> Literal.quoted(token.text());
            case NUMBER -> number(token);
            case WORD -> flagOrConstant(token);
            default -> throw refuse("literal-expected", token);
        };
    }

    private Literal flagOrConstant(Token token) throws Unreadable {
        if (token.is("true") || token.is("false")) {
            return new Literal.Flag(token.is("true"));
        }
        if (peek().is(".") && tokens.get(index + 1).kind() == Token.Kind.NUMBER) {
            next();
            var rest = next();
            throw wrong(token, token.text() + "." + rest.text());
        }
        if (skip(".")) {
            var name = word();
            if (digits(token.text() + "." + name) != null) {
                throw wrong(token, token.text() + "." + name);
            }
            return new Literal.Constant(token.text(), name);
        }
        throw refuse("literal-expected", token);
    }

    private Literal number(Token token) throws Unreadable {
        var text = token.text();
        var suffixed = text.endsWith("B");
        var digits = suffixed ? text.substring(0, text.length() - 1) : text;
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong(token, text);
        }
        return new Literal.Decimal(new BigDecimal(digits), suffixed);
    }

    /** Says what somebody probably meant by a number that is none. */
    private Unreadable wrong(Token token, String text) {
        var halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!halfWidth.equals(text)) {
            return refuse("full-width-digits", token, "number", halfWidth);
        }
        var bare = text.endsWith("B") ? text.substring(0, text.length() - 1) : text;
        if (bare.endsWith("%")
                && NUMBER.matcher(bare.substring(0, bare.length() - 1)).matches()) {
            var share = new BigDecimal(bare.substring(0, bare.length() - 1)).movePointLeft(2);
            return refuse("percent-in-rule", token, "number", share.toPlainString());
        }
        var digits = digits(bare);
        return digits == null
                ? refuse("malformed-number", token)
                : refuse("letter-in-number", token, "written", text, "number", digits);
    }

    /** The number that a text with O for 0 or l for 1 is, or null. */
    private static @Nullable String digits(String text) {
        var bare = text.endsWith("B") ? text.substring(0, text.length() - 1) : text;
        var digits = bare.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
        return NUMBER.matcher(digits).matches() ? digits : null;
    }

    private String remark() {
        var remark = new StringBuilder();
        int lastLine = -1;
        while (tokens.get(index).kind() == Token.Kind.COMMENT) {
            var comment = tokens.get(index++);
            if (comment.line() != lastLine + 1) {
                remark.setLength(0);
            }
            remark.append(remark.isEmpty() ? "" : "\n").append(comment.text());
            lastLine = comment.line();
        }
        return tokens.get(index).line() == lastLine + 1 ? remark.toString() : "";
    }

    private Token peek() {
        while (tokens.get(index).kind() == Token.Kind.COMMENT) {
            index++;
        }
        return tokens.get(index);
    }

    private Token next() {
        var token = peek();
        if (token.kind() != Token.Kind.END) {
            index++;
        }
        return token;
    }

    private boolean skip(String symbolOrWord) {
        if (!peek().is(symbolOrWord)) {
            return false;
        }
        index++;
        return true;
    }

    /** Skips without passing a remark, which belongs to what comes next. */
    private void skipHere(String symbol) {
        if (tokens.get(index).is(symbol)) {
            index++;
        }
    }

    private void expect(String symbolOrWord) throws Unreadable {
        if (!skip(symbolOrWord)) {
            throw refuse("something-else-expected", peek(), "expected", symbolOrWord);
        }
    }

    private String word() throws Unreadable {
        var token = next();
        if (token.kind() != Token.Kind.WORD) {
            throw refuse("word-expected", token);
        }
        return token.text();
    }

    private String text() throws Unreadable {
        var token = next();
        if (token.kind() != Token.Kind.TEXT) {
            throw refuse("text-expected", token);
        }
        return token.text();
    }

    private Position at(Token token) {
        return new Position(file, token.line(), token.column());
    }

    private Unreadable refuse(String code, Token token, String... more) {
        var parameters = new ArrayList<>(List.of("text", token.kind() == Token.Kind.END ? "∎" : token.text()));
        parameters.addAll(List.of(more));
        problems.accept(Problem.of(code, parameters.toArray(String[]::new)).at(file, token.line(), token.column()));
        return new Unreadable();
    }

    /** Goes on at the next rule: at the word that begins one, which no rule has inside. */
    private void recover() {
        while (peek().kind() != Token.Kind.END && !peek().is("rule")) {
            index++;
        }
    }
}
