package org.laurel.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code (ISO/IEC 18004) with an address, drawn square by square. */
final class Squares {

    private final ByteMatrix matrix;

    /** @throws IllegalArgumentException for an address too long for any code */
    Squares(String address) {
        try {
            matrix = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address does not fit into a code", e);
        }
    }

    void draw(Paper paper, float x, float y, float size) {
        float square = size / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    paper.box(Ink.BLACK, x + column * square, y + size - (row + 1) * square, square, square);
                }
            }
        }
    }
}
