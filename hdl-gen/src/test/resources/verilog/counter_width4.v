// Generated from Counter[width=4]. Do not edit.
`default_nettype none
module counter_width4 (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire clear,
  output wire [3:0] value
);

  reg  [3:0] count;

  always @(posedge clk) begin
    if (clear) begin
      count <= 4'd0;
    end else if (enable) begin
      count <= count + 4'd1;
    end
    if (rst) begin
      count <= 4'd0;
    end
  end

  assign value = count;
endmodule
`default_nettype wire
