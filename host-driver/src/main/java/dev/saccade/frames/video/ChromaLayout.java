package dev.saccade.frames.video;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many pixels share a chroma sample. A plane of w x h pixels has ceil(w / across) x ceil(h /
 * down) samples.
 */
enum ChromaLayout {
  /** No chroma. */
  MONO(0, 0, 0),
  C420(2, 2, 2),
  C411(4, 1, 2),
  C422(2, 1, 2),
  C444(1, 1, 2),
  /** A fourth plane of the size of the first, which is read and dropped. */
  C444_ALPHA(1, 1, 3);

  /** The tags of mjpegtools and ffmpeg. Where 4:2:0 is sited differs by half a pixel: ignored. */
  private static final Map<String, ChromaLayout> TAGS =
      Map.of(
          "mono", MONO,
          "420", C420,
          "420jpeg", C420,
          "420mpeg2", C420,
          "420paldv", C420,
          "411", C411,
          "422", C422,
          "444", C444,
          "444alpha", C444_ALPHA);

  private final int across;
  private final int down;
  private final int extraPlanes;

  ChromaLayout(int across, int down, int extraPlanes) {
    this.across = across;
    this.down = down;
    this.extraPlanes = extraPlanes;
  }

  /** The layout of a header's tag, without its C. */
  static Optional<ChromaLayout> ofTag(String tag) {
    return Optional.ofNullable(TAGS.get(tag.toLowerCase(Locale.ROOT)));
  }

  boolean isColour() {
    return this != MONO;
  }

  /** Chroma samples of a row. */
  int chromaWidth(int width) {
    return isColour() ? (width + across - 1) / across : 0;
  }

  /** Bytes of the planes of a frame, one byte a sample. */
  int bytes(int width, int height) {
    int luma = width * height;
    if (!isColour()) {
      return luma;
    }
    return luma + 2 * chromaPlane(width, height) + (extraPlanes - 2) * luma;
  }

  /** Bytes of one chroma plane. */
  int chromaPlane(int width, int height) {
    return chromaWidth(width) * ((height + down - 1) / down);
  }

  /** Place in a chroma plane of the first sample that a row of pixels uses. */
  int chromaRow(int row, int width) {
    return row / down * chromaWidth(width);
  }

  /** Which sample of its row each pixel uses: all pixels of a block have the same. */
  int[] chromaColumns(int width) {
    return IntStream.range(0, isColour() ? width : 0).map(column -> column / across).toArray();
  }
}
