// A counter with a comparator below it.
`default_nettype none
module Counter (
    input wire clk,
    input wire rst,
    input wire enable,
    input wire signed [5:0] offset,
    output wire [7:0] value,
    output wire signed [9:0] sum,
    output wire full
);
  reg [7:0] count;
  always @(posedge clk) begin
    if (rst) count <= 8'd0;
    else if (enable) count <= count + 8'd1;
  end
  assign value = count;
  assign sum = $signed({2'b00, count}) + $signed({{4{offset[5]}}, offset});
  Comparator comparator (
      .x(count),
      .equal(full)
  );
endmodule
`default_nettype wire
