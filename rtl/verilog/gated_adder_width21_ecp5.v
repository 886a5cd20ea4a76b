// Generated from GatedAdder[width=21, body=ECP5]. Do not edit.
`default_nettype none
module gated_adder_width21_ecp5 (
  input  wire gate,
  input  wire [20:0] a,
  input  wire [20:0] b,
  output wire [20:0] sum
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

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice0 (
    .CIN(1'b0),
    .A0(a[0]),
    .B0(gate),
    .C0(b[0]),
    .D0(1'b1),
    .A1(a[1]),
    .B1(gate),
    .C1(b[1]),
    .D1(1'b1),
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
    .A0(a[2]),
    .B0(gate),
    .C0(b[2]),
    .D0(1'b1),
    .A1(a[3]),
    .B1(gate),
    .C1(b[3]),
    .D1(1'b1),
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
    .A0(a[4]),
    .B0(gate),
    .C0(b[4]),
    .D0(1'b1),
    .A1(a[5]),
    .B1(gate),
    .C1(b[5]),
    .D1(1'b1),
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
    .A0(a[6]),
    .B0(gate),
    .C0(b[6]),
    .D0(1'b1),
    .A1(a[7]),
    .B1(gate),
    .C1(b[7]),
    .D1(1'b1),
    .S0(slice3_s0),
    .S1(slice3_s1),
    .COUT(slice3_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice4 (
    .CIN(slice3_cout),
    .A0(a[8]),
    .B0(gate),
    .C0(b[8]),
    .D0(1'b1),
    .A1(a[9]),
    .B1(gate),
    .C1(b[9]),
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
    .A0(a[10]),
    .B0(gate),
    .C0(b[10]),
    .D0(1'b1),
    .A1(a[11]),
    .B1(gate),
    .C1(b[11]),
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
    .A0(a[12]),
    .B0(gate),
    .C0(b[12]),
    .D0(1'b1),
    .A1(a[13]),
    .B1(gate),
    .C1(b[13]),
    .D1(1'b1),
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
    .A0(a[14]),
    .B0(gate),
    .C0(b[14]),
    .D0(1'b1),
    .A1(a[15]),
    .B1(gate),
    .C1(b[15]),
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
    .A0(a[16]),
    .B0(gate),
    .C0(b[16]),
    .D0(1'b1),
    .A1(a[17]),
    .B1(gate),
    .C1(b[17]),
    .D1(1'b1),
    .S0(slice8_s0),
    .S1(slice8_s1),
    .COUT(slice8_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h7888),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice9 (
    .CIN(slice8_cout),
    .A0(a[18]),
    .B0(gate),
    .C0(b[18]),
    .D0(1'b1),
    .A1(a[19]),
    .B1(gate),
    .C1(b[19]),
    .D1(1'b1),
    .S0(slice9_s0),
    .S1(slice9_s1),
    .COUT(slice9_cout)
  );

  CCU2C #(
    .INIT0(16'h7888),
    .INIT1(16'h0000),
    .INJECT1_0("NO"),
    .INJECT1_1("NO")
  ) slice10 (
    .CIN(slice9_cout),
    .A0(a[20]),
    .B0(gate),
    .C0(b[20]),
    .D0(1'b1),
    .A1(1'b0),
    .B1(1'b0),
    .C1(1'b0),
    .D1(1'b0),
    .S0(slice10_s0),
    .S1(slice10_s1),
    .COUT(slice10_cout)
  );

  assign sum = {
    slice10_s0, slice9_s1, slice9_s0, slice8_s1, slice8_s0, slice7_s1, slice7_s0, slice6_s1,
    slice6_s0, slice5_s1, slice5_s0, slice4_s1, slice4_s0, slice3_s1, slice3_s0, slice2_s1,
    slice2_s0, slice1_s1, slice1_s0, slice0_s1, slice0_s0
  };

  wire unused_ok = &{1'b0, slice10_s1, slice10_cout};
endmodule
`default_nettype wire
