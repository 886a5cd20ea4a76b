package dev.saccade.hdl.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"count", "x", "chosen0", "in_payload", "PHASE_IDLE", "t2_word"})
  void takesNames(String name) {
    assertThat(Names.illegal(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2x          | is no Verilog name: a letter, then letters, digits and underscores
          a-b         | is no Verilog name: a letter, then letters, digits and underscores
          _a          | is no Verilog name: a letter, then letters, digits and underscores
          größe       | is no Verilog name: a letter, then letters, digits and underscores
          a__b        | has a double or trailing underscore, which tools keep for themselves
          a_          | has a double or trailing underscore, which tools keep for themselves
          a_3         | ends in an underscore and a number, as synthesis names split buses
          wire        | is a word of Verilog
          Table       | is a word of Verilog
          logic       | is a word of SystemVerilog
          vector      | is a word of C++, into which Verilator translates
          eval        | is a name that Verilator's models use for themselves
          """)
  void refusesWithAReason(String name, String reason) {
    assertThat(Names.illegal(name)).contains(reason);
  }

  @Test
  void refusesEndlessNames() {
    assertThat(Names.illegal("a".repeat(100))).isEmpty();
    assertThat(Names.illegal("a".repeat(101))).contains("is longer than 100 characters");
  }
}
