package org.laurel.print;

/** A colour of the house's papers, as the pages have it on white. */
enum Ink {
    BLACK(0x1B211E),
    QUIET(0x56615B),
    LAUREL(0x14532D),
    GOLD(0x856107),
    SILVER(0x6B7280),
    BRONZE(0x8A4B1F);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** Of a medal by its word; other medals are the house's own. */
    static Ink of(String medal) {
        return switch (medal) {
            case "gold" -> GOLD;
            case "silver" -> SILVER;
            case "bronze" -> BRONZE;
            default -> LAUREL;
        };
    }

    float red() {
        return (rgb >> 16 & 0xFF) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
