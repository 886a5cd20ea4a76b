// Generated from DigitSerialDot[lanes=8, digitBits=2, encoding=PLAIN, body=ICE40]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits2_plain_ice40 (
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

  wire cell0_o;
  wire cell0_carry_co;
  wire cell1_o;
  wire cell1_carry_co;
  wire cell2_o;
  wire cell2_carry_co;
  wire cell3_o;
  wire cell3_carry_co;
  wire cell4_o;
  wire cell4_carry_co;
  wire cell5_o;
  wire cell5_carry_co;
  wire cell6_o;
  wire cell6_carry_co;
  wire cell7_o;
  wire cell7_carry_co;
  wire cell8_o;
  wire cell8_carry_co;
  wire cell9_o;
  wire cell9_carry_co;
  wire cell10_o;
  wire cell10_carry_co;
  wire cell11_o;
  wire cell11_carry_co;
  wire cell12_o;
  wire cell12_carry_co;
  wire cell13_o;
  wire cell13_carry_co;
  wire cell14_o;
  wire cell14_carry_co;
  wire cell15_o;
  wire cell15_carry_co;
  wire cell16_o;
  wire cell16_carry_co;
  wire cell17_o;
  wire cell17_carry_co;
  wire cell18_o;
  wire cell18_carry_co;
  wire cell19_o;
  wire cell19_carry_co;
  wire cell20_o;
  wire cell20_carry_co;
  wire cell21_o;
  wire cell21_carry_co;
  wire cell22_o;
  wire cell22_carry_co;
  wire cell23_o;
  wire cell23_carry_co;
  wire cell24_o;
  wire cell24_carry_co;
  wire cell25_o;
  wire cell25_carry_co;
  wire cell26_o;
  wire cell26_carry_co;
  wire cell27_o;
  wire cell27_carry_co;

  wire cell0_i2_both = plane[0] & activations0[0];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell0 (
    .I0(plane[1]),
    .I1(activations1[0]),
    .I2(cell0_i2_both),
    .I3(1'b0),
    .O(cell0_o)
  );

  SB_CARRY cell0_carry (
    .I0(activations1[0]),
    .I1(cell0_i2_both),
    .CI(1'b0),
    .CO(cell0_carry_co)
  );

  wire cell1_i2_both = plane[0] & activations0[1];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell1 (
    .I0(plane[1]),
    .I1(activations1[1]),
    .I2(cell1_i2_both),
    .I3(cell0_carry_co),
    .O(cell1_o)
  );

  SB_CARRY cell1_carry (
    .I0(activations1[1]),
    .I1(cell1_i2_both),
    .CI(cell0_carry_co),
    .CO(cell1_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell2 (
    .I0(plane[1]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell1_carry_co),
    .O(cell2_o)
  );

  SB_CARRY cell2_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell1_carry_co),
    .CO(cell2_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell3 (
    .I0(plane[2]),
    .I1(activations2[0]),
    .I2(cell0_o),
    .I3(1'b0),
    .O(cell3_o)
  );

  SB_CARRY cell3_carry (
    .I0(activations2[0]),
    .I1(cell0_o),
    .CI(1'b0),
    .CO(cell3_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell4 (
    .I0(plane[2]),
    .I1(activations2[1]),
    .I2(cell1_o),
    .I3(cell3_carry_co),
    .O(cell4_o)
  );

  SB_CARRY cell4_carry (
    .I0(activations2[1]),
    .I1(cell1_o),
    .CI(cell3_carry_co),
    .CO(cell4_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell5 (
    .I0(plane[2]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell4_carry_co),
    .O(cell5_o)
  );

  SB_CARRY cell5_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell4_carry_co),
    .CO(cell5_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell6 (
    .I0(plane[3]),
    .I1(activations3[0]),
    .I2(cell3_o),
    .I3(1'b0),
    .O(cell6_o)
  );

  SB_CARRY cell6_carry (
    .I0(activations3[0]),
    .I1(cell3_o),
    .CI(1'b0),
    .CO(cell6_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell7 (
    .I0(plane[3]),
    .I1(activations3[1]),
    .I2(cell4_o),
    .I3(cell6_carry_co),
    .O(cell7_o)
  );

  SB_CARRY cell7_carry (
    .I0(activations3[1]),
    .I1(cell4_o),
    .CI(cell6_carry_co),
    .CO(cell7_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell8 (
    .I0(plane[3]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell7_carry_co),
    .O(cell8_o)
  );

  SB_CARRY cell8_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell7_carry_co),
    .CO(cell8_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell9 (
    .I0(plane[4]),
    .I1(activations4[0]),
    .I2(cell6_o),
    .I3(1'b0),
    .O(cell9_o)
  );

  SB_CARRY cell9_carry (
    .I0(activations4[0]),
    .I1(cell6_o),
    .CI(1'b0),
    .CO(cell9_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell10 (
    .I0(plane[4]),
    .I1(activations4[1]),
    .I2(cell7_o),
    .I3(cell9_carry_co),
    .O(cell10_o)
  );

  SB_CARRY cell10_carry (
    .I0(activations4[1]),
    .I1(cell7_o),
    .CI(cell9_carry_co),
    .CO(cell10_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell11 (
    .I0(plane[4]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell10_carry_co),
    .O(cell11_o)
  );

  SB_CARRY cell11_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell10_carry_co),
    .CO(cell11_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell12 (
    .I0(plane[5]),
    .I1(activations5[0]),
    .I2(cell9_o),
    .I3(1'b0),
    .O(cell12_o)
  );

  SB_CARRY cell12_carry (
    .I0(activations5[0]),
    .I1(cell9_o),
    .CI(1'b0),
    .CO(cell12_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell13 (
    .I0(plane[5]),
    .I1(activations5[1]),
    .I2(cell10_o),
    .I3(cell12_carry_co),
    .O(cell13_o)
  );

  SB_CARRY cell13_carry (
    .I0(activations5[1]),
    .I1(cell10_o),
    .CI(cell12_carry_co),
    .CO(cell13_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell14 (
    .I0(plane[5]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell13_carry_co),
    .O(cell14_o)
  );

  SB_CARRY cell14_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell13_carry_co),
    .CO(cell14_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell15 (
    .I0(plane[6]),
    .I1(activations6[0]),
    .I2(cell12_o),
    .I3(1'b0),
    .O(cell15_o)
  );

  SB_CARRY cell15_carry (
    .I0(activations6[0]),
    .I1(cell12_o),
    .CI(1'b0),
    .CO(cell15_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell16 (
    .I0(plane[6]),
    .I1(activations6[1]),
    .I2(cell13_o),
    .I3(cell15_carry_co),
    .O(cell16_o)
  );

  SB_CARRY cell16_carry (
    .I0(activations6[1]),
    .I1(cell13_o),
    .CI(cell15_carry_co),
    .CO(cell16_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell17 (
    .I0(plane[6]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell16_carry_co),
    .O(cell17_o)
  );

  SB_CARRY cell17_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell16_carry_co),
    .CO(cell17_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell18 (
    .I0(plane[7]),
    .I1(activations7[0]),
    .I2(cell15_o),
    .I3(1'b0),
    .O(cell18_o)
  );

  SB_CARRY cell18_carry (
    .I0(activations7[0]),
    .I1(cell15_o),
    .CI(1'b0),
    .CO(cell18_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell19 (
    .I0(plane[7]),
    .I1(activations7[1]),
    .I2(cell16_o),
    .I3(cell18_carry_co),
    .O(cell19_o)
  );

  SB_CARRY cell19_carry (
    .I0(activations7[1]),
    .I1(cell16_o),
    .CI(cell18_carry_co),
    .CO(cell19_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell20 (
    .I0(plane[7]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell19_carry_co),
    .O(cell20_o)
  );

  SB_CARRY cell20_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell19_carry_co),
    .CO(cell20_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell21 (
    .I0(1'b0),
    .I1(cell2_o),
    .I2(cell5_o),
    .I3(cell8_o),
    .O(cell21_o)
  );

  SB_CARRY cell21_carry (
    .I0(cell2_o),
    .I1(cell5_o),
    .CI(cell8_o),
    .CO(cell21_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell22 (
    .I0(1'b0),
    .I1(cell17_o),
    .I2(cell17_o),
    .I3(cell21_carry_co),
    .O(cell22_o)
  );

  SB_CARRY cell22_carry (
    .I0(cell17_o),
    .I1(cell17_o),
    .CI(cell21_carry_co),
    .CO(cell22_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell23 (
    .I0(1'b0),
    .I1(cell11_o),
    .I2(cell14_o),
    .I3(cell22_carry_co),
    .O(cell23_o)
  );

  SB_CARRY cell23_carry (
    .I0(cell11_o),
    .I1(cell14_o),
    .CI(cell22_carry_co),
    .CO(cell23_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell24 (
    .I0(1'b0),
    .I1(cell20_o),
    .I2(cell20_o),
    .I3(cell23_carry_co),
    .O(cell24_o)
  );

  SB_CARRY cell24_carry (
    .I0(cell20_o),
    .I1(cell20_o),
    .CI(cell23_carry_co),
    .CO(cell24_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell25 (
    .I0(1'b0),
    .I1(cell21_o),
    .I2(cell23_o),
    .I3(cell24_carry_co),
    .O(cell25_o)
  );

  SB_CARRY cell25_carry (
    .I0(cell21_o),
    .I1(cell23_o),
    .CI(cell24_carry_co),
    .CO(cell25_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell26 (
    .I0(1'b0),
    .I1(cell22_o),
    .I2(cell24_o),
    .I3(cell25_carry_co),
    .O(cell26_o)
  );

  SB_CARRY cell26_carry (
    .I0(cell22_o),
    .I1(cell24_o),
    .CI(cell25_carry_co),
    .CO(cell26_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell27 (
    .I0(1'b0),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell26_carry_co),
    .O(cell27_o)
  );

  SB_CARRY cell27_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell26_carry_co),
    .CO(cell27_carry_co)
  );

  assign sum = {cell27_o, cell26_o, cell25_o, cell19_o, cell18_o};

  wire unused_ok = &{
    1'b0, 1'b0, cell2_carry_co, cell5_carry_co, cell8_carry_co, cell11_carry_co, cell14_carry_co,
    cell17_carry_co, cell20_carry_co, cell27_carry_co
  };
endmodule
`default_nettype wire
