package dev.saccade.network.bundle;

import dev.saccade.network.model.ModelException;
import dev.saccade.network.onnx.OnnxReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a zip that is not trusted: few, and of bounded size however well they compress. */
final class ZipEntries {
  private static final int MOST_ENTRIES = 64;
  private static final long MOST_BYTES = 2 * OnnxReader.MOST_BYTES;

  private ZipEntries() {}

  /**
   * The content of each file, by name.
   *
   * @param place names the zip in errors
   */
  static Map<String, byte[]> read(byte[] zip, String place) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (files.size() == MOST_ENTRIES) {
          throw new ModelException(
              place, "it holds more than " + MOST_ENTRIES + " files", "give a bundle of modes");
        }
        byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        left -= content.length;
        if (left < 0) {
          throw new ModelException(
              place,
              "its files have more than " + MOST_BYTES + " bytes together",
              "networks for this accelerator are far smaller; check that it is the right file");
        }
        if (files.put(entry.getName(), content) != null) {
          throw new ModelException(
              place, "'" + entry.getName() + "' is in it twice", "make the bundle again");
        }
      }
      return files;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new ModelException(
          place, "it is a damaged zip (" + e.getMessage() + ")", "make the bundle again");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }
}
