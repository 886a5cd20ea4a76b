// Generated from RegisterSlice[width=8, form=FORWARD]. Do not edit.
`default_nettype none
module register_slice_width8_forward (
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
  wire load = ~out_full | out_ready;

  assign out_valid = out_full;
  assign out_payload = out_word;

  always @(posedge clk) begin
    if (load) begin
      out_full <= in_valid;
    end
    if (rst) begin
      out_full <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (load) begin
      out_word <= in_payload;
    end
  end

  assign in_ready = load;

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
  wire order_inside = order_position < out_full;
  wire order_empty = ~out_full;
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
    moved_before <= out_valid & out_ready;
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

  wire order_level_ok = (order_taken - order_given) == out_full;
  wire order_nothing_invented_ok = ~(out_valid & out_ready) | ~order_empty | (in_valid & in_ready);
  wire order_kept_ok = ~(out_valid & out_ready & (order_given == order_tracked))
      | (out_payload == (order_empty ? in_payload : order_word));
  wire order_where_stored_ok = ~order_inside | (out_word == order_word);
  wire offers_what_it_has_ok = out_valid == out_full;
  wire accepts_when_free_ok = in_ready == (~out_full | out_ready);
  wire fills_reached = out_full & ~out_ready;
  wire refills_reached = moved_before & (in_valid & in_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_register_slice_width8_forward
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
      offers_what_it_has: assert (offers_what_it_has_ok);
      accepts_when_free: assert (accepts_when_free_ok);
      fills: cover (fills_reached);
      refills: cover (refills_reached);
`ifdef FORMAL_register_slice_width8_forward
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
      $display("SACCADE-ASSERT register_slice_width8_forward order_level");
      $stop;
    end
    if (!rst && !order_nothing_invented_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward order_nothing_invented");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward order_kept");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward order_where_stored");
      $stop;
    end
    if (!rst && !offers_what_it_has_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward offers_what_it_has");
      $stop;
    end
    if (!rst && !accepts_when_free_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward accepts_when_free");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT register_slice_width8_forward out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, fills_reached, refills_reached};
`endif
`endif
endmodule
`default_nettype wire
