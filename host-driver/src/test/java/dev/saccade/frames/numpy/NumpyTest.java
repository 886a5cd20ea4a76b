package dev.saccade.frames.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.saccade.frames.Frame;
import dev.saccade.frames.FrameException;
import dev.saccade.frames.FrameShape;
import dev.saccade.frames.FrameSource;
import dev.saccade.frames.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NPZ and NPY files: what NumPy wrote, every version and type, and what is refused. */
class NumpyTest {
  @TempDir Path folder;

  /** numpy.savez_compressed of NumPy 2 with 5 frames of 2 x 3 in 2 clips of classes 4 and 1. */
  @Test
  void readsWhatNumpyWrote() throws IOException {
    byte[] file = Base64.getDecoder().decode(NUMPY_FILE);

    List<Frame> frames = SampleFiles.all(FrameSource.open(write("clips.npz", file)));

    assertThat(frames).hasSize(5);
    assertThat(frames.get(0).shape()).isEqualTo(new FrameShape(3, 2, 1));
    for (int i = 0; i < 5; i++) {
      int[] expected = new int[6];
      for (int code = 0; code < 6; code++) {
        expected[code] = (6 * i + code) * 37 % 256;
      }
      assertThat(SampleFiles.codes(frames.get(i))).containsExactly(expected);
    }
    assertThat(frames).extracting(f -> f.origin().clip()).containsExactly(0, 0, 1, 1, 1);
    assertThat(frames)
        .extracting(f -> f.origin().numberInClip())
        .containsExactly(0L, 1L, 0L, 1L, 2L);
    assertThat(frames)
        .extracting(f -> f.origin().label().getAsInt())
        .containsExactly(4, 4, 1, 1, 1);
  }

  @Test
  void oneClipIsReadAlone() throws IOException {
    String file = write("clips.npz", Base64.getDecoder().decode(NUMPY_FILE));

    List<Frame> all = SampleFiles.all(FrameSource.open(file));
    List<Frame> first = SampleFiles.all(FrameSource.open(file + "?clip=0&fps=50"));
    List<Frame> second = SampleFiles.all(FrameSource.open(file + "?clip=1"));

    assertThat(first).hasSize(2);
    assertThat(second).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(second.get(i).showsSameAs(all.get(2 + i))).isTrue();
      assertThat(second.get(i).origin().clip()).isEqualTo(1);
      assertThat(second.get(i).origin().numberInClip()).isEqualTo(i);
    }
    assertThatThrownBy(() -> FrameSource.open(file + "?clip=2"))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("there is no clip 2; give 0 to 1");
  }

  /** The integers -2 and 300 (or 254 and 44 where they do not fit) of every type. */
  @ParameterizedTest
  @CsvSource({
    "|i1, 'FE 2C', -2 44",
    "|u1, 'FE 2C', 254 44",
    "<i2, 'FE FF 2C 01', -2 300",
    ">i2, 'FF FE 01 2C', -2 300",
    "<u2, 'FE FF 2C 01', 65534 300",
    "<i4, 'FE FF FF FF 2C 01 00 00', -2 300",
    ">u4, 'FF FF FF FE 00 00 01 2C', 4294967294 300",
    "<i8, 'FE FF FF FF FF FF FF FF 2C 01 00 00 00 00 00 00', -2 300",
    ">i8, 'FF FF FF FF FF FF FF FE 00 00 00 00 00 00 01 2C', -2 300",
  })
  void integersOfEveryTypeKeepTheirValue(String type, String hex, String numbers)
      throws IOException {
    byte[] array = SampleFiles.npy(type, "(2,)", bytes(hex));

    long[] read = NpyIntegers.read("test", "label", new ByteArrayInputStream(array));

    long[] expected = Arrays.stream(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
    assertThat(read).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (1, 2, 3), }; 3x2x1",
        "2; {'descr': '|u1', 'fortran_order': False, 'shape': (1, 2, 3)}; 3x2x1",
        "3; {'shape': (1, 2, 3), 'fortran_order': False, 'descr': '|u1', }; 3x2x1",
        "1; {\"descr\":\"|u1\",\"fortran_order\":False,\"shape\":(1,2,3)}; 3x2x1",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (1L, 2L, 3L), }; 3x2x1",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (1, 1, 2, 3), }; 2x1x3",
      })
  void readsEveryVersionOfHeader(int version, String header, String shape) throws IOException {
    String file = write("a.npy", SampleFiles.npy(version, header.replace("''", "'"), new byte[6]));

    FrameSource source = FrameSource.open(file);

    assertThat(source.shape()).hasToString(shape);
    assertThat(SampleFiles.all(source)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; {'descr': '|u1', 'fortran_order': True, 'shape': (1, 2, 3), }; in Fortran order; "
            + "ascontiguousarray",
        "4; {'descr': '|u1', 'fortran_order': False, 'shape': (1, 2, 3), }; its format has version 4; 1, 2",
        "1; {'descr': '<f4', 'fortran_order': False, 'shape': (1, 2, 3), }; type <f4; uint8",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (6,), }; shape [6]; uint8 of shape",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (0, 2, 3), }; there are none; save",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (1, 99999, 3), }; 3x99999 pixels; scale",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (9999999999999, 9999999, 9), }; too many; damaged",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (-1, 2, 3), }; not understood; plain",
        "1; {'descr': [('a', '|u1')], 'fortran_order': False, 'shape': (1,), }; not understood; plain",
        "1; {'descr': '|u1', 'shape': (1, 2, 3), }; its header lacks type, order or shape; plain",
        "1; nonsense; its header is no dictionary; damaged",
        "1; {'descr': '|u1', 'fortran_order': False, 'shape': (3, 1, 2), }; the array ends before it, of 3; copy",
      })
  void refusesOtherArrays(int version, String header, String message, String cure)
      throws IOException {
    String file = write("a.npy", SampleFiles.npy(version, header, new byte[5]));

    assertThatThrownBy(() -> SampleFiles.all(FrameSource.open(file)))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(message)
        .hasMessageContaining(cure);
  }

  @Test
  void clipsMustBeTheFramesFromFirstToLast() throws IOException {
    byte[] frames = SampleFiles.npy("|u1", "(3, 1, 1)", new byte[] {1, 2, 3});
    for (String offsets : List.of("0 1", "1 3", "0 2 2 3", "0 3 2 3", "0", "3 0", "0 -1 3")) {
      String file = write("a.npz", SampleFiles.npz("frames", frames, "offset", integers(offsets)));
      assertThatThrownBy(() -> FrameSource.open(file))
          .as(offsets)
          .isInstanceOf(FrameException.class)
          .hasMessageContaining("a.npz, offset");
    }
    String labels =
        write(
            "b.npz",
            SampleFiles.npz("frames", frames, "offset", integers("0 3"), "label", integers("1 2")));
    assertThatThrownBy(() -> FrameSource.open(labels))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("it has 2 numbers for 1 clips");
    String homeless = write("c.npz", SampleFiles.npz("frames", frames, "label", integers("1 2")));
    assertThatThrownBy(() -> FrameSource.open(homeless))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("save offset as well");
    String nothing = write("d.npz", SampleFiles.npz("other", frames));
    assertThatThrownBy(() -> FrameSource.open(nothing))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("d.npz, frames: there is no such array; save one: numpy.savez(");
    assertThatThrownBy(
            () -> FrameSource.open(write("e.npz", SampleFiles.ascii("PK is not yet a zip"))))
        .isInstanceOf(FrameException.class)
        .hasMessageContaining("e.npz, file: it is damaged (");
  }

  @Test
  void withoutOffsetsAllFramesAreOneClip() throws IOException {
    byte[] array = SampleFiles.npy("|u1", "(3, 1, 1)", new byte[] {1, 2, 3});

    List<Frame> frames =
        SampleFiles.all(FrameSource.open(write("a.npz", SampleFiles.npz("frames", array))));

    assertThat(frames).extracting(f -> f.code(0, 0, 0)).containsExactly(1, 2, 3);
    assertThat(frames).extracting(f -> f.origin().clip()).containsOnly(0);
    assertThat(frames.get(2).origin().label()).isEqualTo(OptionalInt.empty());
  }

  private static byte[] integers(String numbers) {
    String[] parts = numbers.split(" ");
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = Byte.parseByte(parts[i]);
    }
    return SampleFiles.npy("|i1", "(" + parts.length + ",)", bytes);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static final String NUMPY_FILE =
      "UEsDBC0AAAAIAAAAIQCqIYx6//////////8KABQAZnJhbWVzLm5weQEAEACeAAAAAAAAAGkAAAAAAAAA"
          + "m+wX6hsQychQxlCtnpJanFykbqWgXlNqqK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkapjoK"
          + "RjoKxpo6CrUK5AEuBlWv/Ck77zFr+BZN3/OQTTugdNb+J5x6wRVzDz3nMQQAUEsDBC0AAAAIAAAAIQAc"
          + "/R/J//////////8KABQAb2Zmc2V0Lm5weQEAEACYAAAAAAAAAEwAAAAAAAAAm+wX6hsQychQxlCtnpJa"
          + "nFykbqWgbpNpoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaxjqaOgq1ChQALgYoYILSrFAa"
          + "AFBLAwQtAAAACAAAACEAnacbu///////////CQAUAGxhYmVsLm5weQEAEACCAAAAAAAAAEYAAAAAAAAA"
          + "m+wX6hsQychQxlCtnpJanFykbqWgXlNqqK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaRjqa"
          + "Ogq1ChQALhZGAFBLAwQtAAAACAAAACEAcEdtlv//////////CQAUAHdvcmRzLm5weQEAEACQAAAAAAAA"
          + "AE0AAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbhNqpK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4Fihdn"
          + "JBakAvkaRjqaOgq1ChQArkQGCEgC4mQgBgBQSwECLQMtAAAACAAAACEAqiGMemkAAACeAAAACgAAAAAA"
          + "AAAAAAAAgAEAAAAAZnJhbWVzLm5weVBLAQItAy0AAAAIAAAAIQAc/R/JTAAAAJgAAAAKAAAAAAAAAAAA"
          + "AACAAaUAAABvZmZzZXQubnB5UEsBAi0DLQAAAAgAAAAhAJ2nG7tGAAAAggAAAAkAAAAAAAAAAAAAAIAB"
          + "LQEAAGxhYmVsLm5weVBLAQItAy0AAAAIAAAAIQBwR22WTQAAAJAAAAAJAAAAAAAAAAAAAACAAa4BAAB3"
          + "b3Jkcy5ucHlQSwUGAAAAAAQABADeAAAANgIAAAAA";
}
