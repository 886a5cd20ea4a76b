package dev.saccade.frames.picture;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names compared piece by piece, digits as the numbers they are: 9 comes before 10. */
final class NaturalOrder {
  /** A total order of files: equal numbers, as in 07 and 7, are told apart by their text. */
  static final Comparator<Path> OF_FILE_NAMES =
      Comparator.comparing((Path file) -> file.getFileName().toString(), NaturalOrder::compare)
          .thenComparing(Path::toString);

  private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

  private NaturalOrder() {}

  private static int compare(String a, String b) {
    String[] left = pieces(a);
    String[] right = pieces(b);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      boolean numbers = isNumber(left[i]) && isNumber(right[i]);
      int order =
          numbers
              ? new BigInteger(left[i]).compareTo(new BigInteger(right[i]))
              : left[i].compareTo(right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static String[] pieces(String name) {
    return PIECE.matcher(name).results().map(MatchResult::group).toArray(String[]::new);
  }

  private static boolean isNumber(String piece) {
    return Character.isDigit(piece.charAt(0));
  }
}
