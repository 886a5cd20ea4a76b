package dev.saccade.host;

import dev.saccade.fabric.ErrorCode;
import dev.saccade.fabric.ErrorReport;
import dev.saccade.fabric.device.DeviceException;
import java.util.Optional;

/** An ERROR of the fabric, or a result that it calls doubtful. */
public final class FabricErrorException extends DeviceException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;

  private FabricErrorException(String place, String mistake, String cure, ErrorCode code) {
    super(place, mistake, cure);
    this.code = code;
  }

  static FabricErrorException of(String place, ErrorReport report) {
    Optional<ErrorCode> code = ErrorCode.of(report.code());
    String told = code.map(known -> known + ": " + known.meaning()).orElse("code " + report.code());
    return new FabricErrorException(
        place,
        "the fabric refuses what was sent, " + told + " (detail " + report.detail() + ")",
        "check the link, and that nothing else writes to this fabric; then load it again",
        code.orElse(ErrorCode.NONE));
  }

  static FabricErrorException overflow(String place) {
    return new FabricErrorException(
        place,
        "an accumulator overflowed, which the compiler had ruled out: results may be wrong",
        "load the image again; if it comes again, the fabric is not what its identity says",
        ErrorCode.NONE);
  }

  /** What the fabric said; {@link ErrorCode#NONE} if it was no ERROR, or one unknown here. */
  public ErrorCode code() {
    return code;
  }
}
