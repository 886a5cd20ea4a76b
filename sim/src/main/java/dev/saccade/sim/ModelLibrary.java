package dev.saccade.sim;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import dev.saccade.sim.SimulationBuildException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A loaded library of Verilated models. It stays loaded until the JVM ends. */
final class ModelLibrary {
  private static final int ABI = 1;

  /**
   * RTLD_NOW without RTLD_GLOBAL. JNA's default would let a library run the code of another that
   * has the same names.
   */
  private static final int OPEN_NOW_LOCAL = 2;

  private final NativeCalls calls;
  private final Map<String, Integer> tops = new LinkedHashMap<>();

  private ModelLibrary(NativeCalls calls) {
    this.calls = calls;
    for (int i = 0; i < calls.tops(); i++) {
      tops.put(text(calls.hash(i)), i);
    }
  }

  static ModelLibrary load(Path file) {
    try {
      NativeLibrary library =
          NativeLibrary.getInstance(
              file.toString(), Map.of(Library.OPTION_OPEN_FLAGS, OPEN_NOW_LOCAL));
      NativeCalls calls = bind(library);
      if (calls.abi() != ABI) {
        throw new UnsatisfiedLinkError("its interface has version " + calls.abi());
      }
      return new ModelLibrary(calls);
    } catch (UnsatisfiedLinkError | IOException | ReflectiveOperationException e) {
      throw new SimulationBuildException(
          Reason.LIBRARY,
          "cannot load "
              + file
              + " ("
              + e.getMessage()
              + "); delete its folder, so that it is built again, and check that g++ makes"
              + " programs for this machine",
          e);
    }
  }

  /** Defines an own copy of {@link DirectCalls} and binds it to the library. */
  private static NativeCalls bind(NativeLibrary library)
      throws IOException, ReflectiveOperationException {
    String resource = DirectCalls.class.getSimpleName() + ".class";
    try (InputStream in = DirectCalls.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program lacks " + resource);
      }
      Class<?> copy =
          MethodHandles.lookup().defineHiddenClass(in.readAllBytes(), true).lookupClass();
      Native.register(copy, library);
      return (NativeCalls) copy.getDeclaredConstructor().newInstance();
    }
  }

  NativeCalls calls() {
    return calls;
  }

  /** The place of the top with this content hash. */
  int index(String hash) {
    Integer index = tops.get(hash);
    if (index == null) {
      throw new SimulationBuildException(
          Reason.LIBRARY, "the built library has no top " + hash + "; delete the cache of models");
    }
    return index;
  }

  /** The C text at an address. */
  static String text(long address) {
    return new Pointer(address).getString(0, StandardCharsets.UTF_8.name());
  }

  /** A C text to pass. */
  static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, bytes.length + 1);
  }
}
