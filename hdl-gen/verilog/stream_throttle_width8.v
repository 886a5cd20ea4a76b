// Generated from StreamThrottle[width=8]. Do not edit.
`default_nettype none
module stream_throttle_width8 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  input  wire open,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  reg  promised;
  wire pass = open | promised;
  wire offered = in_valid & pass;

  always @(posedge clk) begin
    promised <= offered & ~out_ready;
    if (rst) begin
      promised <= 1'b0;
    end
  end

  assign out_valid = offered;
  assign out_payload = in_payload;
  assign in_ready = pass & out_ready;

`ifndef SYNTHESIS

  reg  was_stalled;
  reg  moved_before;
  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    was_stalled <= out_valid & ~out_ready;
    if (rst) begin
      was_stalled <= 1'b0;
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
    out_stalled <= out_valid & ~out_ready;
    if (rst) begin
      out_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out_held <= out_payload;
  end

  wire moves_together_ok = (in_valid & in_ready) == (out_valid & out_ready);
  wire offers_if_open_or_promised_ok = out_valid == (in_valid & (open | was_stalled));
  wire same_word_ok = ~out_valid | (out_payload == in_payload);
  wire promise_is_a_stall_ok = promised == was_stalled;
  wire closed_with_a_promise_reached = ~open & (out_valid & out_ready);
  wire streams_reached = moved_before & (in_valid & in_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_stream_throttle_width8
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
      moves_together: assert (moves_together_ok);
      offers_if_open_or_promised: assert (offers_if_open_or_promised_ok);
      same_word: assert (same_word_ok);
      promise_is_a_stall: assert (promise_is_a_stall_ok);
      closed_with_a_promise: cover (closed_with_a_promise_reached);
      streams: cover (streams_reached);
`ifdef FORMAL_stream_throttle_width8
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !moves_together_ok) begin
      $display("SACCADE-ASSERT stream_throttle_width8 moves_together");
      $stop;
    end
    if (!rst && !offers_if_open_or_promised_ok) begin
      $display("SACCADE-ASSERT stream_throttle_width8 offers_if_open_or_promised");
      $stop;
    end
    if (!rst && !same_word_ok) begin
      $display("SACCADE-ASSERT stream_throttle_width8 same_word");
      $stop;
    end
    if (!rst && !promise_is_a_stall_ok) begin
      $display("SACCADE-ASSERT stream_throttle_width8 promise_is_a_stall");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_throttle_width8 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_throttle_width8 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, closed_with_a_promise_reached, streams_reached};
`endif
`endif
endmodule
`default_nettype wire
