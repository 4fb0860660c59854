package org.laurel.entry.blind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A PDF written anew without its metadata: no author, title, program or date, and no XMP packet in any of its objects. What
 * cannot be read as a PDF, or only with a password, stays as it was.
 *
 * <p>Source: ISO 32000-1, 14.3 (metadata: the document information dictionary and metadata streams).
 */
final class PlainPdf {

    private PlainPdf() {}

    static byte[] of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                return content;
            }
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            for (var key : document.getDocument().getXrefTable().keySet()) {
                forgetMetadata(document.getDocument().getObjectFromPool(key));
            }
            ByteArrayOutputStream plain = new ByteArrayOutputStream(content.length);
            document.save(plain);
            return plain.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            return content;
        }
    }

    private static void forgetMetadata(COSObject object) {
        if (object.getObject() instanceof COSDictionary dictionary) {
            dictionary.removeItem(COSName.METADATA);
        }
    }
}
