package dev.saccade.frames.video;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.frames.video.YcbcrMatrix.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every conversion is the real formula, rounded once. */
class YcbcrMatrixTest {
  /**
   * The real numbers over one common denominator, for all 2^24 inputs: another arithmetic than that
   * of the tables, which round each term.
   */
  @ParameterizedTest
  @CsvSource({"BT601,false", "BT601,true", "BT709,false", "BT709,true"})
  void equalsTheExactFormulaForEveryInput(Standard standard, boolean full) {
    long kr = standard == Standard.BT601 ? 2990 : 2126;
    long kb = standard == Standard.BT601 ? 1140 : 722;
    long kg = 10_000 - kr - kb;
    long lumaRange = full ? 255 : 219;
    long chromaRange = full ? 255 : 224;
    long denominator = lumaRange * chromaRange * 10_000 * kg;
    YcbcrMatrix matrix = new YcbcrMatrix(standard, full);
    long wrong = 0;
    for (int y = 0; y < 256; y++) {
      long luma = 255L * (full ? y : y - 16) * chromaRange * 10_000 * kg;
      for (int cb = 0; cb < 256; cb++) {
        long blue = luma + 255L * (cb - 128) * 2 * (10_000 - kb) * lumaRange * kg;
        wrong += rounded(blue, denominator) == matrix.blue(y, cb) ? 0 : 1;
        for (int cr = 0; cr < 256; cr++) {
          long green =
              luma
                  - 255L * (cb - 128) * 2 * kb * (10_000 - kb) * lumaRange
                  - 255L * (cr - 128) * 2 * kr * (10_000 - kr) * lumaRange;
          wrong += rounded(green, denominator) == matrix.green(y, cb, cr) ? 0 : 1;
        }
      }
      for (int cr = 0; cr < 256; cr++) {
        long red = luma + 255L * (cr - 128) * 2 * (10_000 - kr) * lumaRange * kg;
        wrong += rounded(red, denominator) == matrix.red(y, cr) ? 0 : 1;
      }
    }
    assertThat(wrong).isZero();
  }

  /** The colour bars of ITU-R BT.471 at full amplitude, as BT.601 video codes them. */
  @ParameterizedTest
  @CsvSource({
    "235,128,128, 255,255,255",
    "210,16,146, 255,255,0",
    "170,166,16, 1,255,255",
    "145,54,34, 0,255,1",
    "106,202,222, 255,0,254",
    "81,90,240, 254,0,0",
    "41,240,110, 0,0,255",
    "16,128,128, 0,0,0",
    "126,128,128, 128,128,128",
    "0,128,128, 0,0,0",
    "255,128,128, 255,255,255",
  })
  void knowsTheColourBars(int y, int cb, int cr, int red, int green, int blue) {
    YcbcrMatrix matrix = new YcbcrMatrix(Standard.BT601, false);

    assertThat(new int[] {matrix.red(y, cr), matrix.green(y, cb, cr), matrix.blue(y, cb)})
        .containsExactly(red, green, blue);
  }

  @Test
  void greyIsStretchedFromLimitedRangeOnly() {
    YcbcrMatrix limited = new YcbcrMatrix(Standard.BT601, false);
    YcbcrMatrix full = new YcbcrMatrix(Standard.BT709, true);

    assertThat(limited.grey(16)).isZero();
    assertThat(limited.grey(235)).isEqualTo(255);
    // (100 - 16) * 255 / 219 = 97.8
    assertThat(limited.grey(100)).isEqualTo(98);
    assertThat(full.grey(100)).isEqualTo(100);
  }

  private static long rounded(long numerator, long denominator) {
    return Math.max(0, Math.min(255, Math.floorDiv(2 * numerator + denominator, 2 * denominator)));
  }
}
