// Generated from Counter[width=8]. Do not edit.
`default_nettype none
module counter_width8 (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire clear,
  output wire [7:0] value
);

  reg  [7:0] count;

  always @(posedge clk) begin
    if (clear) begin
      count <= 8'd0;
    end else if (enable) begin
      count <= count + 8'd1;
    end
    if (rst) begin
      count <= 8'd0;
    end
  end

  assign value = count;
endmodule
`default_nettype wire
