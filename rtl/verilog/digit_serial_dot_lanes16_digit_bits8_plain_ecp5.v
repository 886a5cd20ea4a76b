// Generated from DigitSerialDot[lanes=16, digitBits=8, encoding=PLAIN, body=ECP5]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes16_digit_bits8_plain_ecp5 (
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

  wire slice0_s0;
  wire slice0_s1;
  wire slice0_cout;
  wire slice1_s0;
  wire slice1_s1;
  wire slice1_cout;
  wire slice2_s0;
  wire slice2_s1;
  wire slice2_cout;
  wire slice3_s0;
  wire slice3_s1;
  wire slice3_cout;
  wire slice4_s0;
  wire slice4_s1;
  wire slice4_cout;
  wire slice5_s0;
  wire slice5_s1;
  wire slice5_cout;
  wire slice6_s0;
  wire slice6_s1;
  wire slice6_cout;
  wire slice7_s0;
  wire slice7_s1;
  wire slice7_cout;
  wire slice8_s0;
  wire slice8_s1;
  wire slice8_cout;
  wire slice9_s0;
  wire slice9_s1;
  wire slice9_cout;
  wire slice10_s0;
  wire slice10_s1;
  wire slice10_cout;
  wire slice11_s0;
  wire slice11_s1;
  wire slice11_cout;
  wire slice12_s0;
  wire slice12_s1;
  wire slice12_cout;
  wire slice13_s0;
  wire slice13_s1;
  wire slice13_cout;
  wire slice14_s0;
  wire slice14_s1;
  wire slice14_cout;
  wire slice15_s0;
  wire slice15_s1;
  wire slice15_cout;
  wire slice16_s0;
  wire slice16_s1;
  wire slice16_cout;
  wire slice17_s0;
  wire slice17_s1;
  wire slice17_cout;
  wire slice18_s0;
  wire slice18_s1;
  wire slice18_cout;
  wire slice19_s0;
  wire slice19_s1;
  wire slice19_cout;
  wire slice20_s0;
  wire slice20_s1;
  wire slice20_cout;
  wire slice21_s0;
  wire slice21_s1;
  wire slice21_cout;
  wire slice22_s0;
  wire slice22_s1;
  wire slice22_cout;
  wire slice23_s0;
  wire slice23_s1;
  wire slice23_cout;
  wire slice24_s0;
  wire slice24_s1;
  wire slice24_cout;
  wire slice25_s0;
  wire slice25_s1;
  wire slice25_cout;
  wire slice26_s0;
  wire slice26_s1;
  wire slice26_cout;
  wire slice27_s0;
  wire slice27_s1;
  wire slice27_cout;
  wire slice28_s0;
  wire slice28_s1;
  wire slice28_cout;
  wire slice29_s0;
  wire slice29_s1;
  wire slice29_cout;
  wire slice30_s0;
  wire slice30_s1;
  wire slice30_cout;
  wire slice31_s0;
  wire slice31_s1;
  wire slice31_cout;
  wire slice32_s0;
  wire slice32_s1;
  wire slice32_cout;
  wire slice33_s0;
  wire slice33_s1;
  wire slice33_cout;
  wire slice34_s0;
  wire slice34_s1;
  wire slice34_cout;
  wire slice35_s0;
  wire slice35_s1;
  wire slice35_cout;
  wire slice36_s0;
  wire slice36_s1;
  wire slice36_cout;
  wire slice37_s0;
  wire slice37_s1;
  wire slice37_cout;
  wire slice38_s0;
  wire slice38_s1;
  wire slice38_cout;
  wire slice39_s0;
  wire slice39_s1;
  wire slice39_cout;
  wire slice40_s0;
  wire slice40_s1;
  wire slice40_cout;
  wire slice41_s0;
  wire slice41_s1;
  wire slice41_cout;
  wire slice42_s0;
  wire slice42_s1;
  wire slice42_cout;
  wire slice43_s0;
  wire slice43_s1;
  wire slice43_cout;
  wire slice44_s0;
  wire slice44_s1;
  wire slice44_cout;
  wire slice45_s0;
  wire slice45_s1;
  wire slice45_cout;
  wire slice46_s0;
  wire slice46_s1;
  wire slice46_cout;
  wire slice47_s0;
  wire slice47_s1;
  wire slice47_cout;
  wire slice48_s0;
  wire slice48_s1;
  wire slice48_cout;
  wire slice49_s0;
  wire slice49_s1;
  wire slice49_cout;
  wire slice50_s0;
  wire slice50_s1;
  wire slice50_cout;
  wire slice51_s0;
  wire slice51_s1;
  wire slice51_cout;
  wire slice52_s0;
  wire slice52_s1;
  wire slice52_cout;
  wire slice53_s0;
  wire slice53_s1;
  wire slice53_cout;
  wire slice54_s0;
  wire slice54_s1;
  wire slice54_cout;
  wire slice55_s0;
  wire slice55_s1;
  wire slice55_cout;
  wire slice56_s0;
  wire slice56_s1;
  wire slice56_cout;
  wire slice57_s0;
  wire slice57_s1;
  wire slice57_cout;
  wire slice58_s0;
  wire slice58_s1;
  wire slice58_cout;
  wire slice59_s0;
  wire slice59_s1;
  wire slice59_cout;
  wire slice60_s0;
  wire slice60_s1;
  wire slice60_cout;
  wire slice61_s0;
  wire slice61_s1;
  wire slice61_cout;
  wire slice62_s0;
  wire slice62_s1;
  wire slice62_cout;
  wire slice63_s0;
  wire slice63_s1;
  wire slice63_cout;
  wire slice64_s0;
  wire slice64_s1;
  wire slice64_cout;
  wire slice65_s0;
  wire slice65_s1;
  wire slice65_cout;
  wire slice66_s0;
  wire slice66_s1;
  wire slice66_cout;
  wire slice67_s0;
  wire slice67_s1;
  wire slice67_cout;
  wire slice68_s0;
  wire slice68_s1;
  wire slice68_cout;

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice0 (
    .CIN(1'b0),
    .A0(activations2[0]),
    .B0(plane[2]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(activations0[0]),
    .B1(plane[0]),
    .C1(activations1[0]),
    .D1(plane[1]),
    .S0(slice0_s0),
    .S1(slice0_s1),
    .COUT(slice0_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice1 (
    .CIN(slice0_cout),
    .A0(activations0[1]),
    .B0(plane[0]),
    .C0(activations1[1]),
    .D0(plane[1]),
    .A1(activations0[2]),
    .B1(plane[0]),
    .C1(activations1[2]),
    .D1(plane[1]),
    .S0(slice1_s0),
    .S1(slice1_s1),
    .COUT(slice1_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice2 (
    .CIN(slice1_cout),
    .A0(activations0[3]),
    .B0(plane[0]),
    .C0(activations1[3]),
    .D0(plane[1]),
    .A1(activations0[4]),
    .B1(plane[0]),
    .C1(activations1[4]),
    .D1(plane[1]),
    .S0(slice2_s0),
    .S1(slice2_s1),
    .COUT(slice2_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice3 (
    .CIN(slice2_cout),
    .A0(activations0[5]),
    .B0(plane[0]),
    .C0(activations1[5]),
    .D0(plane[1]),
    .A1(activations0[6]),
    .B1(plane[0]),
    .C1(activations1[6]),
    .D1(plane[1]),
    .S0(slice3_s0),
    .S1(slice3_s1),
    .COUT(slice3_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice4 (
    .CIN(slice3_cout),
    .A0(activations0[7]),
    .B0(plane[0]),
    .C0(activations1[7]),
    .D0(plane[1]),
    .A1(activations5[0]),
    .B1(plane[5]),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice4_s0),
    .S1(slice4_s1),
    .COUT(slice4_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice5 (
    .CIN(slice4_cout),
    .A0(activations3[0]),
    .B0(plane[3]),
    .C0(activations4[0]),
    .D0(plane[4]),
    .A1(activations2[1]),
    .B1(plane[2]),
    .C1(activations3[1]),
    .D1(plane[3]),
    .S0(slice5_s0),
    .S1(slice5_s1),
    .COUT(slice5_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice6 (
    .CIN(slice5_cout),
    .A0(activations2[2]),
    .B0(plane[2]),
    .C0(activations3[2]),
    .D0(plane[3]),
    .A1(activations2[3]),
    .B1(plane[2]),
    .C1(activations3[3]),
    .D1(plane[3]),
    .S0(slice6_s0),
    .S1(slice6_s1),
    .COUT(slice6_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice7 (
    .CIN(slice6_cout),
    .A0(activations2[4]),
    .B0(plane[2]),
    .C0(activations3[4]),
    .D0(plane[3]),
    .A1(activations2[5]),
    .B1(plane[2]),
    .C1(activations3[5]),
    .D1(plane[3]),
    .S0(slice7_s0),
    .S1(slice7_s1),
    .COUT(slice7_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice8 (
    .CIN(slice7_cout),
    .A0(activations2[6]),
    .B0(plane[2]),
    .C0(activations3[6]),
    .D0(plane[3]),
    .A1(activations2[7]),
    .B1(plane[2]),
    .C1(activations3[7]),
    .D1(plane[3]),
    .S0(slice8_s0),
    .S1(slice8_s1),
    .COUT(slice8_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice9 (
    .CIN(slice8_cout),
    .A0(activations8[0]),
    .B0(plane[8]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(activations6[0]),
    .B1(plane[6]),
    .C1(activations7[0]),
    .D1(plane[7]),
    .S0(slice9_s0),
    .S1(slice9_s1),
    .COUT(slice9_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice10 (
    .CIN(slice9_cout),
    .A0(activations4[1]),
    .B0(plane[4]),
    .C0(activations5[1]),
    .D0(plane[5]),
    .A1(activations4[2]),
    .B1(plane[4]),
    .C1(activations5[2]),
    .D1(plane[5]),
    .S0(slice10_s0),
    .S1(slice10_s1),
    .COUT(slice10_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice11 (
    .CIN(slice10_cout),
    .A0(activations4[3]),
    .B0(plane[4]),
    .C0(activations5[3]),
    .D0(plane[5]),
    .A1(activations4[4]),
    .B1(plane[4]),
    .C1(activations5[4]),
    .D1(plane[5]),
    .S0(slice11_s0),
    .S1(slice11_s1),
    .COUT(slice11_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice12 (
    .CIN(slice11_cout),
    .A0(activations4[5]),
    .B0(plane[4]),
    .C0(activations5[5]),
    .D0(plane[5]),
    .A1(activations4[6]),
    .B1(plane[4]),
    .C1(activations5[6]),
    .D1(plane[5]),
    .S0(slice12_s0),
    .S1(slice12_s1),
    .COUT(slice12_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice13 (
    .CIN(slice12_cout),
    .A0(activations4[7]),
    .B0(plane[4]),
    .C0(activations5[7]),
    .D0(plane[5]),
    .A1(activations11[0]),
    .B1(plane[11]),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice13_s0),
    .S1(slice13_s1),
    .COUT(slice13_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice14 (
    .CIN(slice13_cout),
    .A0(activations9[0]),
    .B0(plane[9]),
    .C0(activations10[0]),
    .D0(plane[10]),
    .A1(activations6[1]),
    .B1(plane[6]),
    .C1(activations7[1]),
    .D1(plane[7]),
    .S0(slice14_s0),
    .S1(slice14_s1),
    .COUT(slice14_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice15 (
    .CIN(slice14_cout),
    .A0(activations6[2]),
    .B0(plane[6]),
    .C0(activations7[2]),
    .D0(plane[7]),
    .A1(activations6[3]),
    .B1(plane[6]),
    .C1(activations7[3]),
    .D1(plane[7]),
    .S0(slice15_s0),
    .S1(slice15_s1),
    .COUT(slice15_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice16 (
    .CIN(slice15_cout),
    .A0(activations6[4]),
    .B0(plane[6]),
    .C0(activations7[4]),
    .D0(plane[7]),
    .A1(activations6[5]),
    .B1(plane[6]),
    .C1(activations7[5]),
    .D1(plane[7]),
    .S0(slice16_s0),
    .S1(slice16_s1),
    .COUT(slice16_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice17 (
    .CIN(slice16_cout),
    .A0(activations6[6]),
    .B0(plane[6]),
    .C0(activations7[6]),
    .D0(plane[7]),
    .A1(activations6[7]),
    .B1(plane[6]),
    .C1(activations7[7]),
    .D1(plane[7]),
    .S0(slice17_s0),
    .S1(slice17_s1),
    .COUT(slice17_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice18 (
    .CIN(slice17_cout),
    .A0(activations14[0]),
    .B0(plane[14]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(activations12[0]),
    .B1(plane[12]),
    .C1(activations13[0]),
    .D1(plane[13]),
    .S0(slice18_s0),
    .S1(slice18_s1),
    .COUT(slice18_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice19 (
    .CIN(slice18_cout),
    .A0(activations8[1]),
    .B0(plane[8]),
    .C0(activations9[1]),
    .D0(plane[9]),
    .A1(activations8[2]),
    .B1(plane[8]),
    .C1(activations9[2]),
    .D1(plane[9]),
    .S0(slice19_s0),
    .S1(slice19_s1),
    .COUT(slice19_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice20 (
    .CIN(slice19_cout),
    .A0(activations8[3]),
    .B0(plane[8]),
    .C0(activations9[3]),
    .D0(plane[9]),
    .A1(activations8[4]),
    .B1(plane[8]),
    .C1(activations9[4]),
    .D1(plane[9]),
    .S0(slice20_s0),
    .S1(slice20_s1),
    .COUT(slice20_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice21 (
    .CIN(slice20_cout),
    .A0(activations8[5]),
    .B0(plane[8]),
    .C0(activations9[5]),
    .D0(plane[9]),
    .A1(activations8[6]),
    .B1(plane[8]),
    .C1(activations9[6]),
    .D1(plane[9]),
    .S0(slice21_s0),
    .S1(slice21_s1),
    .COUT(slice21_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice22 (
    .CIN(slice21_cout),
    .A0(activations8[7]),
    .B0(plane[8]),
    .C0(activations9[7]),
    .D0(plane[9]),
    .A1(activations12[1]),
    .B1(plane[12]),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice22_s0),
    .S1(slice22_s1),
    .COUT(slice22_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice23 (
    .CIN(slice22_cout),
    .A0(activations10[1]),
    .B0(plane[10]),
    .C0(activations11[1]),
    .D0(plane[11]),
    .A1(activations10[2]),
    .B1(plane[10]),
    .C1(activations11[2]),
    .D1(plane[11]),
    .S0(slice23_s0),
    .S1(slice23_s1),
    .COUT(slice23_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice24 (
    .CIN(slice23_cout),
    .A0(activations10[3]),
    .B0(plane[10]),
    .C0(activations11[3]),
    .D0(plane[11]),
    .A1(activations10[4]),
    .B1(plane[10]),
    .C1(activations11[4]),
    .D1(plane[11]),
    .S0(slice24_s0),
    .S1(slice24_s1),
    .COUT(slice24_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice25 (
    .CIN(slice24_cout),
    .A0(activations10[5]),
    .B0(plane[10]),
    .C0(activations11[5]),
    .D0(plane[11]),
    .A1(activations10[6]),
    .B1(plane[10]),
    .C1(activations11[6]),
    .D1(plane[11]),
    .S0(slice25_s0),
    .S1(slice25_s1),
    .COUT(slice25_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice26 (
    .CIN(slice25_cout),
    .A0(activations10[7]),
    .B0(plane[10]),
    .C0(activations11[7]),
    .D0(plane[11]),
    .A1(activations15[1]),
    .B1(plane[15]),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice26_s0),
    .S1(slice26_s1),
    .COUT(slice26_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice27 (
    .CIN(slice26_cout),
    .A0(activations13[1]),
    .B0(plane[13]),
    .C0(activations14[1]),
    .D0(plane[14]),
    .A1(activations12[2]),
    .B1(plane[12]),
    .C1(activations13[2]),
    .D1(plane[13]),
    .S0(slice27_s0),
    .S1(slice27_s1),
    .COUT(slice27_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice28 (
    .CIN(slice27_cout),
    .A0(activations12[3]),
    .B0(plane[12]),
    .C0(activations13[3]),
    .D0(plane[13]),
    .A1(activations12[4]),
    .B1(plane[12]),
    .C1(activations13[4]),
    .D1(plane[13]),
    .S0(slice28_s0),
    .S1(slice28_s1),
    .COUT(slice28_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice29 (
    .CIN(slice28_cout),
    .A0(activations12[5]),
    .B0(plane[12]),
    .C0(activations13[5]),
    .D0(plane[13]),
    .A1(activations12[6]),
    .B1(plane[12]),
    .C1(activations13[6]),
    .D1(plane[13]),
    .S0(slice29_s0),
    .S1(slice29_s1),
    .COUT(slice29_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice30 (
    .CIN(slice29_cout),
    .A0(activations12[7]),
    .B0(plane[12]),
    .C0(activations13[7]),
    .D0(plane[13]),
    .A1(activations15[0]),
    .B1(plane[15]),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice30_s0),
    .S1(slice30_s1),
    .COUT(slice30_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice31 (
    .CIN(slice30_cout),
    .A0(slice0_s1),
    .B0(1'b1),
    .C0(slice5_s0),
    .D0(1'b1),
    .A1(slice1_s0),
    .B1(1'b1),
    .C1(slice5_s1),
    .D1(1'b1),
    .S0(slice31_s0),
    .S1(slice31_s1),
    .COUT(slice31_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice32 (
    .CIN(slice31_cout),
    .A0(slice1_s1),
    .B0(1'b1),
    .C0(slice6_s0),
    .D0(1'b1),
    .A1(slice2_s0),
    .B1(1'b1),
    .C1(slice6_s1),
    .D1(1'b1),
    .S0(slice32_s0),
    .S1(slice32_s1),
    .COUT(slice32_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice33 (
    .CIN(slice32_cout),
    .A0(slice2_s1),
    .B0(1'b1),
    .C0(slice7_s0),
    .D0(1'b1),
    .A1(slice3_s0),
    .B1(1'b1),
    .C1(slice7_s1),
    .D1(1'b1),
    .S0(slice33_s0),
    .S1(slice33_s1),
    .COUT(slice33_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice34 (
    .CIN(slice33_cout),
    .A0(slice3_s1),
    .B0(1'b1),
    .C0(slice8_s0),
    .D0(1'b1),
    .A1(slice4_s0),
    .B1(1'b1),
    .C1(slice8_s1),
    .D1(1'b1),
    .S0(slice34_s0),
    .S1(slice34_s1),
    .COUT(slice34_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice35 (
    .CIN(slice34_cout),
    .A0(slice4_s1),
    .B0(1'b1),
    .C0(slice9_s0),
    .D0(1'b1),
    .A1(slice18_s1),
    .B1(1'b1),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice35_s0),
    .S1(slice35_s1),
    .COUT(slice35_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice36 (
    .CIN(slice35_cout),
    .A0(slice9_s1),
    .B0(1'b1),
    .C0(slice14_s0),
    .D0(1'b1),
    .A1(slice10_s0),
    .B1(1'b1),
    .C1(slice14_s1),
    .D1(1'b1),
    .S0(slice36_s0),
    .S1(slice36_s1),
    .COUT(slice36_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice37 (
    .CIN(slice36_cout),
    .A0(slice10_s1),
    .B0(1'b1),
    .C0(slice15_s0),
    .D0(1'b1),
    .A1(slice11_s0),
    .B1(1'b1),
    .C1(slice15_s1),
    .D1(1'b1),
    .S0(slice37_s0),
    .S1(slice37_s1),
    .COUT(slice37_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice38 (
    .CIN(slice37_cout),
    .A0(slice11_s1),
    .B0(1'b1),
    .C0(slice16_s0),
    .D0(1'b1),
    .A1(slice12_s0),
    .B1(1'b1),
    .C1(slice16_s1),
    .D1(1'b1),
    .S0(slice38_s0),
    .S1(slice38_s1),
    .COUT(slice38_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice39 (
    .CIN(slice38_cout),
    .A0(slice12_s1),
    .B0(1'b1),
    .C0(slice17_s0),
    .D0(1'b1),
    .A1(slice13_s0),
    .B1(1'b1),
    .C1(slice17_s1),
    .D1(1'b1),
    .S0(slice39_s0),
    .S1(slice39_s1),
    .COUT(slice39_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice40 (
    .CIN(slice39_cout),
    .A0(slice13_s1),
    .B0(1'b1),
    .C0(slice18_s0),
    .D0(1'b1),
    .A1(slice27_s0),
    .B1(1'b1),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice40_s0),
    .S1(slice40_s1),
    .COUT(slice40_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice41 (
    .CIN(slice40_cout),
    .A0(slice19_s0),
    .B0(1'b1),
    .C0(slice23_s0),
    .D0(1'b1),
    .A1(slice19_s1),
    .B1(1'b1),
    .C1(slice23_s1),
    .D1(1'b1),
    .S0(slice41_s0),
    .S1(slice41_s1),
    .COUT(slice41_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice42 (
    .CIN(slice41_cout),
    .A0(slice20_s0),
    .B0(1'b1),
    .C0(slice24_s0),
    .D0(1'b1),
    .A1(slice20_s1),
    .B1(1'b1),
    .C1(slice24_s1),
    .D1(1'b1),
    .S0(slice42_s0),
    .S1(slice42_s1),
    .COUT(slice42_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice43 (
    .CIN(slice42_cout),
    .A0(slice21_s0),
    .B0(1'b1),
    .C0(slice25_s0),
    .D0(1'b1),
    .A1(slice21_s1),
    .B1(1'b1),
    .C1(slice25_s1),
    .D1(1'b1),
    .S0(slice43_s0),
    .S1(slice43_s1),
    .COUT(slice43_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice44 (
    .CIN(slice43_cout),
    .A0(slice22_s0),
    .B0(1'b1),
    .C0(slice26_s0),
    .D0(1'b1),
    .A1(slice22_s1),
    .B1(1'b1),
    .C1(slice26_s1),
    .D1(1'b1),
    .S0(slice44_s0),
    .S1(slice44_s1),
    .COUT(slice44_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice45 (
    .CIN(slice44_cout),
    .A0(activations15[2]),
    .B0(plane[15]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice27_s1),
    .B1(1'b1),
    .C1(activations14[2]),
    .D1(plane[14]),
    .S0(slice45_s0),
    .S1(slice45_s1),
    .COUT(slice45_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice46 (
    .CIN(slice45_cout),
    .A0(slice28_s0),
    .B0(1'b1),
    .C0(activations14[3]),
    .D0(plane[14]),
    .A1(slice28_s1),
    .B1(1'b1),
    .C1(activations14[4]),
    .D1(plane[14]),
    .S0(slice46_s0),
    .S1(slice46_s1),
    .COUT(slice46_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice47 (
    .CIN(slice46_cout),
    .A0(slice29_s0),
    .B0(1'b1),
    .C0(activations14[5]),
    .D0(plane[14]),
    .A1(slice29_s1),
    .B1(1'b1),
    .C1(activations14[6]),
    .D1(plane[14]),
    .S0(slice47_s0),
    .S1(slice47_s1),
    .COUT(slice47_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice48 (
    .CIN(slice47_cout),
    .A0(slice30_s0),
    .B0(1'b1),
    .C0(activations14[7]),
    .D0(plane[14]),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice48_s0),
    .S1(slice48_s1),
    .COUT(slice48_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice49 (
    .CIN(slice48_cout),
    .A0(slice31_s0),
    .B0(1'b1),
    .C0(slice36_s0),
    .D0(1'b1),
    .A1(slice31_s1),
    .B1(1'b1),
    .C1(slice36_s1),
    .D1(1'b1),
    .S0(slice49_s0),
    .S1(slice49_s1),
    .COUT(slice49_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice50 (
    .CIN(slice49_cout),
    .A0(slice32_s0),
    .B0(1'b1),
    .C0(slice37_s0),
    .D0(1'b1),
    .A1(slice32_s1),
    .B1(1'b1),
    .C1(slice37_s1),
    .D1(1'b1),
    .S0(slice50_s0),
    .S1(slice50_s1),
    .COUT(slice50_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice51 (
    .CIN(slice50_cout),
    .A0(slice33_s0),
    .B0(1'b1),
    .C0(slice38_s0),
    .D0(1'b1),
    .A1(slice33_s1),
    .B1(1'b1),
    .C1(slice38_s1),
    .D1(1'b1),
    .S0(slice51_s0),
    .S1(slice51_s1),
    .COUT(slice51_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice52 (
    .CIN(slice51_cout),
    .A0(slice34_s0),
    .B0(1'b1),
    .C0(slice39_s0),
    .D0(1'b1),
    .A1(slice34_s1),
    .B1(1'b1),
    .C1(slice39_s1),
    .D1(1'b1),
    .S0(slice52_s0),
    .S1(slice52_s1),
    .COUT(slice52_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice53 (
    .CIN(slice52_cout),
    .A0(slice30_s1),
    .B0(1'b1),
    .C0(slice35_s0),
    .D0(1'b1),
    .A1(slice35_s1),
    .B1(1'b1),
    .C1(slice40_s1),
    .D1(1'b1),
    .S0(slice53_s0),
    .S1(slice53_s1),
    .COUT(slice53_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice54 (
    .CIN(slice53_cout),
    .A0(activations15[3]),
    .B0(plane[15]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice42_s0),
    .B1(1'b1),
    .C1(slice46_s0),
    .D1(1'b1),
    .S0(slice54_s0),
    .S1(slice54_s1),
    .COUT(slice54_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice55 (
    .CIN(slice54_cout),
    .A0(slice42_s1),
    .B0(1'b1),
    .C0(slice46_s1),
    .D0(1'b1),
    .A1(slice43_s0),
    .B1(1'b1),
    .C1(slice47_s0),
    .D1(1'b1),
    .S0(slice55_s0),
    .S1(slice55_s1),
    .COUT(slice55_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice56 (
    .CIN(slice55_cout),
    .A0(slice43_s1),
    .B0(1'b1),
    .C0(slice47_s1),
    .D0(1'b1),
    .A1(slice44_s0),
    .B1(1'b1),
    .C1(slice48_s0),
    .D1(1'b1),
    .S0(slice56_s0),
    .S1(slice56_s1),
    .COUT(slice56_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice57 (
    .CIN(slice56_cout),
    .A0(slice40_s0),
    .B0(1'b1),
    .C0(slice44_s1),
    .D0(1'b1),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice57_s0),
    .S1(slice57_s1),
    .COUT(slice57_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice58 (
    .CIN(slice57_cout),
    .A0(slice41_s0),
    .B0(1'b1),
    .C0(slice49_s1),
    .D0(1'b1),
    .A1(slice41_s1),
    .B1(1'b1),
    .C1(slice45_s1),
    .D1(1'b1),
    .S0(slice58_s0),
    .S1(slice58_s1),
    .COUT(slice58_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice59 (
    .CIN(slice58_cout),
    .A0(slice50_s1),
    .B0(1'b1),
    .C0(slice54_s1),
    .D0(1'b1),
    .A1(slice51_s0),
    .B1(1'b1),
    .C1(slice55_s0),
    .D1(1'b1),
    .S0(slice59_s0),
    .S1(slice59_s1),
    .COUT(slice59_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice60 (
    .CIN(slice59_cout),
    .A0(slice51_s1),
    .B0(1'b1),
    .C0(slice55_s1),
    .D0(1'b1),
    .A1(slice52_s0),
    .B1(1'b1),
    .C1(slice56_s0),
    .D1(1'b1),
    .S0(slice60_s0),
    .S1(slice60_s1),
    .COUT(slice60_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice61 (
    .CIN(slice60_cout),
    .A0(slice52_s1),
    .B0(1'b1),
    .C0(slice56_s1),
    .D0(1'b1),
    .A1(slice48_s1),
    .B1(1'b1),
    .C1(slice53_s0),
    .D1(1'b1),
    .S0(slice61_s0),
    .S1(slice61_s1),
    .COUT(slice61_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice62 (
    .CIN(slice61_cout),
    .A0(slice45_s0),
    .B0(1'b1),
    .C0(slice53_s1),
    .D0(1'b1),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice62_s0),
    .S1(slice62_s1),
    .COUT(slice62_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice63 (
    .CIN(slice62_cout),
    .A0(slice50_s0),
    .B0(1'b1),
    .C0(slice58_s1),
    .D0(1'b1),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice63_s0),
    .S1(slice63_s1),
    .COUT(slice63_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice64 (
    .CIN(slice63_cout),
    .A0(slice59_s0),
    .B0(1'b1),
    .C0(slice63_s1),
    .D0(1'b1),
    .A1(slice59_s1),
    .B1(1'b1),
    .C1(activations15[4]),
    .D1(plane[15]),
    .S0(slice64_s0),
    .S1(slice64_s1),
    .COUT(slice64_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice65 (
    .CIN(slice64_cout),
    .A0(slice60_s0),
    .B0(1'b1),
    .C0(activations15[5]),
    .D0(plane[15]),
    .A1(slice60_s1),
    .B1(1'b1),
    .C1(activations15[6]),
    .D1(plane[15]),
    .S0(slice65_s0),
    .S1(slice65_s1),
    .COUT(slice65_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice66 (
    .CIN(slice65_cout),
    .A0(slice61_s0),
    .B0(1'b1),
    .C0(activations15[7]),
    .D0(plane[15]),
    .A1(slice57_s0),
    .B1(1'b1),
    .C1(slice61_s1),
    .D1(1'b1),
    .S0(slice66_s0),
    .S1(slice66_s1),
    .COUT(slice66_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice67 (
    .CIN(slice66_cout),
    .A0(slice57_s1),
    .B0(1'b1),
    .C0(slice62_s0),
    .D0(1'b1),
    .A1(slice54_s0),
    .B1(1'b1),
    .C1(slice62_s1),
    .D1(1'b1),
    .S0(slice67_s0),
    .S1(slice67_s1),
    .COUT(slice67_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h0000),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice68 (
    .CIN(slice67_cout),
    .A0(1'b0),
    .B0(1'b0),
    .C0(1'b0),
    .D0(1'b1),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b0),
    .S0(slice68_s0),
    .S1(slice68_s1),
    .COUT(slice68_cout)
  );

  assign sum = {
    slice68_s0, slice67_s1, slice67_s0, slice66_s1, slice66_s0, slice65_s1, slice65_s0, slice64_s1,
    slice64_s0, slice63_s0, slice58_s0, slice49_s0
  };

  wire unused_ok = &{1'b0, slice0_s0, slice68_s1, slice68_cout};
endmodule
`default_nettype wire
