// Generated from ShiftFifo[width=48, depth=4]. Do not edit.
`default_nettype none
module shift_fifo_width48_depth4 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [47:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [47:0] out_payload,
  output wire [2:0] level
);

  reg  [47:0] stage0;
  reg  [47:0] stage1;
  reg  [47:0] stage2;
  reg  [47:0] stage3;
  reg  [2:0] level_count;
  wire push = in_valid & in_ready;
  wire pop = out_valid & out_ready;
  wire [2:0] oldest_wide = level_count - 3'd1;
  wire [1:0] oldest = oldest_wide[1:0];

  always @(posedge clk) begin
    if (push) begin
      stage0 <= in_payload;
      stage1 <= stage0;
      stage2 <= stage1;
      stage3 <= stage2;
    end
  end

  always @(posedge clk) begin
    if (push & ~pop) begin
      level_count <= level_count + 3'd1;
    end else if (pop & ~push) begin
      level_count <= level_count - 3'd1;
    end
    if (rst) begin
      level_count <= 3'd0;
    end
  end

  assign in_ready = level_count != 3'd4;
  assign out_valid = level_count != 3'd0;
  assign out_payload = oldest[1] ? (oldest[0] ? stage3 : stage2) : (oldest[0] ? stage1 : stage0);
  assign level = level_count;

  wire unused_ok = &{1'b0, oldest_wide[2]};

`ifndef SYNTHESIS

  reg  [2:0] order_taken;
  reg  [2:0] order_given;
`ifdef FORMAL
  (* anyconst *) reg  [2:0] order_tracked;
`else
  wire [2:0] order_tracked = 3'd0;
`endif
  reg  [47:0] order_word;
  wire [2:0] order_position = order_tracked - order_given;
  wire order_inside = order_position < level;
  wire order_empty = level == 3'd0;
  wire [2:0] order_stage_wide = (level - 3'd1) - order_position;
  wire [1:0] order_stage = order_stage_wide[1:0];
  reg  was_full;
  reg  in_stalled;
  reg  [47:0] in_held;
  reg  out_stalled;
  reg  [47:0] out_held;

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      order_taken <= order_taken + 3'd1;
    end
    if (rst) begin
      order_taken <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (out_valid & out_ready) begin
      order_given <= order_given + 3'd1;
    end
    if (rst) begin
      order_given <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (in_valid & in_ready & (order_taken == order_tracked)) begin
      order_word <= in_payload;
    end
  end

  always @(posedge clk) begin
    was_full <= level == 3'd4;
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
  wire order_capacity_ok = level <= 3'd4;
  wire order_nothing_invented_ok = ~(out_valid & out_ready) | ~order_empty | (in_valid & in_ready);
  wire order_kept_ok = ~(out_valid & out_ready & (order_given == order_tracked))
      | (out_payload == (order_empty ? in_payload : order_word));
  wire accepts_below_depth_ok = in_ready == (level != 3'd4);
  wire offers_what_it_has_ok = out_valid == (level != 3'd0);
  wire order_where_stored_ok = ~order_inside
      | ((order_stage[1] ? (order_stage[0] ? stage3 : stage2) : (order_stage[0] ? stage1 : stage0))
          == order_word);
  wire fills_reached = level == 3'd4;
  wire empties_again_reached = was_full & (out_valid & out_ready);
  wire streams_when_nearly_full_reached = (in_valid & in_ready) & (out_valid & out_ready)
      & (level == 3'd3);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_shift_fifo_width48_depth4
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
      accepts_below_depth: assert (accepts_below_depth_ok);
      offers_what_it_has: assert (offers_what_it_has_ok);
      order_where_stored: assert (order_where_stored_ok);
      fills: cover (fills_reached);
      empties_again: cover (empties_again_reached);
      streams_when_nearly_full: cover (streams_when_nearly_full_reached);
`ifdef FORMAL_shift_fifo_width48_depth4
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
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 order_level");
      $stop;
    end
    if (!rst && !order_capacity_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 order_capacity");
      $stop;
    end
    if (!rst && !order_nothing_invented_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 order_nothing_invented");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 order_kept");
      $stop;
    end
    if (!rst && !accepts_below_depth_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 accepts_below_depth");
      $stop;
    end
    if (!rst && !offers_what_it_has_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 offers_what_it_has");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 order_where_stored");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT shift_fifo_width48_depth4 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{
    1'b0, fills_reached, empties_again_reached, streams_when_nearly_full_reached
  };
`endif
  wire unused_checks = &{1'b0, order_stage_wide[2]};
`endif
endmodule
`default_nettype wire
