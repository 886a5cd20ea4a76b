// Generated from StreamJoin[widths=[8, 16]]. Do not edit.
`default_nettype none
module stream_join_w8x16 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [7:0] in0_payload,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [15:0] in1_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [23:0] out_payload
);

  wire all_valid = in0_valid & in1_valid;

  assign out_valid = all_valid;
  assign out_payload = {in0_payload, in1_payload};
  assign in0_ready = all_valid & out_ready;
  assign in1_ready = all_valid & out_ready;

`ifndef SYNTHESIS

  reg  moved_before;
  reg  in0_stalled;
  reg  [7:0] in0_held;
  reg  in1_stalled;
  reg  [15:0] in1_held;
  reg  out_stalled;
  reg  [23:0] out_held;

  always @(posedge clk) begin
    moved_before <= out_valid & out_ready;
    if (rst) begin
      moved_before <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in0_stalled <= in0_valid & ~in0_ready;
    if (rst) begin
      in0_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in0_held <= in0_payload;
  end

  always @(posedge clk) begin
    in1_stalled <= in1_valid & ~in1_ready;
    if (rst) begin
      in1_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in1_held <= in1_payload;
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

  wire in0_moves_together_ok = (in0_valid & in0_ready) == (out_valid & out_ready);
  wire in0_in_place_ok = ~out_valid | (out_payload[23:16] == in0_payload);
  wire in1_moves_together_ok = (in1_valid & in1_ready) == (out_valid & out_ready);
  wire in1_in_place_ok = ~out_valid | (out_payload[15:0] == in1_payload);
  wire offers_when_all_are_there_ok = out_valid == (in0_valid & in1_valid);
  wire streams_reached = moved_before & (out_valid & out_ready);
  wire in0_holds_while_stalled_ok = ~in0_stalled | (in0_valid & (in0_payload == in0_held));
  wire in1_holds_while_stalled_ok = ~in1_stalled | (in1_valid & (in1_payload == in1_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_stream_join_w8x16
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
      in0_moves_together: assert (in0_moves_together_ok);
      in0_in_place: assert (in0_in_place_ok);
      in1_moves_together: assert (in1_moves_together_ok);
      in1_in_place: assert (in1_in_place_ok);
      offers_when_all_are_there: assert (offers_when_all_are_there_ok);
      streams: cover (streams_reached);
`ifdef FORMAL_stream_join_w8x16
      in0_holds_while_stalled: assume (in0_holds_while_stalled_ok);
`else
      in0_holds_while_stalled: assert (in0_holds_while_stalled_ok);
`endif
`ifdef FORMAL_stream_join_w8x16
      in1_holds_while_stalled: assume (in1_holds_while_stalled_ok);
`else
      in1_holds_while_stalled: assert (in1_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !in0_moves_together_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 in0_moves_together");
      $stop;
    end
    if (!rst && !in0_in_place_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 in0_in_place");
      $stop;
    end
    if (!rst && !in1_moves_together_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 in1_moves_together");
      $stop;
    end
    if (!rst && !in1_in_place_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 in1_in_place");
      $stop;
    end
    if (!rst && !offers_when_all_are_there_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 offers_when_all_are_there");
      $stop;
    end
    if (!rst && !in0_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 in0_holds_while_stalled");
      $stop;
    end
    if (!rst && !in1_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 in1_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_join_w8x16 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, streams_reached};
`endif
`endif
endmodule
`default_nettype wire
