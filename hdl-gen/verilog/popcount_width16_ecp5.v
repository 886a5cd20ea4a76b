// Generated from Popcount[width=16, body=ECP5]. Do not edit.
`default_nettype none
module popcount_width16_ecp5 (
  input  wire [15:0] bits,
  output wire [4:0] count
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

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice0 (
    .CIN(1'b0),
    .A0(bits[2]),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b1),
    .A1(bits[0]),
    .B1(1'b1),
    .C1(bits[1]),
    .D1(1'b1),
    .S0(slice0_s0),
    .S1(slice0_s1),
    .COUT(slice0_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice1 (
    .CIN(slice0_cout),
    .A0(bits[5]),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b1),
    .A1(bits[3]),
    .B1(1'b1),
    .C1(bits[4]),
    .D1(1'b1),
    .S0(slice1_s0),
    .S1(slice1_s1),
    .COUT(slice1_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice2 (
    .CIN(slice1_cout),
    .A0(bits[8]),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b1),
    .A1(bits[6]),
    .B1(1'b1),
    .C1(bits[7]),
    .D1(1'b1),
    .S0(slice2_s0),
    .S1(slice2_s1),
    .COUT(slice2_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice3 (
    .CIN(slice2_cout),
    .A0(bits[11]),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b1),
    .A1(bits[9]),
    .B1(1'b1),
    .C1(bits[10]),
    .D1(1'b1),
    .S0(slice3_s0),
    .S1(slice3_s1),
    .COUT(slice3_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice4 (
    .CIN(slice3_cout),
    .A0(bits[12]),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice0_s1),
    .B1(1'b1),
    .C1(slice1_s1),
    .D1(1'b1),
    .S0(slice4_s0),
    .S1(slice4_s1),
    .COUT(slice4_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice5 (
    .CIN(slice4_cout),
    .A0(slice1_s0),
    .B0(1'b1),
    .C0(slice2_s0),
    .D0(1'b1),
    .A1(bits[13]),
    .B1(1'b1),
    .C1(1'b0),
    .D1(1'b1),
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
    .A0(slice2_s1),
    .B0(1'b1),
    .C0(slice3_s1),
    .D0(1'b1),
    .A1(slice3_s0),
    .B1(1'b1),
    .C1(slice4_s0),
    .D1(1'b1),
    .S0(slice6_s0),
    .S1(slice6_s1),
    .COUT(slice6_cout)
  );

  CCU2C #(
    .INIT0(16'h0088),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice7 (
    .CIN(slice6_cout),
    .A0(bits[14]),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice4_s1),
    .B1(1'b1),
    .C1(slice6_s0),
    .D1(1'b1),
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
    .A0(slice5_s0),
    .B0(1'b1),
    .C0(slice6_s1),
    .D0(1'b1),
    .A1(slice5_s1),
    .B1(1'b1),
    .C1(slice7_s0),
    .D1(1'b1),
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
    .A0(1'b0),
    .B0(1'b0),
    .C0(1'b0),
    .D0(1'b1),
    .A1(slice7_s1),
    .B1(1'b1),
    .C1(bits[15]),
    .D1(1'b1),
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
    .A0(slice8_s0),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b0),
    .A1(slice8_s1),
    .B1(1'b1),
    .C1(1'b0),
    .D1(1'b0),
    .S0(slice10_s0),
    .S1(slice10_s1),
    .COUT(slice10_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0088),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice11 (
    .CIN(slice10_cout),
    .A0(slice9_s0),
    .B0(1'b1),
    .C0(1'b0),
    .D0(1'b0),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b1),
    .S0(slice11_s0),
    .S1(slice11_s1),
    .COUT(slice11_cout)
  );

  assign count = {slice11_s1, slice11_s0, slice10_s1, slice10_s0, slice9_s1};

  wire unused_ok = &{1'b0, slice0_s0, slice11_cout};
endmodule
`default_nettype wire
