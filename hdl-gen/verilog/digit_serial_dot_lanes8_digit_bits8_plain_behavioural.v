// Generated from DigitSerialDot[lanes=8, digitBits=8, encoding=PLAIN, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits8_plain_behavioural (
  input  wire [7:0] plane,
  input  wire [7:0] activations0,
  input  wire [7:0] activations1,
  input  wire [7:0] activations2,
  input  wire [7:0] activations3,
  input  wire [7:0] activations4,
  input  wire [7:0] activations5,
  input  wire [7:0] activations6,
  input  wire [7:0] activations7,
  output wire [10:0] sum
);

  assign sum = {
    1'b0,
    {1'b0, {1'b0, plane[0] ? activations0 : 8'd0} + {1'b0, plane[1] ? activations1 : 8'd0}}
        + {1'b0, {1'b0, plane[2] ? activations2 : 8'd0} + {1'b0, plane[3] ? activations3 : 8'd0}}
  }
      + {
        1'b0,
        {1'b0, {1'b0, plane[4] ? activations4 : 8'd0} + {1'b0, plane[5] ? activations5 : 8'd0}}
            + {
              1'b0, {1'b0, plane[6] ? activations6 : 8'd0} + {1'b0, plane[7] ? activations7 : 8'd0}
            }
      };
endmodule
`default_nettype wire
