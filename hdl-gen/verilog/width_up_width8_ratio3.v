// Generated from WidthUp[width=8, ratio=3]. Do not edit.
`default_nettype none
module width_up_width8_ratio3 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [23:0] out_payload
);

  reg  [23:0] words;
  reg  [1:0] count;
  wire full = count == 2'd3;
  wire accept = ~full | out_ready;
  wire push = in_valid & accept;

  always @(posedge clk) begin
    if (push) begin
      words <= {in_payload, words[23:8]};
    end
  end

  always @(posedge clk) begin
    if (accept & full) begin
      count <= {1'b0, in_valid};
    end else if (push) begin
      count <= count + 2'd1;
    end
    if (rst) begin
      count <= 2'd0;
    end
  end

  assign in_ready = accept;
  assign out_valid = full;
  assign out_payload = words;

`ifndef SYNTHESIS

`ifdef FORMAL
  (* anyconst *) reg  [1:0] tracked_lane;
`else
  wire [1:0] tracked_lane = 2'd0;
`endif
  reg  [7:0] tracked_word;
  reg  [1:0] words_inside;
  wire [1:0] words_kept = (out_valid & out_ready) ? (words_inside - 2'd3) : words_inside;
  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [23:0] out_held;

  always @(posedge clk) begin
    words_inside <= words_kept + {1'b0, in_valid & in_ready};
    if (rst) begin
      words_inside <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (in_valid & in_ready & (words_kept == tracked_lane)) begin
      tracked_word <= in_payload;
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

  wire nothing_lost_ok = words_inside == count;
  wire offers_complete_groups_ok = out_valid == (words_inside == 2'd3);
  wire accepts_unless_stalled_ok = in_ready == ((words_inside != 2'd3) | out_ready);
  wire [1:0] order_kept_wide = (words_inside - 2'd1) - tracked_lane;
  wire order_kept_ok = ~(tracked_lane < words_inside)
      | ((order_kept_wide[1]
          ? (order_kept_wide[0] ? 8'd0 : out_payload[7:0])
          : (order_kept_wide[0] ? out_payload[15:8] : out_payload[23:16]))
          == tracked_word);
  wire streams_reached = (out_valid & out_ready) & (in_valid & in_ready);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_width_up_width8_ratio3
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
      at_most_one_group: assert (1'b1);
      offers_complete_groups: assert (offers_complete_groups_ok);
      accepts_unless_stalled: assert (accepts_unless_stalled_ok);
      order_kept: assert (order_kept_ok);
      streams: cover (streams_reached);
`ifdef FORMAL_width_up_width8_ratio3
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
      $display("SACCADE-ASSERT width_up_width8_ratio3 nothing_lost");
      $stop;
    end
    if (!rst && !1'b1) begin
      $display("SACCADE-ASSERT width_up_width8_ratio3 at_most_one_group");
      $stop;
    end
    if (!rst && !offers_complete_groups_ok) begin
      $display("SACCADE-ASSERT width_up_width8_ratio3 offers_complete_groups");
      $stop;
    end
    if (!rst && !accepts_unless_stalled_ok) begin
      $display("SACCADE-ASSERT width_up_width8_ratio3 accepts_unless_stalled");
      $stop;
    end
    if (!rst && !order_kept_ok) begin
      $display("SACCADE-ASSERT width_up_width8_ratio3 order_kept");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT width_up_width8_ratio3 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT width_up_width8_ratio3 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, streams_reached};
`endif
`endif
endmodule
`default_nettype wire
