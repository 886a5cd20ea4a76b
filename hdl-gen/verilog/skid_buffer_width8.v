// Generated from SkidBuffer[width=8]. Do not edit.
`default_nettype none
module skid_buffer_width8 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  reg  skidded;
  reg  [7:0] skid_word;

  always @(posedge clk) begin
    if (out_ready) begin
      skidded <= 1'b0;
    end else if (in_valid) begin
      skidded <= 1'b1;
    end
    if (rst) begin
      skidded <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (~skidded) begin
      skid_word <= in_payload;
    end
  end

  assign in_ready = ~skidded;
  assign out_valid = in_valid | skidded;
  assign out_payload = skidded ? skid_word : in_payload;

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
  wire order_inside = order_position < skidded;
  wire order_empty = ~skidded;
  reg  was_ready;
  reg  moved_before;
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
    was_ready <= out_ready;
    if (rst) begin
      was_ready <= 1'b1;
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

  wire order_level_ok = (order_taken - order_given) == skidded;
  wire order_nothing_invented_ok = ~(out_valid & out_ready) | ~order_empty | (in_valid & in_ready);
  wire order_kept_ok = ~(out_valid & out_ready & (order_given == order_tracked))
      | (out_payload == (order_empty ? in_payload : order_word));
  wire order_where_stored_ok = ~order_inside | (skid_word == order_word);
  wire passes_at_once_ok = ~in_valid | out_valid;
  wire offers_what_waits_ok = ~skidded | out_valid;
  wire accepts_after_ready_ok = ~was_ready | in_ready;
  wire accepts_when_empty_ok = skidded | in_ready;
  wire stalls_reached = in_valid & ~in_ready;
  wire streams_reached = moved_before & (in_valid & in_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_skid_buffer_width8
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
      order_where_stored: assert (order_where_stored_ok);
      passes_at_once: assert (passes_at_once_ok);
      offers_what_waits: assert (offers_what_waits_ok);
      accepts_after_ready: assert (accepts_after_ready_ok);
      accepts_when_empty: assert (accepts_when_empty_ok);
      stalls: cover (stalls_reached);
      streams: cover (streams_reached);
`ifdef FORMAL_skid_buffer_width8
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
      $display("SACCADE-ASSERT skid_buffer_width8 order_level");
      $stop;
    end
    if (!rst && !order_nothing_invented_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 order_nothing_invented");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 order_kept");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 order_where_stored");
      $stop;
    end
    if (!rst && !passes_at_once_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 passes_at_once");
      $stop;
    end
    if (!rst && !offers_what_waits_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 offers_what_waits");
      $stop;
    end
    if (!rst && !accepts_after_ready_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 accepts_after_ready");
      $stop;
    end
    if (!rst && !accepts_when_empty_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 accepts_when_empty");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT skid_buffer_width8 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, stalls_reached, streams_reached};
`endif
`endif
endmodule
`default_nettype wire
