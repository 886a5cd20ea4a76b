// Generated from DigitSerialDot[lanes=8, digitBits=2, encoding=PLAIN, body=XC7]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits2_plain_xc7 (
  input  wire [7:0] plane,
  input  wire [1:0] activations0,
  input  wire [1:0] activations1,
  input  wire [1:0] activations2,
  input  wire [1:0] activations3,
  input  wire [1:0] activations4,
  input  wire [1:0] activations5,
  input  wire [1:0] activations6,
  input  wire [1:0] activations7,
  output wire [4:0] sum
);

  wire table0_o5;
  wire table0_o6;
  wire sum0;
  wire table1_o5;
  wire table1_o6;
  wire sum1;
  wire sum2;
  wire table2_o5;
  wire table2_o6;
  wire sum3;
  wire table3_o5;
  wire table3_o6;
  wire sum4;
  wire sum5;
  wire table4_o5;
  wire table4_o6;
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
  wire [3:0] carry0_co;
  wire [3:0] carry0_o;
  wire [3:0] carry1_co;
  wire [3:0] carry1_o;
  wire [3:0] carry2_co;
  wire [3:0] carry2_o;
  wire [3:0] carry3_s;
  wire [3:0] carry3_co;
  wire [3:0] carry3_o;
  wire [3:0] carry4_s;
  wire [3:0] carry4_co;
  wire [3:0] carry4_o;
  wire [3:0] carry5_co;
  wire [3:0] carry5_o;
  wire [3:0] carry6_co;
  wire [3:0] carry6_o;

  LUT6_2 #(
    .INIT(64'h7888788888888888)
  ) table0 (
    .I0(activations0[0]),
    .I1(plane[0]),
    .I2(activations1[0]),
    .I3(plane[1]),
    .I4(1'b0),
    .I5(1'b1),
    .O5(table0_o5),
    .O6(table0_o6)
  );

  LUT6_2 #(
    .INIT(64'h7888788888888888)
  ) table1 (
    .I0(activations0[1]),
    .I1(plane[0]),
    .I2(activations1[1]),
    .I3(plane[1]),
    .I4(1'b0),
    .I5(1'b1),
    .O5(table1_o5),
    .O6(table1_o6)
  );

  LUT6_2 #(
    .INIT(64'h7888788888888888)
  ) table2 (
    .I0(activations3[0]),
    .I1(plane[3]),
    .I2(activations4[0]),
    .I3(plane[4]),
    .I4(1'b0),
    .I5(1'b1),
    .O5(table2_o5),
    .O6(table2_o6)
  );

  LUT6_2 #(
    .INIT(64'h7888788888888888)
  ) table3 (
    .I0(activations2[1]),
    .I1(plane[2]),
    .I2(activations3[1]),
    .I3(plane[3]),
    .I4(1'b0),
    .I5(1'b1),
    .O5(table3_o5),
    .O6(table3_o6)
  );

  LUT6_2 #(
    .INIT(64'h7888788888888888)
  ) table4 (
    .I0(activations4[1]),
    .I1(plane[4]),
    .I2(activations5[1]),
    .I3(plane[5]),
    .I4(1'b0),
    .I5(1'b1),
    .O5(table4_o5),
    .O6(table4_o6)
  );

  CARRY4 carry0 (
    .CI(1'b0),
    .CYINIT(activations2[0] & plane[2]),
    .DI({2'd0, table1_o5, table0_o5}),
    .S({2'd0, table1_o6, table0_o6}),
    .CO(carry0_co),
    .O(carry0_o)
  );

  CARRY4 carry1 (
    .CI(1'b0),
    .CYINIT(activations5[0] & plane[5]),
    .DI({2'd0, table3_o5, table2_o5}),
    .S({2'd0, table3_o6, table2_o6}),
    .CO(carry1_co),
    .O(carry1_o)
  );

  CARRY4 carry2 (
    .CI(1'b0),
    .CYINIT(activations6[1] & plane[6]),
    .DI({3'd0, table4_o5}),
    .S({3'd0, table4_o6}),
    .CO(carry2_co),
    .O(carry2_o)
  );

  CARRY4 carry3 (
    .CI(1'b0),
    .CYINIT(activations6[0] & plane[6]),
    .DI({1'b0, sum2, sum1, sum0}),
    .S(carry3_s),
    .CO(carry3_co),
    .O(carry3_o)
  );

  CARRY4 carry4 (
    .CI(1'b0),
    .CYINIT(1'b0),
    .DI({1'b0, sum7, sum6, sum8}),
    .S(carry4_s),
    .CO(carry4_co),
    .O(carry4_o)
  );

  CARRY4 carry5 (
    .CI(carry4_co[3]),
    .CYINIT(1'b0),
    .DI(4'd0),
    .S(4'd0),
    .CO(carry5_co),
    .O(carry5_o)
  );

  CARRY4 carry6 (
    .CI(1'b0),
    .CYINIT(1'b0),
    .DI({3'd0, sum13}),
    .S({sum16, sum15, sum14, sum13 ^ (activations7[1] & plane[7])}),
    .CO(carry6_co),
    .O(carry6_o)
  );

  assign sum0 = carry0_o[0];
  assign sum1 = carry0_o[1];
  assign sum2 = carry0_o[2];
  assign sum3 = carry1_o[0];
  assign sum4 = carry1_o[1];
  assign sum5 = carry1_o[2];
  assign sum6 = carry2_o[0];
  assign sum7 = carry2_o[1];
  assign carry3_s = {1'b0, sum2 ^ sum5, sum1 ^ sum4, sum0 ^ sum3};
  assign sum8 = carry3_o[0];
  assign sum9 = carry3_o[1];
  assign sum10 = carry3_o[2];
  assign sum11 = carry3_o[3];
  assign carry4_s = {sum11, sum7 ^ sum10, sum6 ^ sum9, sum8 ^ (activations7[0] & plane[7])};
  assign sum12 = carry4_o[0];
  assign sum13 = carry4_o[1];
  assign sum14 = carry4_o[2];
  assign sum15 = carry4_o[3];
  assign sum16 = carry5_o[0];
  assign sum17 = carry6_o[0];
  assign sum18 = carry6_o[1];
  assign sum19 = carry6_o[2];
  assign sum20 = carry6_o[3];
  assign sum = {sum20, sum19, sum18, sum17, sum12};

  wire unused_ok = &{
    1'b0, carry0_o[3], carry0_co, carry1_o[3], carry1_co, carry2_o[2], carry2_o[3], carry2_co,
    carry3_co, carry4_co, carry5_o[1], carry5_o[2], carry5_o[3], carry5_co, carry6_co
  };
endmodule
`default_nettype wire
