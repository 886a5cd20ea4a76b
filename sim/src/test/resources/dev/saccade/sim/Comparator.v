`default_nettype none
module Comparator (
    input wire [7:0] x,
    output wire equal
);
  assign equal = x == 8'd255;
endmodule
`default_nettype wire
