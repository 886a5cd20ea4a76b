// Generated from WidthDown[width=8, ratio=3]. Do not edit.
`default_nettype none
module width_down_width8_ratio3 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [23:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  reg  [23:0] words;
  reg  [1:0] count;
  wire offered = count != 2'd0;
  wire accept = ~offered | ((count == 2'd1) & out_ready);
  wire load = in_valid & accept;
  wire pop = offered & out_ready;

  always @(posedge clk) begin
    if (load) begin
      words <= in_payload;
      count <= 2'd3;
    end else if (pop) begin
      words <= {words[23:16], words[23:8]};
      count <= count - 2'd1;
    end
    if (rst) begin
      count <= 2'd0;
    end
  end

  assign in_ready = accept;
  assign out_valid = offered;
  assign out_payload = words[7:0];

`ifndef SYNTHESIS

`ifdef FORMAL
  (* anyconst *) reg  [1:0] tracked_lane;
`else
  wire [1:0] tracked_lane = 2'd0;
`endif
  reg  [7:0] tracked_word;
  reg  [2:0] words_inside;
  wire [2:0] tracked_number = {1'b0, tracked_lane} + words_inside;
  wire [2:0] tracked_place = tracked_number - 3'd3;
  wire tracked_waits = (3'd3 <= tracked_number) & ({1'b0, tracked_lane} < 3'd3);
  reg  in_stalled;
  reg  [23:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  wire [2:0] words_inside_difference = words_inside - {2'd0, out_valid & out_ready};
  always @(posedge clk) begin
    words_inside <= (in_valid & in_ready)
        ? (words_inside_difference + 3'd3)
        : words_inside_difference;
    if (rst) begin
      words_inside <= 3'd0;
    end
  end

  wire [2:0] tracked_word_wide = 3'd2 - {1'b0, tracked_lane};
  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      tracked_word <= tracked_word_wide[1]
          ? (tracked_word_wide[0] ? 8'd0 : in_payload[7:0])
          : (tracked_word_wide[0] ? in_payload[15:8] : in_payload[23:16]);
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

  wire nothing_lost_ok = words_inside == {1'b0, count};
  wire at_most_one_group_ok = words_inside <= 3'd3;
  wire offers_what_it_has_ok = out_valid == (words_inside != 3'd0);
  wire accepts_unless_stalled_ok = in_ready
      == ((words_inside == 3'd0) | ((words_inside == 3'd1) & out_ready));
  wire [2:0] order_where_stored_wide = 3'd2 - tracked_place;
  wire order_where_stored_ok = ~tracked_waits
      | ((order_where_stored_wide[1]
          ? (order_where_stored_wide[0] ? 8'd0 : words[7:0])
          : (order_where_stored_wide[0] ? words[15:8] : words[23:16]))
          == tracked_word);
  wire order_kept_ok = ~(tracked_waits & out_valid & (tracked_place == 3'd0))
      | (out_payload == tracked_word);
  wire streams_reached = (out_valid & out_ready) & (in_valid & in_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_width_down_width8_ratio3
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
      nothing_lost: assert (nothing_lost_ok);
      at_most_one_group: assert (at_most_one_group_ok);
      offers_what_it_has: assert (offers_what_it_has_ok);
      accepts_unless_stalled: assert (accepts_unless_stalled_ok);
      order_where_stored: assert (order_where_stored_ok);
      order_kept: assert (order_kept_ok);
      streams: cover (streams_reached);
`ifdef FORMAL_width_down_width8_ratio3
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !nothing_lost_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 nothing_lost");
      $stop;
    end
    if (!rst && !at_most_one_group_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 at_most_one_group");
      $stop;
    end
    if (!rst && !offers_what_it_has_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 offers_what_it_has");
      $stop;
    end
    if (!rst && !accepts_unless_stalled_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 accepts_unless_stalled");
      $stop;
    end
    if (!rst && !order_where_stored_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 order_where_stored");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 order_kept");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT width_down_width8_ratio3 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, streams_reached};
`endif
  wire unused_checks = &{1'b0, tracked_word_wide[2], order_where_stored_wide[2]};
`endif
endmodule
`default_nettype wire
