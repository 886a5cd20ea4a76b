// Generated from BitSerialDot[lanes=4, weightBits=4, activationBits=4]. Do not edit.
`default_nettype none
module bit_serial_dot_lanes4_weight_bits4_activation_bits4 (
  input  wire clk,
  input  wire rst,
  input  wire start,
  input  wire [3:0] bits,
  input  wire [3:0] weight0,
  input  wire [3:0] weight1,
  input  wire [3:0] weight2,
  input  wire [3:0] weight3,
  output wire busy,
  output wire [9:0] result
);

  reg  [9:0] acc;
  reg  [2:0] left;
  wire running = left != 3'd0;
  wire sign_bit = left == 3'd4;
  wire [3:0] chosen0_narrow = bits[0] ? weight0 : 4'd0;
  wire [5:0] chosen0 = {{2{chosen0_narrow[3]}}, chosen0_narrow};
  wire [3:0] chosen1_narrow = bits[1] ? weight1 : 4'd0;
  wire [5:0] chosen1 = {{2{chosen1_narrow[3]}}, chosen1_narrow};
  wire [3:0] chosen2_narrow = bits[2] ? weight2 : 4'd0;
  wire [5:0] chosen2 = {{2{chosen2_narrow[3]}}, chosen2_narrow};
  wire [3:0] chosen3_narrow = bits[3] ? weight3 : 4'd0;
  wire [5:0] chosen3 = {{2{chosen3_narrow[3]}}, chosen3_narrow};
  wire [5:0] sum = (chosen0 + chosen1) + (chosen2 + chosen3);

  wire [9:0] acc_joined = {acc[8:0], 1'b0};
  wire [9:0] sum_extended = {{4{sum[5]}}, sum};
  always @(posedge clk) begin
    if (start) begin
      acc <= 10'd0;
      left <= 3'd4;
    end else if (running) begin
      acc <= sign_bit ? (acc_joined - sum_extended) : (acc_joined + sum_extended);
      left <= left - 3'd1;
    end
    if (rst) begin
      acc <= 10'd0;
      left <= 3'd0;
    end
  end

  assign busy = running;
  assign result = acc;
endmodule
`default_nettype wire
