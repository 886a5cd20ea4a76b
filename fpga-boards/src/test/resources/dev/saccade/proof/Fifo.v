// Written by hand in the form that the printer emits.
`default_nettype none
module Fifo (
    input  wire       clk,
    input  wire       rst,
    input  wire       in_valid,
    output wire       in_ready,
    input  wire [3:0] in_payload,
    output wire       out_valid,
    input  wire       out_ready,
    output wire [3:0] out_payload
);
  reg [3:0] memory [0:3];
  reg [2:0] written;
  reg [2:0] read;

  wire [2:0] level = written - read;
  wire full = level == 3'd4;
  wire empty = level == 3'd0;
  wire push = in_valid && !full;
  wire pop = out_ready && !empty;

  assign in_ready = !full;
  assign out_valid = !empty;
  assign out_payload = memory[read[1:0]];

  always @(posedge clk) begin
    if (push) begin
      memory[written[1:0]] <= in_payload;
      written <= written + 3'd1;
    end
    if (pop) begin
      read <= read + 3'd1;
    end
    if (rst) begin
      written <= 3'd0;
      read <= 3'd0;
    end
  end

`ifndef SYNTHESIS
`ifdef FORMAL
  (* anyconst *) wire [2:0] watched;
`else
  wire [2:0] watched = 3'd0;
`endif
  reg in_stalled;
  reg [3:0] in_held;
  reg out_stalled;
  reg [3:0] out_held;
  reg [2:0] taken;
  reg [2:0] given;
  reg inside;
  reg [3:0] expected;
  wire take = in_valid && in_ready;
  wire give = out_valid && out_ready;
  wire [2:0] place = watched - given;
  wire [2:0] held = taken - given;

  always @(posedge clk) begin
    in_stalled <= in_valid && !in_ready;
    in_held <= in_payload;
    out_stalled <= out_valid && !out_ready;
    out_held <= out_payload;
    if (take) taken <= taken + 3'd1;
    if (give) given <= given + 3'd1;
    if (take && taken == watched) begin
      inside <= 1'b1;
      expected <= in_payload;
    end
    if (give && given == watched) begin
      inside <= 1'b0;
    end
    if (rst) begin
      in_stalled <= 1'b0;
      out_stalled <= 1'b0;
      inside <= 1'b0;
      taken <= 3'd0;
      given <= 3'd0;
    end
  end
`ifdef FORMAL
  reg formal_started = 1'b0;
  always @(posedge clk) formal_started <= 1'b1;
`ifdef FORMAL_Fifo
  always @* begin
    if (!formal_started) assume (rst);
  end
`endif
  always @(posedge clk) begin
    if (!rst) begin
`ifdef FORMAL_Fifo
      in_holds_while_stalled: assume (!in_stalled || (in_valid && in_payload == in_held));
`else
      in_holds_while_stalled: assert (!in_stalled || (in_valid && in_payload == in_held));
`endif
      out_holds_while_stalled: assert (!out_stalled || (out_valid && out_payload == out_held));
      never_overfull: assert (held <= 3'd4);
      counts_what_it_takes: assert (taken == written);
      counts_what_it_gives: assert (given == read);
      inside_is_in_range: assert (inside == (place < held));
      stored: assert (!inside || memory[watched[1:0]] == expected);
      order: assert (!(give && given == watched) || (inside && out_payload == expected));
      accepts: assert (in_ready || held == 3'd4);
      offers: assert (out_valid || held == 3'd0);
      fills: cover (held == 3'd4);
      both_at_once: cover (take && give);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !(held <= 3'd4)) begin
      $display("SACCADE-ASSERT Fifo never_overfull");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
