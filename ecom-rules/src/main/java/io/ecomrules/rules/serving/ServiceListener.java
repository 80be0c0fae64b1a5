package io.ecomrules.rules.serving;

/** Is told what came of every wish to put a pack into service, after the fact and on the thread that wished it. */
@FunctionalInterface
public interface ServiceListener {

    /**
     * Is told. What it throws is logged and changes nothing.
     *
     * @param reload what came of it
     */
    void onReload(Reload reload);
}
