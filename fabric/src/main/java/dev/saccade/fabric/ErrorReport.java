package dev.saccade.fabric;

import dev.saccade.fabric.layout.Bits;
import dev.saccade.fabric.layout.RecordLayout;

/** The payload of an ERROR packet. */
public record ErrorReport(
    @Bits(value = 8, doc = "an {@link ErrorCode}") int code,
    @Bits(value = 8, doc = "type of the packet that is answered; 0 if none was recognised")
        int packetType,
    @Bits(value = 1, doc = "the record that is answered follows; else 32 bytes of 0")
        boolean hasRecord,
    @Bits(value = 32, doc = "depends on the code") long detail) {
  public static final RecordLayout<ErrorReport> LAYOUT = RecordLayout.of(ErrorReport.class);
}
