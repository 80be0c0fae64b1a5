package io.ecomrules.rules.sandbox;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The constants of a class file: everything outside of it that it can name stands here. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int INVOKE_DYNAMIC = 18;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ConstantPool(int size) {
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new String[size];
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        var pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.tags.length; i++) {
            int tag = in.readUnsignedByte();
            pool.tags[i] = tag;
            switch (tag) {
                case UTF8 -> pool.texts[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case CLASS, 8, METHOD_TYPE -> pool.first[i] = in.readUnsignedShort();
                case METHOD_HANDLE -> {
                    in.readUnsignedByte();
                    pool.first[i] = in.readUnsignedShort();
                }
                case FIELD, 10, INTERFACE_METHOD, 12, INVOKE_DYNAMIC -> {
                    pool.first[i] = in.readUnsignedShort();
                    pool.second[i] = in.readUnsignedShort();
                }
                default -> throw new IOException("constant of kind " + tag);
            }
        }
        return pool;
    }

    String text(int index) throws IOException {
        var text = texts[index];
        if (text == null) {
            throw new IOException("constant " + index + " is no text");
        }
        return text;
    }

    /** The name of a class, of an array's elements where it is an array, or empty for an array of primitives. */
    String type(int index) throws IOException {
        expect(index, CLASS);
        var name = text(first[index]);
        if (!name.startsWith("[")) {
            return name;
        }
        var element = name.substring(name.lastIndexOf('[') + 1);
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }

    /** A member as {@code owner.name:descriptor}. */
    String member(int index) throws IOException {
        if (tags[index] < FIELD || tags[index] > INTERFACE_METHOD) {
            throw new IOException("constant " + index + " is no member");
        }
        return text(first[first[index]]) + "." + nameAndType(second[index]);
    }

    /** The member behind a method handle. */
    String handle(int index) throws IOException {
        expect(index, METHOD_HANDLE);
        return member(first[index]);
    }

    /** The descriptor of a call that is bound when it is first made. */
    String dynamic(int index) throws IOException {
        expect(index, INVOKE_DYNAMIC);
        return text(second[second[index]]);
    }

    Set<String> types() throws IOException {
        var types = new TreeSet<String>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS) {
                types.add(type(i));
            }
        }
        types.remove("");
        return types;
    }

    Set<String> members() throws IOException {
        var members = new TreeSet<String>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] >= FIELD && tags[i] <= INTERFACE_METHOD) {
                members.add(member(i));
            }
        }
        return members;
    }

    private String nameAndType(int index) throws IOException {
        return text(first[index]) + ":" + text(second[index]);
    }

    private void expect(int index, int tag) throws IOException {
        if (index >= tags.length || tags[index] != tag) {
            throw new IOException("constant " + index + " is not of kind " + tag);
        }
    }
}
