// Generated from Popcount[width=16, body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module popcount_width16_behavioural (
  input  wire [15:0] bits,
  output wire [4:0] count
);

  wire [1:0] ones15to14 = {1'b0, bits[15]} + {1'b0, bits[14]};
  wire [1:0] ones13to12 = {1'b0, bits[13]} + {1'b0, bits[12]};
  wire [2:0] ones15to12 = {1'b0, ones15to14} + {1'b0, ones13to12};
  wire [1:0] ones11to10 = {1'b0, bits[11]} + {1'b0, bits[10]};
  wire [1:0] ones9to8 = {1'b0, bits[9]} + {1'b0, bits[8]};
  wire [2:0] ones11to8 = {1'b0, ones11to10} + {1'b0, ones9to8};
  wire [3:0] ones15to8 = {1'b0, ones15to12} + {1'b0, ones11to8};
  wire [1:0] ones7to6 = {1'b0, bits[7]} + {1'b0, bits[6]};
  wire [1:0] ones5to4 = {1'b0, bits[5]} + {1'b0, bits[4]};
  wire [2:0] ones7to4 = {1'b0, ones7to6} + {1'b0, ones5to4};
  wire [1:0] ones3to2 = {1'b0, bits[3]} + {1'b0, bits[2]};
  wire [1:0] ones1to0 = {1'b0, bits[1]} + {1'b0, bits[0]};
  wire [2:0] ones3to0 = {1'b0, ones3to2} + {1'b0, ones1to0};
  wire [3:0] ones7to0 = {1'b0, ones7to4} + {1'b0, ones3to0};
  wire [4:0] ones15to0 = {1'b0, ones15to8} + {1'b0, ones7to0};

  assign count = ones15to0;
endmodule
`default_nettype wire
