// Generated from RegisterSlice[width=8, form=FULL]. Do not edit.
`default_nettype none
module register_slice_width8_full (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  reg  out_full;
  reg  [7:0] out_word;
  reg  spare_full;
  reg  [7:0] spare_word;
  wire load = ~out_full | out_ready;

  assign out_valid = out_full;
  assign out_payload = out_word;

  always @(posedge clk) begin
    if (load) begin
      out_full <= in_valid | spare_full;
      out_word <= spare_full ? spare_word : in_payload;
      spare_full <= 1'b0;
    end else if (in_valid) begin
      spare_full <= 1'b1;
    end
    if (rst) begin
      out_full <= 1'b0;
      spare_full <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (~spare_full) begin
      spare_word <= in_payload;
    end
  end

  assign in_ready = ~spare_full;

`ifndef SYNTHESIS

  reg  [1:0] order_taken;
  reg  [1:0] order_given;
`ifdef FORMAL
  (* anyconst *) reg  [1:0] order_tracked;
`else
  wire [1:0] order_tracked = 2'd0;
`endif
  reg  [7:0] order_word;
  wire [1:0] order_position = order_tracked - order_given;
  wire [1:0] order_inside_sum = {1'b0, out_full} + {1'b0, spare_full};
  wire order_inside = order_position < order_inside_sum;
  wire order_empty = order_inside_sum == 2'd0;
  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      order_taken <= order_taken + 2'd1;
    end
    if (rst) begin
      order_taken <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (out_valid & out_ready) begin
      order_given <= order_given + 2'd1;
    end
    if (rst) begin
      order_given <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (in_valid & in_ready & (order_taken == order_tracked)) begin
      order_word <= in_payload;
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

  wire order_level_ok = (order_taken - order_given) == order_inside_sum;
  wire order_capacity_ok = order_inside_sum <= 2'd2;
  wire order_nothing_invented_ok = ~(out_valid & out_ready) | ~order_empty | (in_valid & in_ready);
  wire order_kept_ok = ~(out_valid & out_ready & (order_given == order_tracked))
      | (out_payload == (order_empty ? in_payload : order_word));
  wire order_where_stored_ok = ~order_inside
      | (((order_position == 2'd0) ? out_word : spare_word) == order_word);
  wire output_fills_first_ok = out_full | ~spare_full;
  wire offers_what_it_has_ok = out_valid == (order_inside_sum != 2'd0);
  wire accepts_below_two_ok = in_ready == (order_inside_sum != 2'd2);
  wire fills_reached = order_inside_sum == 2'd2;
  wire streams_reached = (in_valid & in_ready) & (out_valid & out_ready)
      & (order_inside_sum == 2'd1);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_register_slice_width8_full
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
      order_level: assert (order_level_ok);
      order_capacity: assert (order_capacity_ok);
      order_nothing_invented: assert (order_nothing_invented_ok);
      order_kept: assert (order_kept_ok);
      order_where_stored: assert (order_where_stored_ok);
      output_fills_first: assert (output_fills_first_ok);
      offers_what_it_has: assert (offers_what_it_has_ok);
      accepts_below_two: assert (accepts_below_two_ok);
      fills: cover (fills_reached);
      streams: cover (streams_reached);
`ifdef FORMAL_register_slice_width8_full
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !order_level_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full order_level");
      $stop;
    end
    if (!rst && !order_capacity_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full order_capacity");
      $stop;
    end
    if (!rst && !order_nothing_invented_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full order_nothing_invented");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full order_kept");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full order_where_stored");
      $stop;
    end
    if (!rst && !output_fills_first_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full output_fills_first");
      $stop;
    end
    if (!rst && !offers_what_it_has_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full offers_what_it_has");
      $stop;
    end
    if (!rst && !accepts_below_two_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full accepts_below_two");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_full out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, fills_reached, streams_reached};
`endif
`endif
endmodule
`default_nettype wire
