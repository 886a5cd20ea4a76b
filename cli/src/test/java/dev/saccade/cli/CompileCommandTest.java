package dev.saccade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.saccade.fabric.packet.PacketReader;
import dev.saccade.network.bundle.ModelFile;
import dev.saccade.network.integer.TensorShape;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxAttribute;
import dev.saccade.network.onnx.OnnxGraph;
import dev.saccade.network.onnx.OnnxModel;
import dev.saccade.network.onnx.OnnxNode;
import dev.saccade.network.onnx.OnnxTensor;
import dev.saccade.network.onnx.OnnxValue;
import dev.saccade.network.onnx.OnnxWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
  private static final String QONNX = "qonnx.custom_op.general";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  /** A 3x3 convolution of 8 filters on 8x8x3 with 4-bit weights and results. */
  private Path model() {
    float[] weights = new float[8 * 3 * 3 * 3];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i % 15 - 7) / 8f;
    }
    List<OnnxTensor> constants =
        List.of(
            OnnxTensor.of("weights", List.of(8L, 3L, 3L, 3L), weights),
            OnnxTensor.of("scale", List.of(), new float[] {0.125f}),
            OnnxTensor.of("zero", List.of(), new float[] {0}),
            OnnxTensor.of("bits", List.of(), new float[] {4}));
    List<OnnxNode> nodes =
        List.of(
            quant("weights", "codes", 1),
            OnnxNode.of("Conv", List.of("frame", "codes"), "sums")
                .with("pads", List.of(1L, 1L, 1L, 1L)),
            quant("sums", "result", 0));
    OnnxGraph graph =
        new OnnxGraph(
            "sample",
            nodes,
            constants,
            List.of(
                new OnnxValue("frame", ElementType.FLOAT, Optional.of(List.of(1L, 3L, 8L, 8L)))),
            List.of(new OnnxValue("result", ElementType.FLOAT, Optional.empty())));
    Path file = folder.resolve("sample.qonnx.onnx");
    OnnxWriter.write(new OnnxModel(8, "test", Map.of("", 17L, QONNX, 1L), graph), file);
    return file;
  }

  private static OnnxNode quant(String input, String output, long signed) {
    return OnnxNode.of("Quant", List.of(input, "scale", "zero", "bits"), output)
        .in(QONNX)
        .with("signed", signed)
        .with("narrow", 0)
        .with("rounding_mode", new OnnxAttribute.Text("ROUND"));
  }

  @Test
  void saysWhatAModelTakes() {
    assertThat(run("compile", model().toString(), "--layers")).isEqualTo(ExitCode.SUCCESS);

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .containsPattern("activations +8 +384 +65,536")
        .containsPattern("weights +128 +8 +8,192")
        // 64 pixels of 2 segments of 4 planes, and little more.
        .containsPattern("default +result +532 +0\\.812")
        .containsPattern("(?m)^default +yes +\\d+ +0\\.8\\d+ ");
  }

  /** Three frames of noise, 8x8x3 bytes each. */
  private String frames() throws IOException {
    byte[] pixels = new byte[3 * 8 * 8 * 3];
    new SplittableRandom(1).nextBytes(pixels);
    return "raw:" + Files.write(folder.resolve("frames.rgb"), pixels) + "?size=8x8x3";
  }

  @Test
  void derivesModesThatTheModelLacksAndSaysSo() throws IOException {
    Path bundle = folder.resolve("model.zip");

    int exit =
        run(
            "compile",
            model().toString(),
            "--calibrate",
            frames(),
            "--modes",
            "4,2,1",
            "--bundle",
            bundle.toString());

    assertThat(err.toString())
        .isEqualTo(
            "mode w2a2 was derived by calibration, not trained\n"
                + "mode w1a1 was derived by calibration, not trained\n"
                + "wrote "
                + bundle
                + "\n");
    assertThat(exit).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString())
        .containsPattern("(?m)^default +yes +\\d+ +0\\.8\\d+ ")
        .containsPattern("(?m)^w2a2 +no +\\d+ ")
        .containsPattern("(?m)^w1a1 +no +\\d+ ");
    assertThat(ModelFile.read(bundle))
        .extracting(mode -> mode.name() + " " + mode.trained())
        .containsExactly("default true", "w2a2 false", "w1a1 false");
    assertThat(run("compile", bundle.toString())).isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void calibratesWithPictures() throws IOException {
    Path pictures = Files.createDirectory(folder.resolve("pictures"));
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(3, 5, 0x0A141E);
    ImageIO.write(picture, "png", pictures.resolve("a.png").toFile());
    ImageIO.write(picture, "png", pictures.resolve("b.PNG").toFile());
    Files.writeString(pictures.resolve("readme.txt"), "no picture");

    List<byte[]> frames = ModelFrames.read(pictures.toString(), "", new TensorShape(8, 8, 3));
    assertThat(frames).hasSize(2);
    int at = (5 * 8 + 3) * 3;
    assertThat(Arrays.copyOfRange(frames.get(0), at, at + 3)).containsExactly(10, 20, 30);
    String one = pictures.resolve("a.png").toString();
    byte[] grey = ModelFrames.read(one, "", new TensorShape(8, 8, 1)).get(0);
    assertThat(grey[5 * 8 + 3]).isEqualTo((byte) 18);
    byte[] part = ModelFrames.read(one, "crop=1x1+3+5", new TensorShape(1, 1, 3)).get(0);
    assertThat(part).containsExactly(10, 20, 30);
    assertThat(
            run("compile", model().toString(), "--calibrate", pictures.toString(), "--modes", "2"))
        .isEqualTo(ExitCode.SUCCESS);
  }

  @Test
  void takesStoredGreysAsTheyAre() throws IOException {
    BufferedImage picture = new BufferedImage(1, 2, BufferedImage.TYPE_BYTE_GRAY);
    picture.getRaster().setSample(0, 0, 0, 128);
    picture.getRaster().setSample(0, 1, 0, 3);
    Path file = folder.resolve("grey.png");
    ImageIO.write(picture, "png", file.toFile());

    assertThat(ModelFrames.read(file.toString(), "", new TensorShape(2, 1, 1)).get(0))
        .containsExactly((byte) 128, (byte) 3);
    assertThat(ModelFrames.read(file.toString(), "", new TensorShape(2, 1, 3)).get(0))
        .containsExactly((byte) 128, (byte) 128, (byte) 128, 3, 3, 3);
  }

  @Test
  void saysThatAPictureIsDamaged() throws IOException {
    Path file = folder.resolve("cut.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));

    refused(
        ExitCode.FAILURE,
        "cut.png, byte 33: it ends within a chunk; the PNG file is damaged",
        model().toString(),
        "--calibrate",
        file.toString(),
        "--modes",
        "2");
  }

  @Test
  void saysWhatIsWrongWithFramesAndModes() throws IOException {
    String model = model().toString();
    Files.write(folder.resolve("short.rgb"), new byte[100]);
    String shortFile = "raw:" + folder.resolve("short.rgb") + "?size=8x8x3";
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path small = folder.resolve("small.png");
    ImageIO.write(new BufferedImage(7, 8, BufferedImage.TYPE_INT_RGB), "png", small.toFile());
    Path noPicture = Files.writeString(folder.resolve("no.png"), "hello");
    String frames = frames();

    refused(
        ExitCode.FAILURE,
        "frame 0: the file's 100 bytes are no whole number of frames of 8x8x3",
        model,
        "--calibrate",
        shortFile,
        "--modes",
        "2");
    refused(
        ExitCode.FAILURE,
        "empty, folder: it holds no pictures",
        model,
        "--calibrate",
        empty.toString(),
        "--modes",
        "2");
    refused(
        ExitCode.FAILURE,
        "its frames are 7x8x3 (width x height x channels), and the model takes 8x8x3; scale or cut",
        model,
        "--calibrate",
        small.toString(),
        "--modes",
        "2");
    refused(
        ExitCode.FAILURE,
        "no.png: it is no picture; give one of .png",
        model,
        "--calibrate",
        "pictures:" + noPicture,
        "--modes",
        "2");
    refused(
        ExitCode.FAILURE,
        "nowhere, file: there is no such file or folder",
        model,
        "--calibrate",
        "nowhere",
        "--modes",
        "2");
    refused(ExitCode.FAILURE, "a mode of 8 bits", model, "--calibrate", frames, "--modes", "8,2");
    refused(ExitCode.USAGE, "--calibrate needs --modes BITS", model, "--calibrate", frames);
    refused(
        ExitCode.USAGE,
        "--calibrate needs --modes BITS",
        model,
        "--calibrate",
        frames,
        "--modes",
        "9");
    refused(
        ExitCode.FAILURE,
        "these are more than 256 frames; take some of them with --stages sample=16",
        model,
        "--calibrate",
        "synthetic:size=8x8x3,frames=endless",
        "--modes",
        "2");
    refused(ExitCode.USAGE, "need --calibrate FRAMES", model, "--stages", "grey");
    refused(ExitCode.USAGE, "need --calibrate FRAMES", model, "--modes", "4,2");
    refused(ExitCode.USAGE, "need --calibrate FRAMES", model, "--bundle", "x.zip");
  }

  private void refused(int exit, String message, String... arguments) {
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of("compile"));
    all.addAll(List.of(arguments));
    assertThat(run(all.toArray(String[]::new))).as(message).isEqualTo(exit);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void writesThePacketsThatLoadAFabric() throws IOException {
    Path packets = folder.resolve("sample.packets");

    assertThat(run("compile", model().toString(), "--out", packets.toString())).isZero();
    PacketReader reader = new PacketReader(true, 1 << 16);
    reader.feed(Files.readAllBytes(packets));
    int count = 0;
    while (reader.next().isPresent()) {
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(7);
    assertThat(reader.dropped()).isZero();
  }

  @Test
  void namesWhatIsTooSmallAndTheCure() {
    assertThat(run("compile", model().toString(), "--set", "weightWords=7"))
        .isEqualTo(ExitCode.FAILURE);
    assertThat(err.toString())
        .contains("weights 8x3x3x3 on 8x8x3")
        .contains("use a fabric with weightWords of at least 8");
  }

  @Test
  void namesAWrongChoice() {
    assertThat(run("compile", model().toString(), "--set", "lanes=12")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--set: FabricConfig.lanes = 12: give one of 8, 16, 32");
  }
}
