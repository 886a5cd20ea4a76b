// Generated from ResultBytes[requantisers=4]. Do not edit.
`default_nettype none
module saccade_result_bytes_requantisers4 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire in_payload_raw,
  input  wire [2:0] in_payload_count,
  input  wire [31:0] in_payload_values0,
  input  wire [31:0] in_payload_values1,
  input  wire [31:0] in_payload_values2,
  input  wire [31:0] in_payload_values3,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  reg  [1:0] value;
  reg  [1:0] part;
  wire [31:0] chosen = value[1]
      ? (value[0] ? in_payload_values3 : in_payload_values2)
      : (value[0] ? in_payload_values1 : in_payload_values0);
  wire value_ends = ~in_payload_raw | (part == 2'd3);
  wire last_value = ({1'b0, value} + 3'd1) == in_payload_count;
  wire last = value_ends & last_value;

  always @(posedge clk) begin
    if (out_valid & out_ready) begin
      part <= value_ends ? 2'd0 : (part + 2'd1);
      if (value_ends) begin
        value <= last_value ? 2'd0 : (value + 2'd1);
      end
    end
    if (rst) begin
      part <= 2'd0;
      value <= 2'd0;
    end
  end

  assign out_valid = in_valid;
  assign out_payload = ~part[1]
      ? (~part[0] ? chosen[7:0] : chosen[15:8])
      : (~part[0] ? chosen[23:16] : chosen[31:24]);
  assign in_ready = out_ready & last;

`ifndef SYNTHESIS

  reg  in_stalled;
  reg  [131:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    in_stalled <= in_valid & ~in_ready;
    if (rst) begin
      in_stalled <= 1'b0;
    end
  end

  wire [131:0] in_held_joined = {
    in_payload_raw, in_payload_count, in_payload_values0, in_payload_values1, in_payload_values2,
    in_payload_values3
  };
  always @(posedge clk) begin
    in_held <= in_held_joined;
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

  wire has_a_value_ok = ~in_valid | (in_payload_count != 3'd0);
  wire has_no_more_ok = ~in_valid | (in_payload_count <= 3'd4);
  wire within_the_word_ok = ~in_valid | ({1'b0, value} < in_payload_count);
  wire rests_at_zero_ok = in_valid | ((value == 2'd0) & (part == 2'd0));
  wire cuts_raw_reached = in_valid & in_ready & in_payload_raw;
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_held_joined == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_result_bytes_requantisers4
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
`ifdef FORMAL_saccade_result_bytes_requantisers4
      has_a_value: assume (has_a_value_ok);
`else
      has_a_value: assert (has_a_value_ok);
`endif
`ifdef FORMAL_saccade_result_bytes_requantisers4
      has_no_more: assume (has_no_more_ok);
`else
      has_no_more: assert (has_no_more_ok);
`endif
      within_the_word: assert (within_the_word_ok);
      rests_at_zero: assert (rests_at_zero_ok);
      cuts_raw: cover (cuts_raw_reached);
`ifdef FORMAL_saccade_result_bytes_requantisers4
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !has_a_value_ok) begin
      $display("SACCADE-ASSERT saccade_result_bytes_requantisers4 has_a_value");
      $stop;
    end
    if (!rst && !has_no_more_ok) begin
      $display("SACCADE-ASSERT saccade_result_bytes_requantisers4 has_no_more");
      $stop;
    end
    if (!rst && !within_the_word_ok) begin
      $display("SACCADE-ASSERT saccade_result_bytes_requantisers4 within_the_word");
      $stop;
    end
    if (!rst && !rests_at_zero_ok) begin
      $display("SACCADE-ASSERT saccade_result_bytes_requantisers4 rests_at_zero");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_result_bytes_requantisers4 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_result_bytes_requantisers4 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, cuts_raw_reached};
`endif
`endif
endmodule
`default_nettype wire
