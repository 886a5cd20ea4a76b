// Generated from Popcount[width=16, body=XC7]. Do not edit.
`default_nettype none
module popcount_width16_xc7 (
  input  wire [15:0] bits,
  output wire [4:0] count
);

  wire sum0;
  wire sum1;
  wire sum2;
  wire sum3;
  wire sum4;
  wire sum5;
  wire sum6;
  wire sum7;
  wire sum8;
  wire sum9;
  wire sum10;
  wire sum11;
  wire sum12;
  wire sum13;
  wire sum14;
  wire sum15;
  wire sum16;
  wire sum17;
  wire sum18;
  wire sum19;
  wire sum20;
  wire sum21;
  wire sum22;
  wire [3:0] carry0_co;
  wire [3:0] carry0_o;
  wire [3:0] carry1_co;
  wire [3:0] carry1_o;
  wire [3:0] carry2_co;
  wire [3:0] carry2_o;
  wire [3:0] carry3_co;
  wire [3:0] carry3_o;
  wire [3:0] carry4_co;
  wire [3:0] carry4_o;
  wire [3:0] carry5_co;
  wire [3:0] carry5_o;
  wire [3:0] carry6_s;
  wire [3:0] carry6_co;
  wire [3:0] carry6_o;
  wire [3:0] carry7_co;
  wire [3:0] carry7_o;
  wire [3:0] carry8_co;
  wire [3:0] carry8_o;

  CARRY4 carry0 (
    .CI(1'b0),
    .CYINIT(bits[2]),
    .DI({3'd0, bits[0]}),
    .S({3'd0, bits[0] ^ bits[1]}),
    .CO(carry0_co),
    .O(carry0_o)
  );

  CARRY4 carry1 (
    .CI(1'b0),
    .CYINIT(bits[5]),
    .DI({3'd0, bits[3]}),
    .S({3'd0, bits[3] ^ bits[4]}),
    .CO(carry1_co),
    .O(carry1_o)
  );

  CARRY4 carry2 (
    .CI(1'b0),
    .CYINIT(bits[8]),
    .DI({3'd0, bits[6]}),
    .S({3'd0, bits[6] ^ bits[7]}),
    .CO(carry2_co),
    .O(carry2_o)
  );

  CARRY4 carry3 (
    .CI(1'b0),
    .CYINIT(bits[11]),
    .DI({3'd0, bits[9]}),
    .S({3'd0, bits[9] ^ bits[10]}),
    .CO(carry3_co),
    .O(carry3_o)
  );

  CARRY4 carry4 (
    .CI(1'b0),
    .CYINIT(bits[12]),
    .DI({2'd0, sum1, sum0}),
    .S({2'd0, sum1 ^ sum3, sum0 ^ sum2}),
    .CO(carry4_co),
    .O(carry4_o)
  );

  CARRY4 carry5 (
    .CI(1'b0),
    .CYINIT(bits[13]),
    .DI({2'd0, sum5, sum4}),
    .S({2'd0, sum5 ^ sum7, sum4 ^ sum6}),
    .CO(carry5_co),
    .O(carry5_o)
  );

  CARRY4 carry6 (
    .CI(1'b0),
    .CYINIT(bits[14]),
    .DI({1'b0, sum10, sum9, sum8}),
    .S(carry6_s),
    .CO(carry6_co),
    .O(carry6_o)
  );

  CARRY4 carry7 (
    .CI(1'b0),
    .CYINIT(1'b0),
    .DI({3'd0, sum14}),
    .S({sum17, sum16, sum15, sum14 ^ bits[15]}),
    .CO(carry7_co),
    .O(carry7_o)
  );

  CARRY4 carry8 (
    .CI(carry7_co[3]),
    .CYINIT(1'b0),
    .DI(4'd0),
    .S(4'd0),
    .CO(carry8_co),
    .O(carry8_o)
  );

  assign sum0 = carry0_o[0];
  assign sum1 = carry0_o[1];
  assign sum2 = carry1_o[0];
  assign sum3 = carry1_o[1];
  assign sum4 = carry2_o[0];
  assign sum5 = carry2_o[1];
  assign sum6 = carry3_o[0];
  assign sum7 = carry3_o[1];
  assign sum8 = carry4_o[0];
  assign sum9 = carry4_o[1];
  assign sum10 = carry4_o[2];
  assign sum11 = carry5_o[0];
  assign sum12 = carry5_o[1];
  assign sum13 = carry5_o[2];
  assign carry6_s = {1'b0, sum10 ^ sum13, sum9 ^ sum12, sum8 ^ sum11};
  assign sum14 = carry6_o[0];
  assign sum15 = carry6_o[1];
  assign sum16 = carry6_o[2];
  assign sum17 = carry6_o[3];
  assign sum18 = carry7_o[0];
  assign sum19 = carry7_o[1];
  assign sum20 = carry7_o[2];
  assign sum21 = carry7_o[3];
  assign sum22 = carry8_o[0];
  assign count = {sum22, sum21, sum20, sum19, sum18};

  wire unused_ok = &{
    1'b0, carry0_o[2], carry0_o[3], carry0_co, carry1_o[2], carry1_o[3], carry1_co, carry2_o[2],
    carry2_o[3], carry2_co, carry3_o[2], carry3_o[3], carry3_co, carry4_o[3], carry4_co,
    carry5_o[3], carry5_co, carry6_co, carry7_co, carry8_o[1], carry8_o[2], carry8_o[3], carry8_co
  };
endmodule
`default_nettype wire
