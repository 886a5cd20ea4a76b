// Generated from StreamFork[width=8, outputs=2]. Do not edit.
`default_nettype none
module stream_fork_width8_outputs2 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out0_valid,
  input  wire out0_ready,
  output wire [7:0] out0_payload,
  output wire out1_valid,
  input  wire out1_ready,
  output wire [7:0] out1_payload
);

  reg  taken0;
  reg  taken1;
  wire all_take = (taken0 | out0_ready) & (taken1 | out1_ready);

  assign in_ready = all_take;
  assign out0_valid = in_valid & ~taken0;
  assign out0_payload = in_payload;
  assign out1_valid = in_valid & ~taken1;
  assign out1_payload = in_payload;

  always @(posedge clk) begin
    if (in_valid) begin
      taken0 <= ~all_take & (taken0 | out0_ready);
      taken1 <= ~all_take & (taken1 | out1_ready);
    end
    if (rst) begin
      taken0 <= 1'b0;
      taken1 <= 1'b0;
    end
  end

`ifndef SYNTHESIS

  reg  given0;
  reg  given1;
  reg  moved_before;
  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out0_stalled;
  reg  [7:0] out0_held;
  reg  out1_stalled;
  reg  [7:0] out1_held;

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      given0 <= 1'b0;
    end else if (out0_valid & out0_ready) begin
      given0 <= 1'b1;
    end
    if (rst) begin
      given0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      given1 <= 1'b0;
    end else if (out1_valid & out1_ready) begin
      given1 <= 1'b1;
    end
    if (rst) begin
      given1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    moved_before <= in_valid & in_ready;
    if (rst) begin
      moved_before <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in_stalled <= in_valid & ~in_ready;
    if (rst) begin
      in_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in_held <= in_payload;
  end

  always @(posedge clk) begin
    out0_stalled <= out0_valid & ~out0_ready;
    if (rst) begin
      out0_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out0_held <= out0_payload;
  end

  always @(posedge clk) begin
    out1_stalled <= out1_valid & ~out1_ready;
    if (rst) begin
      out1_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out1_held <= out1_payload;
  end

  wire out0_state_ok = given0 == taken0;
  wire out0_offered_once_ok = out0_valid == (in_valid & ~given0);
  wire out0_none_missed_ok = ~(in_valid & in_ready) | given0 | (out0_valid & out0_ready);
  wire out0_same_word_ok = ~out0_valid | (out0_payload == in_payload);
  wire out1_state_ok = given1 == taken1;
  wire out1_offered_once_ok = out1_valid == (in_valid & ~given1);
  wire out1_none_missed_ok = ~(in_valid & in_ready) | given1 | (out1_valid & out1_ready);
  wire out1_same_word_ok = ~out1_valid | (out1_payload == in_payload);
  wire moves_when_all_have_ok = ~(in_valid & (given0 | out0_ready) & (given1 | out1_ready))
      | (in_valid & in_ready);
  wire moves_at_once_reached = moved_before & (in_valid & in_ready);
  wire moves_one_by_one_reached = (taken0 & ~taken1) & (in_valid & in_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out0_holds_while_stalled_ok = ~out0_stalled | (out0_valid & (out0_payload == out0_held));
  wire out1_holds_while_stalled_ok = ~out1_stalled | (out1_valid & (out1_payload == out1_held));

`ifdef FORMAL
`ifdef FORMAL_stream_fork_width8_outputs2
  reg  first_cycle = 1'b1;

  always @(posedge clk) begin
    first_cycle <= 1'b0;
  end

  always @* begin
    if (first_cycle) begin
      assume (rst);
    end
  end
`endif

  always @(posedge clk) begin
    if (!rst) begin
      out0_state: assert (out0_state_ok);
      out0_offered_once: assert (out0_offered_once_ok);
      out0_none_missed: assert (out0_none_missed_ok);
      out0_same_word: assert (out0_same_word_ok);
      out1_state: assert (out1_state_ok);
      out1_offered_once: assert (out1_offered_once_ok);
      out1_none_missed: assert (out1_none_missed_ok);
      out1_same_word: assert (out1_same_word_ok);
      moves_when_all_have: assert (moves_when_all_have_ok);
      moves_at_once: cover (moves_at_once_reached);
      moves_one_by_one: cover (moves_one_by_one_reached);
`ifdef FORMAL_stream_fork_width8_outputs2
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out0_holds_while_stalled: assert (out0_holds_while_stalled_ok);
      out1_holds_while_stalled: assert (out1_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !out0_state_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out0_state");
      $stop;
    end
    if (!rst && !out0_offered_once_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out0_offered_once");
      $stop;
    end
    if (!rst && !out0_none_missed_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out0_none_missed");
      $stop;
    end
    if (!rst && !out0_same_word_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out0_same_word");
      $stop;
    end
    if (!rst && !out1_state_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out1_state");
      $stop;
    end
    if (!rst && !out1_offered_once_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out1_offered_once");
      $stop;
    end
    if (!rst && !out1_none_missed_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out1_none_missed");
      $stop;
    end
    if (!rst && !out1_same_word_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out1_same_word");
      $stop;
    end
    if (!rst && !moves_when_all_have_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 moves_when_all_have");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out0_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out0_holds_while_stalled");
      $stop;
    end
    if (!rst && !out1_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_fork_width8_outputs2 out1_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, moves_at_once_reached, moves_one_by_one_reached};
`endif
`endif
endmodule
`default_nettype wire
