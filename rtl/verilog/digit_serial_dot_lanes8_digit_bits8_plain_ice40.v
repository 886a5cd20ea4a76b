// Generated from DigitSerialDot[lanes=8, digitBits=8, encoding=PLAIN, body=ICE40]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes8_digit_bits8_plain_ice40 (
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
  wire cell28_o;
  wire cell28_carry_co;
  wire cell29_o;
  wire cell29_carry_co;
  wire cell30_o;
  wire cell30_carry_co;
  wire cell31_o;
  wire cell31_carry_co;
  wire cell32_o;
  wire cell32_carry_co;
  wire cell33_o;
  wire cell33_carry_co;
  wire cell34_o;
  wire cell34_carry_co;
  wire cell35_o;
  wire cell35_carry_co;
  wire cell36_o;
  wire cell36_carry_co;
  wire cell37_o;
  wire cell37_carry_co;
  wire cell38_o;
  wire cell38_carry_co;
  wire cell39_o;
  wire cell39_carry_co;
  wire cell40_o;
  wire cell40_carry_co;
  wire cell41_o;
  wire cell41_carry_co;
  wire cell42_o;
  wire cell42_carry_co;
  wire cell43_o;
  wire cell43_carry_co;
  wire cell44_o;
  wire cell44_carry_co;
  wire cell45_o;
  wire cell45_carry_co;
  wire cell46_o;
  wire cell46_carry_co;
  wire cell47_o;
  wire cell47_carry_co;
  wire cell48_o;
  wire cell48_carry_co;
  wire cell49_o;
  wire cell49_carry_co;
  wire cell50_o;
  wire cell50_carry_co;
  wire cell51_o;
  wire cell51_carry_co;
  wire cell52_o;
  wire cell52_carry_co;
  wire cell53_o;
  wire cell53_carry_co;
  wire cell54_o;
  wire cell54_carry_co;
  wire cell55_o;
  wire cell55_carry_co;
  wire cell56_o;
  wire cell56_carry_co;
  wire cell57_o;
  wire cell57_carry_co;
  wire cell58_o;
  wire cell58_carry_co;
  wire cell59_o;
  wire cell59_carry_co;
  wire cell60_o;
  wire cell60_carry_co;
  wire cell61_o;
  wire cell61_carry_co;
  wire cell62_o;
  wire cell62_carry_co;
  wire cell63_o;
  wire cell63_carry_co;
  wire cell64_o;
  wire cell64_carry_co;
  wire cell65_o;
  wire cell65_carry_co;
  wire cell66_o;
  wire cell66_carry_co;
  wire cell67_o;
  wire cell67_carry_co;
  wire cell68_o;
  wire cell68_carry_co;
  wire cell69_o;
  wire cell69_carry_co;

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

  wire cell2_i2_both = plane[0] & activations0[2];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell2 (
    .I0(plane[1]),
    .I1(activations1[2]),
    .I2(cell2_i2_both),
    .I3(cell1_carry_co),
    .O(cell2_o)
  );

  SB_CARRY cell2_carry (
    .I0(activations1[2]),
    .I1(cell2_i2_both),
    .CI(cell1_carry_co),
    .CO(cell2_carry_co)
  );

  wire cell3_i2_both = plane[0] & activations0[3];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell3 (
    .I0(plane[1]),
    .I1(activations1[3]),
    .I2(cell3_i2_both),
    .I3(cell2_carry_co),
    .O(cell3_o)
  );

  SB_CARRY cell3_carry (
    .I0(activations1[3]),
    .I1(cell3_i2_both),
    .CI(cell2_carry_co),
    .CO(cell3_carry_co)
  );

  wire cell4_i2_both = plane[0] & activations0[4];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell4 (
    .I0(plane[1]),
    .I1(activations1[4]),
    .I2(cell4_i2_both),
    .I3(cell3_carry_co),
    .O(cell4_o)
  );

  SB_CARRY cell4_carry (
    .I0(activations1[4]),
    .I1(cell4_i2_both),
    .CI(cell3_carry_co),
    .CO(cell4_carry_co)
  );

  wire cell5_i2_both = plane[0] & activations0[5];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell5 (
    .I0(plane[1]),
    .I1(activations1[5]),
    .I2(cell5_i2_both),
    .I3(cell4_carry_co),
    .O(cell5_o)
  );

  SB_CARRY cell5_carry (
    .I0(activations1[5]),
    .I1(cell5_i2_both),
    .CI(cell4_carry_co),
    .CO(cell5_carry_co)
  );

  wire cell6_i2_both = plane[0] & activations0[6];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell6 (
    .I0(plane[1]),
    .I1(activations1[6]),
    .I2(cell6_i2_both),
    .I3(cell5_carry_co),
    .O(cell6_o)
  );

  SB_CARRY cell6_carry (
    .I0(activations1[6]),
    .I1(cell6_i2_both),
    .CI(cell5_carry_co),
    .CO(cell6_carry_co)
  );

  wire cell7_i2_both = plane[0] & activations0[7];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell7 (
    .I0(plane[1]),
    .I1(activations1[7]),
    .I2(cell7_i2_both),
    .I3(cell6_carry_co),
    .O(cell7_o)
  );

  SB_CARRY cell7_carry (
    .I0(activations1[7]),
    .I1(cell7_i2_both),
    .CI(cell6_carry_co),
    .CO(cell7_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell8 (
    .I0(plane[1]),
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
    .I0(plane[2]),
    .I1(activations2[0]),
    .I2(cell0_o),
    .I3(1'b0),
    .O(cell9_o)
  );

  SB_CARRY cell9_carry (
    .I0(activations2[0]),
    .I1(cell0_o),
    .CI(1'b0),
    .CO(cell9_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell10 (
    .I0(plane[2]),
    .I1(activations2[1]),
    .I2(cell1_o),
    .I3(cell9_carry_co),
    .O(cell10_o)
  );

  SB_CARRY cell10_carry (
    .I0(activations2[1]),
    .I1(cell1_o),
    .CI(cell9_carry_co),
    .CO(cell10_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell11 (
    .I0(plane[2]),
    .I1(activations2[2]),
    .I2(cell2_o),
    .I3(cell10_carry_co),
    .O(cell11_o)
  );

  SB_CARRY cell11_carry (
    .I0(activations2[2]),
    .I1(cell2_o),
    .CI(cell10_carry_co),
    .CO(cell11_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell12 (
    .I0(plane[2]),
    .I1(activations2[3]),
    .I2(cell3_o),
    .I3(cell11_carry_co),
    .O(cell12_o)
  );

  SB_CARRY cell12_carry (
    .I0(activations2[3]),
    .I1(cell3_o),
    .CI(cell11_carry_co),
    .CO(cell12_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell13 (
    .I0(plane[2]),
    .I1(activations2[4]),
    .I2(cell4_o),
    .I3(cell12_carry_co),
    .O(cell13_o)
  );

  SB_CARRY cell13_carry (
    .I0(activations2[4]),
    .I1(cell4_o),
    .CI(cell12_carry_co),
    .CO(cell13_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell14 (
    .I0(plane[2]),
    .I1(activations2[5]),
    .I2(cell5_o),
    .I3(cell13_carry_co),
    .O(cell14_o)
  );

  SB_CARRY cell14_carry (
    .I0(activations2[5]),
    .I1(cell5_o),
    .CI(cell13_carry_co),
    .CO(cell14_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell15 (
    .I0(plane[2]),
    .I1(activations2[6]),
    .I2(cell6_o),
    .I3(cell14_carry_co),
    .O(cell15_o)
  );

  SB_CARRY cell15_carry (
    .I0(activations2[6]),
    .I1(cell6_o),
    .CI(cell14_carry_co),
    .CO(cell15_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell16 (
    .I0(plane[2]),
    .I1(activations2[7]),
    .I2(cell7_o),
    .I3(cell15_carry_co),
    .O(cell16_o)
  );

  SB_CARRY cell16_carry (
    .I0(activations2[7]),
    .I1(cell7_o),
    .CI(cell15_carry_co),
    .CO(cell16_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell17 (
    .I0(plane[2]),
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
    .I0(plane[3]),
    .I1(activations3[0]),
    .I2(cell9_o),
    .I3(1'b0),
    .O(cell18_o)
  );

  SB_CARRY cell18_carry (
    .I0(activations3[0]),
    .I1(cell9_o),
    .CI(1'b0),
    .CO(cell18_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell19 (
    .I0(plane[3]),
    .I1(activations3[1]),
    .I2(cell10_o),
    .I3(cell18_carry_co),
    .O(cell19_o)
  );

  SB_CARRY cell19_carry (
    .I0(activations3[1]),
    .I1(cell10_o),
    .CI(cell18_carry_co),
    .CO(cell19_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell20 (
    .I0(plane[3]),
    .I1(activations3[2]),
    .I2(cell11_o),
    .I3(cell19_carry_co),
    .O(cell20_o)
  );

  SB_CARRY cell20_carry (
    .I0(activations3[2]),
    .I1(cell11_o),
    .CI(cell19_carry_co),
    .CO(cell20_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell21 (
    .I0(plane[3]),
    .I1(activations3[3]),
    .I2(cell12_o),
    .I3(cell20_carry_co),
    .O(cell21_o)
  );

  SB_CARRY cell21_carry (
    .I0(activations3[3]),
    .I1(cell12_o),
    .CI(cell20_carry_co),
    .CO(cell21_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell22 (
    .I0(plane[3]),
    .I1(activations3[4]),
    .I2(cell13_o),
    .I3(cell21_carry_co),
    .O(cell22_o)
  );

  SB_CARRY cell22_carry (
    .I0(activations3[4]),
    .I1(cell13_o),
    .CI(cell21_carry_co),
    .CO(cell22_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell23 (
    .I0(plane[3]),
    .I1(activations3[5]),
    .I2(cell14_o),
    .I3(cell22_carry_co),
    .O(cell23_o)
  );

  SB_CARRY cell23_carry (
    .I0(activations3[5]),
    .I1(cell14_o),
    .CI(cell22_carry_co),
    .CO(cell23_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell24 (
    .I0(plane[3]),
    .I1(activations3[6]),
    .I2(cell15_o),
    .I3(cell23_carry_co),
    .O(cell24_o)
  );

  SB_CARRY cell24_carry (
    .I0(activations3[6]),
    .I1(cell15_o),
    .CI(cell23_carry_co),
    .CO(cell24_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell25 (
    .I0(plane[3]),
    .I1(activations3[7]),
    .I2(cell16_o),
    .I3(cell24_carry_co),
    .O(cell25_o)
  );

  SB_CARRY cell25_carry (
    .I0(activations3[7]),
    .I1(cell16_o),
    .CI(cell24_carry_co),
    .CO(cell25_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell26 (
    .I0(plane[3]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell25_carry_co),
    .O(cell26_o)
  );

  SB_CARRY cell26_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell25_carry_co),
    .CO(cell26_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell27 (
    .I0(plane[4]),
    .I1(activations4[0]),
    .I2(cell18_o),
    .I3(1'b0),
    .O(cell27_o)
  );

  SB_CARRY cell27_carry (
    .I0(activations4[0]),
    .I1(cell18_o),
    .CI(1'b0),
    .CO(cell27_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell28 (
    .I0(plane[4]),
    .I1(activations4[1]),
    .I2(cell19_o),
    .I3(cell27_carry_co),
    .O(cell28_o)
  );

  SB_CARRY cell28_carry (
    .I0(activations4[1]),
    .I1(cell19_o),
    .CI(cell27_carry_co),
    .CO(cell28_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell29 (
    .I0(plane[4]),
    .I1(activations4[2]),
    .I2(cell20_o),
    .I3(cell28_carry_co),
    .O(cell29_o)
  );

  SB_CARRY cell29_carry (
    .I0(activations4[2]),
    .I1(cell20_o),
    .CI(cell28_carry_co),
    .CO(cell29_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell30 (
    .I0(plane[4]),
    .I1(activations4[3]),
    .I2(cell21_o),
    .I3(cell29_carry_co),
    .O(cell30_o)
  );

  SB_CARRY cell30_carry (
    .I0(activations4[3]),
    .I1(cell21_o),
    .CI(cell29_carry_co),
    .CO(cell30_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell31 (
    .I0(plane[4]),
    .I1(activations4[4]),
    .I2(cell22_o),
    .I3(cell30_carry_co),
    .O(cell31_o)
  );

  SB_CARRY cell31_carry (
    .I0(activations4[4]),
    .I1(cell22_o),
    .CI(cell30_carry_co),
    .CO(cell31_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell32 (
    .I0(plane[4]),
    .I1(activations4[5]),
    .I2(cell23_o),
    .I3(cell31_carry_co),
    .O(cell32_o)
  );

  SB_CARRY cell32_carry (
    .I0(activations4[5]),
    .I1(cell23_o),
    .CI(cell31_carry_co),
    .CO(cell32_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell33 (
    .I0(plane[4]),
    .I1(activations4[6]),
    .I2(cell24_o),
    .I3(cell32_carry_co),
    .O(cell33_o)
  );

  SB_CARRY cell33_carry (
    .I0(activations4[6]),
    .I1(cell24_o),
    .CI(cell32_carry_co),
    .CO(cell33_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell34 (
    .I0(plane[4]),
    .I1(activations4[7]),
    .I2(cell25_o),
    .I3(cell33_carry_co),
    .O(cell34_o)
  );

  SB_CARRY cell34_carry (
    .I0(activations4[7]),
    .I1(cell25_o),
    .CI(cell33_carry_co),
    .CO(cell34_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell35 (
    .I0(plane[4]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell34_carry_co),
    .O(cell35_o)
  );

  SB_CARRY cell35_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell34_carry_co),
    .CO(cell35_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell36 (
    .I0(plane[5]),
    .I1(activations5[0]),
    .I2(cell27_o),
    .I3(1'b0),
    .O(cell36_o)
  );

  SB_CARRY cell36_carry (
    .I0(activations5[0]),
    .I1(cell27_o),
    .CI(1'b0),
    .CO(cell36_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell37 (
    .I0(plane[5]),
    .I1(activations5[1]),
    .I2(cell28_o),
    .I3(cell36_carry_co),
    .O(cell37_o)
  );

  SB_CARRY cell37_carry (
    .I0(activations5[1]),
    .I1(cell28_o),
    .CI(cell36_carry_co),
    .CO(cell37_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell38 (
    .I0(plane[5]),
    .I1(activations5[2]),
    .I2(cell29_o),
    .I3(cell37_carry_co),
    .O(cell38_o)
  );

  SB_CARRY cell38_carry (
    .I0(activations5[2]),
    .I1(cell29_o),
    .CI(cell37_carry_co),
    .CO(cell38_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell39 (
    .I0(plane[5]),
    .I1(activations5[3]),
    .I2(cell30_o),
    .I3(cell38_carry_co),
    .O(cell39_o)
  );

  SB_CARRY cell39_carry (
    .I0(activations5[3]),
    .I1(cell30_o),
    .CI(cell38_carry_co),
    .CO(cell39_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell40 (
    .I0(plane[5]),
    .I1(activations5[4]),
    .I2(cell31_o),
    .I3(cell39_carry_co),
    .O(cell40_o)
  );

  SB_CARRY cell40_carry (
    .I0(activations5[4]),
    .I1(cell31_o),
    .CI(cell39_carry_co),
    .CO(cell40_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell41 (
    .I0(plane[5]),
    .I1(activations5[5]),
    .I2(cell32_o),
    .I3(cell40_carry_co),
    .O(cell41_o)
  );

  SB_CARRY cell41_carry (
    .I0(activations5[5]),
    .I1(cell32_o),
    .CI(cell40_carry_co),
    .CO(cell41_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell42 (
    .I0(plane[5]),
    .I1(activations5[6]),
    .I2(cell33_o),
    .I3(cell41_carry_co),
    .O(cell42_o)
  );

  SB_CARRY cell42_carry (
    .I0(activations5[6]),
    .I1(cell33_o),
    .CI(cell41_carry_co),
    .CO(cell42_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell43 (
    .I0(plane[5]),
    .I1(activations5[7]),
    .I2(cell34_o),
    .I3(cell42_carry_co),
    .O(cell43_o)
  );

  SB_CARRY cell43_carry (
    .I0(activations5[7]),
    .I1(cell34_o),
    .CI(cell42_carry_co),
    .CO(cell43_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell44 (
    .I0(plane[5]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell43_carry_co),
    .O(cell44_o)
  );

  SB_CARRY cell44_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell43_carry_co),
    .CO(cell44_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell45 (
    .I0(plane[6]),
    .I1(activations6[0]),
    .I2(cell36_o),
    .I3(1'b0),
    .O(cell45_o)
  );

  SB_CARRY cell45_carry (
    .I0(activations6[0]),
    .I1(cell36_o),
    .CI(1'b0),
    .CO(cell45_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell46 (
    .I0(plane[6]),
    .I1(activations6[1]),
    .I2(cell37_o),
    .I3(cell45_carry_co),
    .O(cell46_o)
  );

  SB_CARRY cell46_carry (
    .I0(activations6[1]),
    .I1(cell37_o),
    .CI(cell45_carry_co),
    .CO(cell46_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell47 (
    .I0(plane[6]),
    .I1(activations6[2]),
    .I2(cell38_o),
    .I3(cell46_carry_co),
    .O(cell47_o)
  );

  SB_CARRY cell47_carry (
    .I0(activations6[2]),
    .I1(cell38_o),
    .CI(cell46_carry_co),
    .CO(cell47_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell48 (
    .I0(plane[6]),
    .I1(activations6[3]),
    .I2(cell39_o),
    .I3(cell47_carry_co),
    .O(cell48_o)
  );

  SB_CARRY cell48_carry (
    .I0(activations6[3]),
    .I1(cell39_o),
    .CI(cell47_carry_co),
    .CO(cell48_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell49 (
    .I0(plane[6]),
    .I1(activations6[4]),
    .I2(cell40_o),
    .I3(cell48_carry_co),
    .O(cell49_o)
  );

  SB_CARRY cell49_carry (
    .I0(activations6[4]),
    .I1(cell40_o),
    .CI(cell48_carry_co),
    .CO(cell49_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell50 (
    .I0(plane[6]),
    .I1(activations6[5]),
    .I2(cell41_o),
    .I3(cell49_carry_co),
    .O(cell50_o)
  );

  SB_CARRY cell50_carry (
    .I0(activations6[5]),
    .I1(cell41_o),
    .CI(cell49_carry_co),
    .CO(cell50_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell51 (
    .I0(plane[6]),
    .I1(activations6[6]),
    .I2(cell42_o),
    .I3(cell50_carry_co),
    .O(cell51_o)
  );

  SB_CARRY cell51_carry (
    .I0(activations6[6]),
    .I1(cell42_o),
    .CI(cell50_carry_co),
    .CO(cell51_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell52 (
    .I0(plane[6]),
    .I1(activations6[7]),
    .I2(cell43_o),
    .I3(cell51_carry_co),
    .O(cell52_o)
  );

  SB_CARRY cell52_carry (
    .I0(activations6[7]),
    .I1(cell43_o),
    .CI(cell51_carry_co),
    .CO(cell52_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell53 (
    .I0(plane[6]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell52_carry_co),
    .O(cell53_o)
  );

  SB_CARRY cell53_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell52_carry_co),
    .CO(cell53_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell54 (
    .I0(plane[7]),
    .I1(activations7[0]),
    .I2(cell45_o),
    .I3(1'b0),
    .O(cell54_o)
  );

  SB_CARRY cell54_carry (
    .I0(activations7[0]),
    .I1(cell45_o),
    .CI(1'b0),
    .CO(cell54_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell55 (
    .I0(plane[7]),
    .I1(activations7[1]),
    .I2(cell46_o),
    .I3(cell54_carry_co),
    .O(cell55_o)
  );

  SB_CARRY cell55_carry (
    .I0(activations7[1]),
    .I1(cell46_o),
    .CI(cell54_carry_co),
    .CO(cell55_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell56 (
    .I0(plane[7]),
    .I1(activations7[2]),
    .I2(cell47_o),
    .I3(cell55_carry_co),
    .O(cell56_o)
  );

  SB_CARRY cell56_carry (
    .I0(activations7[2]),
    .I1(cell47_o),
    .CI(cell55_carry_co),
    .CO(cell56_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell57 (
    .I0(plane[7]),
    .I1(activations7[3]),
    .I2(cell48_o),
    .I3(cell56_carry_co),
    .O(cell57_o)
  );

  SB_CARRY cell57_carry (
    .I0(activations7[3]),
    .I1(cell48_o),
    .CI(cell56_carry_co),
    .CO(cell57_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell58 (
    .I0(plane[7]),
    .I1(activations7[4]),
    .I2(cell49_o),
    .I3(cell57_carry_co),
    .O(cell58_o)
  );

  SB_CARRY cell58_carry (
    .I0(activations7[4]),
    .I1(cell49_o),
    .CI(cell57_carry_co),
    .CO(cell58_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell59 (
    .I0(plane[7]),
    .I1(activations7[5]),
    .I2(cell50_o),
    .I3(cell58_carry_co),
    .O(cell59_o)
  );

  SB_CARRY cell59_carry (
    .I0(activations7[5]),
    .I1(cell50_o),
    .CI(cell58_carry_co),
    .CO(cell59_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell60 (
    .I0(plane[7]),
    .I1(activations7[6]),
    .I2(cell51_o),
    .I3(cell59_carry_co),
    .O(cell60_o)
  );

  SB_CARRY cell60_carry (
    .I0(activations7[6]),
    .I1(cell51_o),
    .CI(cell59_carry_co),
    .CO(cell60_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell61 (
    .I0(plane[7]),
    .I1(activations7[7]),
    .I2(cell52_o),
    .I3(cell60_carry_co),
    .O(cell61_o)
  );

  SB_CARRY cell61_carry (
    .I0(activations7[7]),
    .I1(cell52_o),
    .CI(cell60_carry_co),
    .CO(cell61_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell62 (
    .I0(plane[7]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell61_carry_co),
    .O(cell62_o)
  );

  SB_CARRY cell62_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell61_carry_co),
    .CO(cell62_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell63 (
    .I0(1'b0),
    .I1(cell8_o),
    .I2(cell17_o),
    .I3(cell26_o),
    .O(cell63_o)
  );

  SB_CARRY cell63_carry (
    .I0(cell8_o),
    .I1(cell17_o),
    .CI(cell26_o),
    .CO(cell63_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell64 (
    .I0(1'b0),
    .I1(cell53_o),
    .I2(cell53_o),
    .I3(cell63_carry_co),
    .O(cell64_o)
  );

  SB_CARRY cell64_carry (
    .I0(cell53_o),
    .I1(cell53_o),
    .CI(cell63_carry_co),
    .CO(cell64_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell65 (
    .I0(1'b0),
    .I1(cell35_o),
    .I2(cell44_o),
    .I3(cell64_carry_co),
    .O(cell65_o)
  );

  SB_CARRY cell65_carry (
    .I0(cell35_o),
    .I1(cell44_o),
    .CI(cell64_carry_co),
    .CO(cell65_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell66 (
    .I0(1'b0),
    .I1(cell62_o),
    .I2(cell62_o),
    .I3(cell65_carry_co),
    .O(cell66_o)
  );

  SB_CARRY cell66_carry (
    .I0(cell62_o),
    .I1(cell62_o),
    .CI(cell65_carry_co),
    .CO(cell66_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell67 (
    .I0(1'b0),
    .I1(cell63_o),
    .I2(cell65_o),
    .I3(cell66_carry_co),
    .O(cell67_o)
  );

  SB_CARRY cell67_carry (
    .I0(cell63_o),
    .I1(cell65_o),
    .CI(cell66_carry_co),
    .CO(cell67_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell68 (
    .I0(1'b0),
    .I1(cell64_o),
    .I2(cell66_o),
    .I3(cell67_carry_co),
    .O(cell68_o)
  );

  SB_CARRY cell68_carry (
    .I0(cell64_o),
    .I1(cell66_o),
    .CI(cell67_carry_co),
    .CO(cell68_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell69 (
    .I0(1'b0),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell68_carry_co),
    .O(cell69_o)
  );

  SB_CARRY cell69_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell68_carry_co),
    .CO(cell69_carry_co)
  );

  assign sum = {
    cell69_o, cell68_o, cell67_o, cell61_o, cell60_o, cell59_o, cell58_o, cell57_o, cell56_o,
    cell55_o, cell54_o
  };

  wire unused_ok = &{
    1'b0, 1'b0, cell8_carry_co, cell17_carry_co, cell26_carry_co, cell35_carry_co, cell44_carry_co,
    cell53_carry_co, cell62_carry_co, cell69_carry_co
  };
endmodule
`default_nettype wire
