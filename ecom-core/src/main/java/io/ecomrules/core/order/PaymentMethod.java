package io.ecomrules.core.order;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of payment that the regulations name (ORD-9). Which of them the house takes stands in the rule files. */
public enum PaymentMethod implements Titled {
    /** A bank card. */
    CARD,
    /** Notes and coins. */
    CASH,
    /** WeChat Pay. */
    WECHAT,
    /** Alipay. */
    ALIPAY,
    /** Tenpay. */
    TENPAY,
    /** A transfer by online banking. */
    ONLINE_BANKING;

    /** Put together when the first one is asked for, since the titles are read from a bundle. */
    private static final class Names {
        static final Map<String, PaymentMethod> ALL = all();

        private static Map<String, PaymentMethod> all() {
            var names = new HashMap<String, PaymentMethod>();
            for (var method : values()) {
                names.put(method.code, method);
                names.put(method.title(Locale.SIMPLIFIED_CHINESE), method);
            }
            return Map.copyOf(names);
        }
    }

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the stable code.
     *
     * @return for example {@code online-banking}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a method by its code or its Chinese name.
     *
     * @param text such as {@code wechat} or {@code 微信}
     * @return the method, or empty
     */
    public static Optional<PaymentMethod> parse(String text) {
        return Optional.ofNullable(Names.ALL.get(text));
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("payment-method." + code, Map.of());
    }
}
