// Generated from ChoiceAdder[width=29, body=ECP5]. Do not edit.
`default_nettype none
module choice_adder_width29_ecp5 (
  input  wire first,
  input  wire [28:0] a,
  input  wire [28:0] b,
  input  wire [28:0] c,
  output wire [28:0] sum
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

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice0 (
    .CIN(1'b0),
    .A0(c[0]),
    .B0(a[0]),
    .C0(b[0]),
    .D0(first),
    .A1(c[1]),
    .B1(a[1]),
    .C1(b[1]),
    .D1(first),
    .S0(slice0_s0),
    .S1(slice0_s1),
    .COUT(slice0_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice1 (
    .CIN(slice0_cout),
    .A0(c[2]),
    .B0(a[2]),
    .C0(b[2]),
    .D0(first),
    .A1(c[3]),
    .B1(a[3]),
    .C1(b[3]),
    .D1(first),
    .S0(slice1_s0),
    .S1(slice1_s1),
    .COUT(slice1_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice2 (
    .CIN(slice1_cout),
    .A0(c[4]),
    .B0(a[4]),
    .C0(b[4]),
    .D0(first),
    .A1(c[5]),
    .B1(a[5]),
    .C1(b[5]),
    .D1(first),
    .S0(slice2_s0),
    .S1(slice2_s1),
    .COUT(slice2_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice3 (
    .CIN(slice2_cout),
    .A0(c[6]),
    .B0(a[6]),
    .C0(b[6]),
    .D0(first),
    .A1(c[7]),
    .B1(a[7]),
    .C1(b[7]),
    .D1(first),
    .S0(slice3_s0),
    .S1(slice3_s1),
    .COUT(slice3_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice4 (
    .CIN(slice3_cout),
    .A0(c[8]),
    .B0(a[8]),
    .C0(b[8]),
    .D0(first),
    .A1(c[9]),
    .B1(a[9]),
    .C1(b[9]),
    .D1(first),
    .S0(slice4_s0),
    .S1(slice4_s1),
    .COUT(slice4_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice5 (
    .CIN(slice4_cout),
    .A0(c[10]),
    .B0(a[10]),
    .C0(b[10]),
    .D0(first),
    .A1(c[11]),
    .B1(a[11]),
    .C1(b[11]),
    .D1(first),
    .S0(slice5_s0),
    .S1(slice5_s1),
    .COUT(slice5_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice6 (
    .CIN(slice5_cout),
    .A0(c[12]),
    .B0(a[12]),
    .C0(b[12]),
    .D0(first),
    .A1(c[13]),
    .B1(a[13]),
    .C1(b[13]),
    .D1(first),
    .S0(slice6_s0),
    .S1(slice6_s1),
    .COUT(slice6_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice7 (
    .CIN(slice6_cout),
    .A0(c[14]),
    .B0(a[14]),
    .C0(b[14]),
    .D0(first),
    .A1(c[15]),
    .B1(a[15]),
    .C1(b[15]),
    .D1(first),
    .S0(slice7_s0),
    .S1(slice7_s1),
    .COUT(slice7_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice8 (
    .CIN(slice7_cout),
    .A0(c[16]),
    .B0(a[16]),
    .C0(b[16]),
    .D0(first),
    .A1(c[17]),
    .B1(a[17]),
    .C1(b[17]),
    .D1(first),
    .S0(slice8_s0),
    .S1(slice8_s1),
    .COUT(slice8_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice9 (
    .CIN(slice8_cout),
    .A0(c[18]),
    .B0(a[18]),
    .C0(b[18]),
    .D0(first),
    .A1(c[19]),
    .B1(a[19]),
    .C1(b[19]),
    .D1(first),
    .S0(slice9_s0),
    .S1(slice9_s1),
    .COUT(slice9_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice10 (
    .CIN(slice9_cout),
    .A0(c[20]),
    .B0(a[20]),
    .C0(b[20]),
    .D0(first),
    .A1(c[21]),
    .B1(a[21]),
    .C1(b[21]),
    .D1(first),
    .S0(slice10_s0),
    .S1(slice10_s1),
    .COUT(slice10_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice11 (
    .CIN(slice10_cout),
    .A0(c[22]),
    .B0(a[22]),
    .C0(b[22]),
    .D0(first),
    .A1(c[23]),
    .B1(a[23]),
    .C1(b[23]),
    .D1(first),
    .S0(slice11_s0),
    .S1(slice11_s1),
    .COUT(slice11_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice12 (
    .CIN(slice11_cout),
    .A0(c[24]),
    .B0(a[24]),
    .C0(b[24]),
    .D0(first),
    .A1(c[25]),
    .B1(a[25]),
    .C1(b[25]),
    .D1(first),
    .S0(slice12_s0),
    .S1(slice12_s1),
    .COUT(slice12_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice13 (
    .CIN(slice12_cout),
    .A0(c[26]),
    .B0(a[26]),
    .C0(b[26]),
    .D0(first),
    .A1(c[27]),
    .B1(a[27]),
    .C1(b[27]),
    .D1(first),
    .S0(slice13_s0),
    .S1(slice13_s1),
    .COUT(slice13_cout)
  );

  CCU2C #(
    .INIT0(16'h665a),
    .INIT1(16'h665a),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice14 (
    .CIN(slice13_cout),
    .A0(c[28]),
    .B0(a[28]),
    .C0(b[28]),
    .D0(first),
    .A1(c[28]),
    .B1(a[28]),
    .C1(b[28]),
    .D1(first),
    .S0(slice14_s0),
    .S1(slice14_s1),
    .COUT(slice14_cout)
  );

  assign sum = {
    slice14_s0, slice13_s1, slice13_s0, slice12_s1, slice12_s0, slice11_s1, slice11_s0, slice10_s1,
    slice10_s0, slice9_s1, slice9_s0, slice8_s1, slice8_s0, slice7_s1, slice7_s0, slice6_s1,
    slice6_s0, slice5_s1, slice5_s0, slice4_s1, slice4_s0, slice3_s1, slice3_s0, slice2_s1,
    slice2_s0, slice1_s1, slice1_s0, slice0_s1, slice0_s0
  };

  wire unused_ok = &{1'b0, slice14_s1, slice14_cout};
endmodule
`default_nettype wire
