// Generated from Brighten[width=8]. Do not edit.
`default_nettype none
module brighten_width8 (
  input  wire clk,
  input  wire rst,
  input  wire [7:0] amount,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  wire [8:0] sum = {1'b0, in_payload} + {1'b0, amount};
  wire [7:0] brighter = sum[8] ? 8'd255 : sum[7:0];
  reg  full;
  reg  [7:0] pixel;

  assign in_ready = ~full | out_ready;

  always @(posedge clk) begin
    if (in_valid & in_ready) begin
      pixel <= brighter;
    end
  end

  always @(posedge clk) begin
    if (in_ready) begin
      full <= in_valid;
    end
    if (rst) begin
      full <= 1'b0;
    end
  end

  assign out_valid = full;
  assign out_payload = pixel;

`ifndef SYNTHESIS

  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

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

  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_brighten_width8
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
`ifdef FORMAL_brighten_width8
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT brighten_width8 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT brighten_width8 out_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
