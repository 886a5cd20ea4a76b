// Generated from StreamFifo[width=132, depth=256]. Do not edit.
`default_nettype none
module stream_fifo_width132_depth256 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [131:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [131:0] out_payload,
  output wire [8:0] level
);

  reg  [7:0] write_address;
  reg  [7:0] read_address;
  reg  [8:0] level_count;
  reg  out_full;
  wire push = in_valid & in_ready;
  wire pop = out_valid & out_ready;
  wire waiting = write_address != read_address;
  wire fetch = waiting & (~out_full | out_ready);
  reg  [131:0] word;

  (* no_rw_check *)
  reg  [131:0] memory [0:255];

  always @(posedge clk) begin
    if (push) begin
      memory[write_address] <= in_payload;
    end
    if (fetch) begin
      word <= memory[read_address];
    end
  end

  always @(posedge clk) begin
    if (push) begin
      write_address <= write_address + 8'd1;
    end
    if (rst) begin
      write_address <= 8'd0;
    end
  end

  always @(posedge clk) begin
    if (fetch) begin
      read_address <= read_address + 8'd1;
      out_full <= 1'b1;
    end else if (out_ready) begin
      out_full <= 1'b0;
    end
    if (rst) begin
      read_address <= 8'd0;
      out_full <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (push & ~pop) begin
      level_count <= level_count + 9'd1;
    end else if (pop & ~push) begin
      level_count <= level_count - 9'd1;
    end
    if (rst) begin
      level_count <= 9'd0;
    end
  end

  assign in_ready = level_count != 9'd256;
  assign out_valid = out_full;
  assign out_payload = word;
  assign level = level_count;

`ifndef SYNTHESIS

  reg  [8:0] order_taken;
  reg  [8:0] order_given;
`ifdef FORMAL
  (* anyconst *) reg  [8:0] order_tracked;
`else
  wire [8:0] order_tracked = 9'd0;
`endif
  reg  [131:0] order_word;
  wire [8:0] order_position = order_tracked - order_given;
  wire order_inside = order_position < level;
  wire order_empty = level == 9'd0;
  reg  was_idle;
  wire [131:0] order_stored;
  reg  in_stalled;
  reg  [131:0] in_held;
  reg  out_stalled;
  reg  [131:0] out_held;

  wire [9:0] order_stored_sum = {2'd0, read_address} + {1'b0, order_position - {8'd0, out_full}};
  wire [9:0] order_stored_wide = order_stored_sum - 10'd256;
  assign order_stored = memory[(10'd256 <= order_stored_sum)
      ? order_stored_wide[7:0]
      : order_stored_sum[7:0]];

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      order_taken <= order_taken + 9'd1;
    end
    if (rst) begin
      order_taken <= 9'd0;
    end
  end

  always @(posedge clk) begin
    if (out_valid & out_ready) begin
      order_given <= order_given + 9'd1;
    end
    if (rst) begin
      order_given <= 9'd0;
    end
  end

  always @(posedge clk) begin
    if (in_valid & in_ready & (order_taken == order_tracked)) begin
      order_word <= in_payload;
    end
  end

  wire was_idle_both = (level != 9'd0) & ~out_valid;
  always @(posedge clk) begin
    was_idle <= was_idle_both;
    if (rst) begin
      was_idle <= 1'b0;
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

  wire word_no_collision_ok = ~(push & fetch & (write_address == read_address));
  wire order_level_ok = (order_taken - order_given) == level;
  wire order_capacity_ok = level <= 9'd256;
  wire order_nothing_invented_ok = ~(out_valid & out_ready) | ~order_empty | (in_valid & in_ready);
  wire order_kept_ok = ~(out_valid & out_ready & (order_given == order_tracked))
      | (out_payload == (order_empty ? in_payload : order_word));
  wire accepts_below_depth_ok = in_ready == (level != 9'd256);
  wire offers_in_two_cycles_ok = ~(was_idle & was_idle_both);
  wire [9:0] addresses_match_level_sum = {2'd0, read_address} + {1'b0, level - {8'd0, out_full}};
  wire [9:0] addresses_match_level_wide = addresses_match_level_sum - 10'd256;
  wire addresses_match_level_ok = write_address
      == ((10'd256 <= addresses_match_level_sum)
          ? addresses_match_level_wide[7:0]
          : addresses_match_level_sum[7:0]);
  wire offers_what_it_has_ok = ~out_full | (level != 9'd0);
  wire output_fills_first_ok = out_full | (level <= 9'd1);
  wire order_where_stored_ok = ~order_inside
      | ((((order_position == 9'd0) & out_full) ? out_payload : order_stored) == order_word);
  wire fills_reached = level == 9'd256;
  wire streams_when_nearly_full_reached = (in_valid & in_ready) & (out_valid & out_ready)
      & (level == 9'd255);
  wire streams_when_nearly_empty_reached = (in_valid & in_ready) & (out_valid & out_ready)
      & (level == 9'd1);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_stream_fifo_width132_depth256
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
      word_no_collision: assert (word_no_collision_ok);
      order_level: assert (order_level_ok);
      order_capacity: assert (order_capacity_ok);
      order_nothing_invented: assert (order_nothing_invented_ok);
      order_kept: assert (order_kept_ok);
      accepts_below_depth: assert (accepts_below_depth_ok);
      offers_in_two_cycles: assert (offers_in_two_cycles_ok);
      addresses_match_level: assert (addresses_match_level_ok);
      offers_what_it_has: assert (offers_what_it_has_ok);
      output_fills_first: assert (output_fills_first_ok);
      order_where_stored: assert (order_where_stored_ok);
      fills: cover (fills_reached);
      streams_when_nearly_full: cover (streams_when_nearly_full_reached);
      streams_when_nearly_empty: cover (streams_when_nearly_empty_reached);
`ifdef FORMAL_stream_fifo_width132_depth256
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !word_no_collision_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 word_no_collision");
      $stop;
    end
    if (!rst && !order_level_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 order_level");
      $stop;
    end
    if (!rst && !order_capacity_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 order_capacity");
      $stop;
    end
    if (!rst && !order_nothing_invented_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 order_nothing_invented");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 order_kept");
      $stop;
    end
    if (!rst && !accepts_below_depth_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 accepts_below_depth");
      $stop;
    end
    if (!rst && !offers_in_two_cycles_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 offers_in_two_cycles");
      $stop;
    end
    if (!rst && !addresses_match_level_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 addresses_match_level");
      $stop;
    end
    if (!rst && !offers_what_it_has_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 offers_what_it_has");
      $stop;
    end
    if (!rst && !output_fills_first_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 output_fills_first");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 order_where_stored");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT stream_fifo_width132_depth256 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{
    1'b0, fills_reached, streams_when_nearly_full_reached, streams_when_nearly_empty_reached
  };
`endif
  wire unused_checks = &{1'b0, order_stored_wide[9:8], addresses_match_level_wide[9:8]};
`endif
endmodule
`default_nettype wire
