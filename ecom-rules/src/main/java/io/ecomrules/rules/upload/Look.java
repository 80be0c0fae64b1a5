package io.ecomrules.rules.upload;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.Unreadable;
import org.jspecify.annotations.Nullable;

/** What came of looking at a file. */
public sealed interface Look {

    /**
     * It was seen.
     *
     * @param specimen its beginning and its end
     */
    record Seen(Specimen specimen) implements Look {}

    /**
     * It could not be seen.
     *
     * @param reason why
     * @param bytes its size as far as it is known, or null
     */
    record Unseen(Unreadable reason, @Nullable Long bytes) implements Look {}
}
