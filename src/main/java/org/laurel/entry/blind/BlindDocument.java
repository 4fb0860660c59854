package org.laurel.entry.blind;

import org.laurel.edition.Documents;

/** A document under its neutral name, without what a camera or a program wrote into an image beside the picture. */
public record BlindDocument(String name, Documents.Type type, byte[] content) {}
