// Generated from DigitSerialDot[lanes=8, digitBits=8, encoding=PLAIN, body=ECP5]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits8_plain_ecp5 (
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
    .A0(activations6[1]),
    .B0(plane[6]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(activations4[1]),
    .B1(plane[4]),
    .C1(activations5[1]),
    .D1(plane[5]),
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
    .A0(activations4[2]),
    .B0(plane[4]),
    .C0(activations5[2]),
    .D0(plane[5]),
    .A1(activations4[3]),
    .B1(plane[4]),
    .C1(activations5[3]),
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
    .A0(activations4[4]),
    .B0(plane[4]),
    .C0(activations5[4]),
    .D0(plane[5]),
    .A1(activations4[5]),
    .B1(plane[4]),
    .C1(activations5[5]),
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
    .A0(activations4[6]),
    .B0(plane[4]),
    .C0(activations5[6]),
    .D0(plane[5]),
    .A1(activations4[7]),
    .B1(plane[4]),
    .C1(activations5[7]),
    .D1(plane[5]),
    .S0(slice12_s0),
    .S1(slice12_s1),
    .COUT(slice12_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice13 (
    .CIN(slice12_cout),
    .A0(activations6[0]),
    .B0(plane[6]),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice0_s1),
    .B1(1'b1),
    .C1(slice5_s0),
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
    .A0(slice1_s0),
    .B0(1'b1),
    .C0(slice5_s1),
    .D0(1'b1),
    .A1(slice1_s1),
    .B1(1'b1),
    .C1(slice6_s0),
    .D1(1'b1),
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
    .A0(slice2_s0),
    .B0(1'b1),
    .C0(slice6_s1),
    .D0(1'b1),
    .A1(slice2_s1),
    .B1(1'b1),
    .C1(slice7_s0),
    .D1(1'b1),
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
    .A0(slice3_s0),
    .B0(1'b1),
    .C0(slice7_s1),
    .D0(1'b1),
    .A1(slice3_s1),
    .B1(1'b1),
    .C1(slice8_s0),
    .D1(1'b1),
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
    .A0(slice4_s0),
    .B0(1'b1),
    .C0(slice8_s1),
    .D0(1'b1),
    .A1(slice4_s1),
    .B1(1'b1),
    .C1(slice9_s0),
    .D1(1'b1),
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
    .A0(1'b0),
    .B0(1'b0),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice13_s1),
    .B1(1'b1),
    .C1(activations7[0]),
    .D1(plane[7]),
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
    .A0(slice9_s1),
    .B0(1'b1),
    .C0(slice14_s0),
    .D0(1'b1),
    .A1(slice10_s0),
    .B1(1'b1),
    .C1(slice14_s1),
    .D1(1'b1),
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
    .A0(slice10_s1),
    .B0(1'b1),
    .C0(slice15_s0),
    .D0(1'b1),
    .A1(slice11_s0),
    .B1(1'b1),
    .C1(slice15_s1),
    .D1(1'b1),
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
    .A0(slice11_s1),
    .B0(1'b1),
    .C0(slice16_s0),
    .D0(1'b1),
    .A1(slice12_s0),
    .B1(1'b1),
    .C1(slice16_s1),
    .D1(1'b1),
    .S0(slice21_s0),
    .S1(slice21_s1),
    .COUT(slice21_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice22 (
    .CIN(slice21_cout),
    .A0(slice12_s1),
    .B0(1'b1),
    .C0(slice17_s0),
    .D0(1'b1),
    .A1(slice13_s0),
    .B1(1'b1),
    .C1(slice17_s1),
    .D1(1'b1),
    .S0(slice22_s0),
    .S1(slice22_s1),
    .COUT(slice22_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice23 (
    .CIN(slice22_cout),
    .A0(1'b0),
    .B0(1'b0),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice19_s0),
    .B1(1'b1),
    .C1(activations7[1]),
    .D1(plane[7]),
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
    .A0(slice19_s1),
    .B0(1'b1),
    .C0(activations6[2]),
    .D0(plane[6]),
    .A1(slice20_s0),
    .B1(1'b1),
    .C1(activations6[3]),
    .D1(plane[6]),
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
    .A0(slice20_s1),
    .B0(1'b1),
    .C0(activations6[4]),
    .D0(plane[6]),
    .A1(slice21_s0),
    .B1(1'b1),
    .C1(activations6[5]),
    .D1(plane[6]),
    .S0(slice25_s0),
    .S1(slice25_s1),
    .COUT(slice25_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice26 (
    .CIN(slice25_cout),
    .A0(slice21_s1),
    .B0(1'b1),
    .C0(activations6[6]),
    .D0(plane[6]),
    .A1(slice22_s0),
    .B1(1'b1),
    .C1(activations6[7]),
    .D1(plane[6]),
    .S0(slice26_s0),
    .S1(slice26_s1),
    .COUT(slice26_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice27 (
    .CIN(slice26_cout),
    .A0(1'b0),
    .B0(1'b0),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice24_s0),
    .B1(1'b1),
    .C1(activations7[2]),
    .D1(plane[7]),
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
    .A0(slice24_s1),
    .B0(1'b1),
    .C0(activations7[3]),
    .D0(plane[7]),
    .A1(slice25_s0),
    .B1(1'b1),
    .C1(activations7[4]),
    .D1(plane[7]),
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
    .A0(slice25_s1),
    .B0(1'b1),
    .C0(activations7[5]),
    .D0(plane[7]),
    .A1(slice26_s0),
    .B1(1'b1),
    .C1(activations7[6]),
    .D1(plane[7]),
    .S0(slice29_s0),
    .S1(slice29_s1),
    .COUT(slice29_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice30 (
    .CIN(slice29_cout),
    .A0(slice26_s1),
    .B0(1'b1),
    .C0(activations7[7]),
    .D0(plane[7]),
    .A1(slice22_s1),
    .B1(1'b1),
    .C1(slice27_s0),
    .D1(1'b1),
    .S0(slice30_s0),
    .S1(slice30_s1),
    .COUT(slice30_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice31 (
    .CIN(slice30_cout),
    .A0(slice18_s0),
    .B0(1'b1),
    .C0(slice23_s0),
    .D0(1'b1),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice31_s0),
    .S1(slice31_s1),
    .COUT(slice31_cout)
  );

  assign sum = {
    slice31_s1, slice31_s0, slice30_s1, slice30_s0, slice29_s1, slice29_s0, slice28_s1, slice28_s0,
    slice27_s1, slice23_s1, slice18_s1
  };

  wire unused_ok = &{1'b0, slice0_s0, slice31_cout};
endmodule
`default_nettype wire
