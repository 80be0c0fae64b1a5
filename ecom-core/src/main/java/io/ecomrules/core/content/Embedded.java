package io.ecomrules.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something else inside a file, as far as its beginning and its end show it: an archive behind a picture, a page or a script in one. Programs that look at
 * the other part would run what the first detector took for a picture.
 */
final class Embedded {

    /** How far from the beginning readers of PDF look for its mark. */
    private static final int PDF_WITHIN = 1_024;

    private static final List<byte[]> MARKUP = List.of(
            Bytes.ascii("<script"),
            Bytes.ascii("<?php"),
            Bytes.ascii("<html"),
            Bytes.ascii("<!doctype html"),
            Bytes.ascii("<iframe"),
            Bytes.ascii("<body"),
            Bytes.ascii("<jsp:"),
            Bytes.ascii("<%@ page"),
            Bytes.ascii("<%@page"));

    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'R', 'a', 'r', '!', 0x1A, 0x07}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});

    /** What can run in a picture made of markup. */
    private static final List<byte[]> SVG_CODE = List.of(
            Bytes.ascii("<script"),
            Bytes.ascii("javascript:"),
            Bytes.ascii("<foreignobject"),
            Bytes.ascii("<iframe"),
            Bytes.ascii("<!entity"));

    private static final List<byte[]> PDF_CODE = List.of(Bytes.ascii("/javascript"), Bytes.ascii("/launch"));

    private static final int HANDLER_LENGTH = 40;

    private Embedded() {}

    /** What is hidden in it: archive, markup, script, pdf; or null. */
    static @Nullable String hidden(String mediaType, UploadKind kind, Specimen specimen) {
        if (mediaType.equals("image/svg+xml")) {
            return has(specimen, SVG_CODE) || hasHandler(specimen) ? "script" : null;
        }
        boolean isPicture = kind == UploadKind.IMAGE || kind == UploadKind.VIDEO;
        boolean isPdf = mediaType.equals("application/pdf");
        if (!isPicture && !isPdf) {
            return null;
        }
        if (ZipParts.isAppended(specimen) || has(specimen, ARCHIVES)) {
            return "archive";
        }
        if (isPicture) {
            if (has(specimen, MARKUP)) {
                return "markup";
            }
            if (isScriptHeader(specimen)) {
                return "script";
            }
            int pdf = Bytes.first(specimen.first(), Bytes.ascii("%PDF-"), 0);
            return pdf >= 0 && pdf < PDF_WITHIN ? "pdf" : null;
        }
        return null;
    }

    /** The program that a document brings along: macros, javascript; or null. */
    static @Nullable String active(String mediaType, Specimen specimen) {
        if (mediaType.equals("application/pdf") && has(specimen, PDF_CODE)) {
            return "javascript";
        }
        if (mediaType.startsWith("application/vnd.openxmlformats")
                && ZipParts.names(specimen).stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return "macros";
        }
        boolean isPage = mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
        return isPage && (has(specimen, SVG_CODE.subList(0, 2)) || hasHandler(specimen)) ? "script" : null;
    }

    /** The header of a picture read as the beginning of a remark of JavaScript, and the remark ends: {@code GIF89a/*…*}{@code /=1;}. */
    private static boolean isScriptHeader(Specimen specimen) {
        var head = specimen.first();
        boolean isRemark = Bytes.isAt(head, 6, "/*") || Bytes.isAt(head, 4, "/*") || Bytes.isAt(head, 2, "/*");
        return isRemark && specimen.pieces().stream().anyMatch(piece -> Bytes.has(piece, "*/"));
    }

    private static boolean has(Specimen specimen, List<byte[]> wanted) {
        for (var piece : specimen.pieces()) {
            for (int at = 0; at < piece.length; at++) {
                byte first = Bytes.small(piece[at]);
                for (var each : wanted) {
                    if (Bytes.small(each[0]) == first && isAt(piece, at, each)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isAt(byte[] piece, int at, byte[] wanted) {
        return Bytes.isAt(piece, at, wanted) || Bytes.isAnyCaseAt(piece, at, wanted);
    }

    /** An attribute such as onload= . */
    private static boolean hasHandler(Specimen specimen) {
        for (var piece : specimen.pieces()) {
            for (int at = 1; at + 3 < piece.length; at++) {
                boolean begins = Bytes.small(piece[at]) == 'o' && Bytes.small(piece[at + 1]) == 'n';
                if (begins && isSpace(piece[at - 1]) && isAssigned(piece, at + 2)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAssigned(byte[] piece, int from) {
        int at = from;
        while (at < piece.length
                && at < from + HANDLER_LENGTH
                && Bytes.small(piece[at]) >= 'a'
                && Bytes.small(piece[at]) <= 'z') {
            at++;
        }
        int name = at - from;
        while (at < piece.length && isSpace(piece[at])) {
            at++;
        }
        return name >= 3 && at < piece.length && piece[at] == '=';
    }

    private static boolean isSpace(byte each) {
        return each == ' '
                || each == '\t'
                || each == '\n'
                || each == '\r'
                || each == '/'
                || each == '"'
                || each == '\'';
    }
}
