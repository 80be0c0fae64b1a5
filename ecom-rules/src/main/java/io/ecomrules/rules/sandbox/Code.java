package io.ecomrules.rules.sandbox;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The instructions of a method. Only those that comparisons, constructors and calls need are known; loops, locks, arithmetic and arrays of
 * numbers are not, so that no method of compiled rules can run for ever or fill the memory.
 *
 * @param calls the members that its instructions name
 */
record Code(Set<String> calls) {

    private static final int INVOKE_DYNAMIC = 0xBA;
    private static final BitSet ALONE = opcodes(
            0x01, 0x08, 0x1A, 0x1D, 0x2A, 0x2D, 0x3B, 0x3E, 0x4B, 0x4E, 0x53, 0x53, 0x57, 0x57, 0x59, 0x59, 0xAC, 0xAC,
            0xB0, 0xB1, 0xBE, 0xBF);
    private static final BitSet WITH_ONE_BYTE =
            opcodes(0x10, 0x10, 0x12, 0x12, 0x15, 0x15, 0x19, 0x19, 0x36, 0x36, 0x3A, 0x3A);
    private static final BitSet WITH_TWO_BYTES = opcodes(0x11, 0x11, 0x13, 0x14, 0xBB, 0xBB, 0xBD, 0xBD, 0xC0, 0xC1);
    private static final BitSet JUMPS = opcodes(0x99, 0xA7, 0xC6, 0xC7);
    private static final BitSet MEMBERS = opcodes(0xB2, 0xB9);

    /** Says what was found that no rule needs. */
    static final class Unknown extends IOException {
        private static final long serialVersionUID = 1L;

        Unknown(String what) {
            super(what);
        }
    }

    static Code read(byte[] bytes, ConstantPool pool) throws IOException {
        var calls = new TreeSet<String>();
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) {
            int at = bytes.length - in.available();
            int opcode = in.readUnsignedByte();
            if (MEMBERS.get(opcode)) {
                calls.add(pool.member(in.readUnsignedShort()));
                in.skipNBytes(opcode == 0xB9 ? 2 : 0);
            } else if (JUMPS.get(opcode)) {
                forward(in.readShort());
            } else if (opcode == INVOKE_DYNAMIC) {
                joinsTexts(pool.dynamic(in.readUnsignedShort()));
                in.skipNBytes(2);
            } else if (opcode == 0xAA || opcode == 0xAB) {
                in.skipNBytes(3 - at % 4);
                choose(in, opcode == 0xAA);
            } else if (WITH_ONE_BYTE.get(opcode)) {
                in.skipNBytes(1);
            } else if (WITH_TWO_BYTES.get(opcode)) {
                in.skipNBytes(2);
            } else if (!ALONE.get(opcode)) {
                throw new Unknown("instruction 0x" + Integer.toHexString(opcode));
            }
        }
        return new Code(calls);
    }

    private static void choose(DataInputStream in, boolean isTable) throws IOException {
        forward(in.readInt());
        int count = in.readInt();
        if (isTable) {
            count = in.readInt() - count + 1;
        }
        for (int i = 0; i < count; i++) {
            in.skipNBytes(isTable ? 0 : 4);
            forward(in.readInt());
        }
    }

    private static void forward(int distance) throws Unknown {
        if (distance <= 0) {
            throw new Unknown("a jump back");
        }
    }

    /** Joining an object into a text would call a method of its own that nobody has seen. */
    private static void joinsTexts(String descriptor) throws Unknown {
        if (!descriptor.matches("\\((Ljava/lang/String;|[IZ])*\\)Ljava/lang/String;")) {
            throw new Unknown("a dynamic call " + descriptor);
        }
    }

    private static BitSet opcodes(int... ranges) {
        var opcodes = new BitSet();
        for (int i = 0; i < ranges.length; i += 2) {
            opcodes.set(ranges[i], ranges[i + 1] + 1);
        }
        return opcodes;
    }
}
