// Generated from DigitSerialDot[lanes=16, digitBits=8, encoding=PLAIN, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes16_digit_bits8_plain_behavioural (
  input  wire [15:0] plane,
  input  wire [7:0] activations0,
  input  wire [7:0] activations1,
  input  wire [7:0] activations2,
  input  wire [7:0] activations3,
  input  wire [7:0] activations4,
  input  wire [7:0] activations5,
  input  wire [7:0] activations6,
  input  wire [7:0] activations7,
  input  wire [7:0] activations8,
  input  wire [7:0] activations9,
  input  wire [7:0] activations10,
  input  wire [7:0] activations11,
  input  wire [7:0] activations12,
  input  wire [7:0] activations13,
  input  wire [7:0] activations14,
  input  wire [7:0] activations15,
  output wire [11:0] sum
);

  assign sum = {
    1'b0,
    {
      1'b0,
      {1'b0, {1'b0, plane[0] ? activations0 : 8'd0} + {1'b0, plane[1] ? activations1 : 8'd0}}
          + {1'b0, {1'b0, plane[2] ? activations2 : 8'd0} + {1'b0, plane[3] ? activations3 : 8'd0}}
    }
        + {
          1'b0,
          {1'b0, {1'b0, plane[4] ? activations4 : 8'd0} + {1'b0, plane[5] ? activations5 : 8'd0}}
              + {
                1'b0,
                {1'b0, plane[6] ? activations6 : 8'd0} + {1'b0, plane[7] ? activations7 : 8'd0}
              }
        }
  }
      + {
        1'b0,
        {
          1'b0,
          {1'b0, {1'b0, plane[8] ? activations8 : 8'd0} + {1'b0, plane[9] ? activations9 : 8'd0}}
              + {
                1'b0,
                {1'b0, plane[10] ? activations10 : 8'd0} + {1'b0, plane[11] ? activations11 : 8'd0}
              }
        }
            + {
              1'b0,
              {
                1'b0,
                {1'b0, plane[12] ? activations12 : 8'd0} + {1'b0, plane[13] ? activations13 : 8'd0}
              }
                  + {
                    1'b0,
                    {1'b0, plane[14] ? activations14 : 8'd0}
                        + {1'b0, plane[15] ? activations15 : 8'd0}
                  }
            }
      };
endmodule
`default_nettype wire
