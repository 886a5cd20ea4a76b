// Generated from Popcount[width=16, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module popcount_width16_behavioural (
  input  wire [15:0] bits,
  output wire [4:0] count
);

  assign count = {
    1'b0,
    {
      1'b0,
      {1'b0, {1'b0, bits[15]} + {1'b0, bits[14]}} + {1'b0, {1'b0, bits[13]} + {1'b0, bits[12]}}
    }
        + {
          1'b0,
          {1'b0, {1'b0, bits[11]} + {1'b0, bits[10]}} + {1'b0, {1'b0, bits[9]} + {1'b0, bits[8]}}
        }
  }
      + {
        1'b0,
        {
          1'b0,
          {1'b0, {1'b0, bits[7]} + {1'b0, bits[6]}} + {1'b0, {1'b0, bits[5]} + {1'b0, bits[4]}}
        }
            + {
              1'b0,
              {1'b0, {1'b0, bits[3]} + {1'b0, bits[2]}} + {1'b0, {1'b0, bits[1]} + {1'b0, bits[0]}}
            }
      };
endmodule
`default_nettype wire
