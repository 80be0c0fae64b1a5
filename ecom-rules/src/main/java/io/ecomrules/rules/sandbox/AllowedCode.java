package io.ecomrules.rules.sandbox;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The members that compiled rules may name, one by one. A unit that names another, that loops, locks, catches, or calls itself is refused
 * before any class of it is defined. Immutable and thread-safe.
 */
public final class AllowedCode {

    private static final Pattern TYPE = Pattern.compile("L([^;]+);");

    private final Set<String> members;
    private final Set<String> supers;
    private final Set<String> types = new TreeSet<>();

    /**
     * Takes a list.
     *
     * @param members members as {@code owner.name:descriptor}, with slashes in names
     * @param supers the classes and interfaces that compiled classes may extend or implement
     * @param types types that may be named though no member of them is listed
     */
    public AllowedCode(Collection<String> members, Collection<String> supers, Collection<String> types) {
        this.members = Set.copyOf(members);
        this.supers = Set.copyOf(supers);
        this.types.addAll(types);
        this.types.addAll(supers);
        for (var member : members) {
            this.types.add(owner(member));
            TYPE.matcher(member).results().forEach(type -> this.types.add(type.group(1)));
        }
    }

    /**
     * Judges the classes of one unit.
     *
     * @param home the package that all of them are in, with dots
     * @param classes the classes by their binary names
     * @throws UnsafeCodeException if one of them has what is not listed
     */
    public void check(String home, Map<String, byte[]> classes) {
        var files = new TreeMap<String, ClassFile>();
        classes.forEach((name, bytes) -> {
            if (!name.startsWith(home + ".")) {
                throw new UnsafeCodeException(name, home, "is not in the package of its unit");
            }
            files.put(name, read(name, bytes));
        });
        var own = new HashSet<String>();
        var calls = new TreeMap<String, Set<String>>();
        files.values().forEach(file -> {
            own.add(file.name());
            own.addAll(file.fields());
            own.addAll(file.methods().keySet());
            calls.putAll(file.methods());
        });
        files.forEach((name, file) -> check(name, file, own));
        refuseCircles(calls);
    }

    /**
     * Tells whether compiled rules may see a type of the host.
     *
     * @param name its binary name
     * @return true if it is listed
     */
    public boolean isVisible(String name) {
        return types.contains(name.replace('.', '/'));
    }

    private static ClassFile read(String name, byte[] bytes) {
        try {
            return ClassFile.read(bytes);
        } catch (IOException unknown) {
            throw new UnsafeCodeException(name, String.valueOf(unknown.getMessage()), "has what no rule needs");
        }
    }

    private void check(String name, ClassFile file, Set<String> own) {
        if (!file.name().equals(name.replace('.', '/'))) {
            throw new UnsafeCodeException(name, file.name(), "is another class");
        }
        refuse(name, "extends or implements what is not listed", file.supers(), supers, Set.of());
        refuse(name, "names a member that is not listed", file.members(), members, own);
        refuse(name, "binds a call by what is not listed", file.bootstraps(), members, Set.of());
        refuse(name, "names a type that is not listed", file.types(), types, own);
    }

    private static void refuse(
            String name, String reason, Collection<String> found, Set<String> listed, Set<String> own) {
        for (var each : found) {
            if (!listed.contains(each) && !own.contains(each)) {
                throw new UnsafeCodeException(name, each, reason);
            }
        }
    }

    /** Takes away what calls nothing of its own until nothing is left; whatever remains calls itself. */
    private static void refuseCircles(Map<String, Set<String>> calls) {
        var callers = new HashMap<String, Set<String>>();
        var open = new HashMap<String, Integer>();
        var done = new ArrayDeque<String>();
        calls.forEach((method, named) -> {
            var own = new HashSet<>(named);
            own.retainAll(calls.keySet());
            own.forEach(each ->
                    callers.computeIfAbsent(each, none -> new HashSet<>()).add(method));
            open.put(method, own.size());
            if (own.isEmpty()) {
                done.add(method);
            }
        });
        int taken = 0;
        for (var method = done.poll(); method != null; method = done.poll()) {
            taken++;
            for (var caller : callers.getOrDefault(method, Set.of())) {
                if (open.merge(caller, -1, Integer::sum) == 0) {
                    done.add(caller);
                }
            }
        }
        if (taken < calls.size()) {
            var circle = open.entrySet().stream()
                    .filter(each -> each.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            throw new UnsafeCodeException(owner(circle).replace('/', '.'), circle, "has a method that calls itself");
        }
    }

    private static String owner(String member) {
        int dot = member.indexOf('.');
        return dot < 0 ? member : member.substring(0, dot);
    }
}
