// Generated from ShiftFifo[width=8, depth=1]. Do not edit.
`default_nettype none
module shift_fifo_width8_depth1 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload,
  output wire level
);

  reg  [7:0] stage0;
  reg  level_count;
  wire push = in_valid & in_ready;
  wire pop = out_valid & out_ready;

  always @(posedge clk) begin
    if (push) begin
      stage0 <= in_payload;
    end
  end

  always @(posedge clk) begin
    if (push & ~pop) begin
      level_count <= level_count + 1'b1;
    end else if (pop & ~push) begin
      level_count <= level_count - 1'b1;
    end
    if (rst) begin
      level_count <= 1'b0;
    end
  end

  assign in_ready = ~level_count;
  assign out_valid = level_count;
  assign out_payload = stage0;
  assign level = level_count;

`ifndef SYNTHESIS

  reg  order_taken;
  reg  order_given;
`ifdef FORMAL
  (* anyconst *) reg  order_tracked;
`else
  wire order_tracked = 1'b0;
`endif
  reg  [7:0] order_word;
  wire order_position = order_tracked - order_given;
  wire order_inside = order_position < level;
  wire order_empty = ~level;
  reg  was_full;
  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      order_taken <= order_taken + 1'b1;
    end
    if (rst) begin
      order_taken <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (out_valid & out_ready) begin
      order_given <= order_given + 1'b1;
    end
    if (rst) begin
      order_given <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (in_valid & in_ready & (order_taken == order_tracked)) begin
      order_word <= in_payload;
    end
  end

  always @(posedge clk) begin
    was_full <= level;
    if (rst) begin
      was_full <= 1'b0;
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

  wire order_level_ok = (order_taken - order_given) == level;
  wire order_nothing_invented_ok = ~(out_valid & out_ready) | ~order_empty | (in_valid & in_ready);
  wire order_kept_ok = ~(out_valid & out_ready & (order_given == order_tracked))
      | (out_payload == (order_empty ? in_payload : order_word));
  wire accepts_below_depth_ok = in_ready == ~level;
  wire offers_what_it_has_ok = out_valid == level;
  wire order_where_stored_ok = ~order_inside | (stage0 == order_word);
  wire empties_again_reached = was_full & (out_valid & out_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_shift_fifo_width8_depth1
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
      order_nothing_invented: assert (order_nothing_invented_ok);
      order_kept: assert (order_kept_ok);
      accepts_below_depth: assert (accepts_below_depth_ok);
      offers_what_it_has: assert (offers_what_it_has_ok);
      order_where_stored: assert (order_where_stored_ok);
      fills: cover (level);
      empties_again: cover (empties_again_reached);
`ifdef FORMAL_shift_fifo_width8_depth1
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
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 order_level");
      $stop;
    end
    if (!rst && !order_nothing_invented_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 order_nothing_invented");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 order_kept");
      $stop;
    end
    if (!rst && !accepts_below_depth_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 accepts_below_depth");
      $stop;
    end
    if (!rst && !offers_what_it_has_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 offers_what_it_has");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 order_where_stored");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width8_depth1 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, level, empties_again_reached};
`endif
`endif
endmodule
`default_nettype wire
