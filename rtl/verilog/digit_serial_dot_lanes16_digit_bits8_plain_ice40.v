// Generated from DigitSerialDot[lanes=16, digitBits=8, encoding=PLAIN, body=ICE40]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes16_digit_bits8_plain_ice40 (
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
  wire cell70_o;
  wire cell70_carry_co;
  wire cell71_o;
  wire cell71_carry_co;
  wire cell72_o;
  wire cell72_carry_co;
  wire cell73_o;
  wire cell73_carry_co;
  wire cell74_o;
  wire cell74_carry_co;
  wire cell75_o;
  wire cell75_carry_co;
  wire cell76_o;
  wire cell76_carry_co;
  wire cell77_o;
  wire cell77_carry_co;
  wire cell78_o;
  wire cell78_carry_co;
  wire cell79_o;
  wire cell79_carry_co;
  wire cell80_o;
  wire cell80_carry_co;
  wire cell81_o;
  wire cell81_carry_co;
  wire cell82_o;
  wire cell82_carry_co;
  wire cell83_o;
  wire cell83_carry_co;
  wire cell84_o;
  wire cell84_carry_co;
  wire cell85_o;
  wire cell85_carry_co;
  wire cell86_o;
  wire cell86_carry_co;
  wire cell87_o;
  wire cell87_carry_co;
  wire cell88_o;
  wire cell88_carry_co;
  wire cell89_o;
  wire cell89_carry_co;
  wire cell90_o;
  wire cell90_carry_co;
  wire cell91_o;
  wire cell91_carry_co;
  wire cell92_o;
  wire cell92_carry_co;
  wire cell93_o;
  wire cell93_carry_co;
  wire cell94_o;
  wire cell94_carry_co;
  wire cell95_o;
  wire cell95_carry_co;
  wire cell96_o;
  wire cell96_carry_co;
  wire cell97_o;
  wire cell97_carry_co;
  wire cell98_o;
  wire cell98_carry_co;
  wire cell99_o;
  wire cell99_carry_co;
  wire cell100_o;
  wire cell100_carry_co;
  wire cell101_o;
  wire cell101_carry_co;
  wire cell102_o;
  wire cell102_carry_co;
  wire cell103_o;
  wire cell103_carry_co;
  wire cell104_o;
  wire cell104_carry_co;
  wire cell105_o;
  wire cell105_carry_co;
  wire cell106_o;
  wire cell106_carry_co;
  wire cell107_o;
  wire cell107_carry_co;
  wire cell108_o;
  wire cell108_carry_co;
  wire cell109_o;
  wire cell109_carry_co;
  wire cell110_o;
  wire cell110_carry_co;
  wire cell111_o;
  wire cell111_carry_co;
  wire cell112_o;
  wire cell112_carry_co;
  wire cell113_o;
  wire cell113_carry_co;
  wire cell114_o;
  wire cell114_carry_co;
  wire cell115_o;
  wire cell115_carry_co;
  wire cell116_o;
  wire cell116_carry_co;
  wire cell117_o;
  wire cell117_carry_co;
  wire cell118_o;
  wire cell118_carry_co;
  wire cell119_o;
  wire cell119_carry_co;
  wire cell120_o;
  wire cell120_carry_co;
  wire cell121_o;
  wire cell121_carry_co;
  wire cell122_o;
  wire cell122_carry_co;
  wire cell123_o;
  wire cell123_carry_co;
  wire cell124_o;
  wire cell124_carry_co;
  wire cell125_o;
  wire cell125_carry_co;
  wire cell126_o;
  wire cell126_carry_co;
  wire cell127_o;
  wire cell127_carry_co;
  wire cell128_o;
  wire cell128_carry_co;
  wire cell129_o;
  wire cell129_carry_co;
  wire cell130_o;
  wire cell130_carry_co;
  wire cell131_o;
  wire cell131_carry_co;
  wire cell132_o;
  wire cell132_carry_co;
  wire cell133_o;
  wire cell133_carry_co;
  wire cell134_o;
  wire cell134_carry_co;
  wire cell135_o;
  wire cell135_carry_co;
  wire cell136_o;
  wire cell136_carry_co;
  wire cell137_o;
  wire cell137_carry_co;
  wire cell138_o;
  wire cell138_carry_co;
  wire cell139_o;
  wire cell139_carry_co;
  wire cell140_o;
  wire cell140_carry_co;
  wire cell141_o;
  wire cell141_carry_co;
  wire cell142_o;
  wire cell142_carry_co;
  wire cell143_o;
  wire cell143_carry_co;
  wire cell144_o;
  wire cell144_carry_co;
  wire cell145_o;
  wire cell145_carry_co;
  wire cell146_o;
  wire cell146_carry_co;
  wire cell147_o;
  wire cell147_carry_co;
  wire cell148_o;
  wire cell148_carry_co;
  wire cell149_o;
  wire cell149_carry_co;
  wire cell150_o;
  wire cell150_carry_co;
  wire cell151_o;
  wire cell151_carry_co;

  wire cell0_i2_both = plane[0] & activations0[0];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell0 (
    .I0(plane[2]),
    .I1(activations2[0]),
    .I2(cell0_i2_both),
    .I3(1'b0),
    .O(cell0_o)
  );

  SB_CARRY cell0_carry (
    .I0(activations2[0]),
    .I1(cell0_i2_both),
    .CI(1'b0),
    .CO(cell0_carry_co)
  );

  wire cell1_i2_both = plane[0] & activations0[1];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell1 (
    .I0(plane[2]),
    .I1(activations2[1]),
    .I2(cell1_i2_both),
    .I3(cell0_carry_co),
    .O(cell1_o)
  );

  SB_CARRY cell1_carry (
    .I0(activations2[1]),
    .I1(cell1_i2_both),
    .CI(cell0_carry_co),
    .CO(cell1_carry_co)
  );

  wire cell2_i2_both = plane[0] & activations0[2];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell2 (
    .I0(plane[2]),
    .I1(activations2[2]),
    .I2(cell2_i2_both),
    .I3(cell1_carry_co),
    .O(cell2_o)
  );

  SB_CARRY cell2_carry (
    .I0(activations2[2]),
    .I1(cell2_i2_both),
    .CI(cell1_carry_co),
    .CO(cell2_carry_co)
  );

  wire cell3_i2_both = plane[0] & activations0[3];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell3 (
    .I0(plane[2]),
    .I1(activations2[3]),
    .I2(cell3_i2_both),
    .I3(cell2_carry_co),
    .O(cell3_o)
  );

  SB_CARRY cell3_carry (
    .I0(activations2[3]),
    .I1(cell3_i2_both),
    .CI(cell2_carry_co),
    .CO(cell3_carry_co)
  );

  wire cell4_i2_both = plane[0] & activations0[4];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell4 (
    .I0(plane[2]),
    .I1(activations2[4]),
    .I2(cell4_i2_both),
    .I3(cell3_carry_co),
    .O(cell4_o)
  );

  SB_CARRY cell4_carry (
    .I0(activations2[4]),
    .I1(cell4_i2_both),
    .CI(cell3_carry_co),
    .CO(cell4_carry_co)
  );

  wire cell5_i2_both = plane[0] & activations0[5];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell5 (
    .I0(plane[2]),
    .I1(activations2[5]),
    .I2(cell5_i2_both),
    .I3(cell4_carry_co),
    .O(cell5_o)
  );

  SB_CARRY cell5_carry (
    .I0(activations2[5]),
    .I1(cell5_i2_both),
    .CI(cell4_carry_co),
    .CO(cell5_carry_co)
  );

  wire cell6_i2_both = plane[0] & activations0[6];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell6 (
    .I0(plane[2]),
    .I1(activations2[6]),
    .I2(cell6_i2_both),
    .I3(cell5_carry_co),
    .O(cell6_o)
  );

  SB_CARRY cell6_carry (
    .I0(activations2[6]),
    .I1(cell6_i2_both),
    .CI(cell5_carry_co),
    .CO(cell6_carry_co)
  );

  wire cell7_i2_both = plane[0] & activations0[7];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell7 (
    .I0(plane[2]),
    .I1(activations2[7]),
    .I2(cell7_i2_both),
    .I3(cell6_carry_co),
    .O(cell7_o)
  );

  SB_CARRY cell7_carry (
    .I0(activations2[7]),
    .I1(cell7_i2_both),
    .CI(cell6_carry_co),
    .CO(cell7_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell8 (
    .I0(plane[2]),
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

  wire cell9_i2_both = plane[1] & activations1[0];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell9 (
    .I0(plane[3]),
    .I1(activations3[0]),
    .I2(cell9_i2_both),
    .I3(1'b0),
    .O(cell9_o)
  );

  SB_CARRY cell9_carry (
    .I0(activations3[0]),
    .I1(cell9_i2_both),
    .CI(1'b0),
    .CO(cell9_carry_co)
  );

  wire cell10_i2_both = plane[1] & activations1[1];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell10 (
    .I0(plane[3]),
    .I1(activations3[1]),
    .I2(cell10_i2_both),
    .I3(cell9_carry_co),
    .O(cell10_o)
  );

  SB_CARRY cell10_carry (
    .I0(activations3[1]),
    .I1(cell10_i2_both),
    .CI(cell9_carry_co),
    .CO(cell10_carry_co)
  );

  wire cell11_i2_both = plane[1] & activations1[2];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell11 (
    .I0(plane[3]),
    .I1(activations3[2]),
    .I2(cell11_i2_both),
    .I3(cell10_carry_co),
    .O(cell11_o)
  );

  SB_CARRY cell11_carry (
    .I0(activations3[2]),
    .I1(cell11_i2_both),
    .CI(cell10_carry_co),
    .CO(cell11_carry_co)
  );

  wire cell12_i2_both = plane[1] & activations1[3];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell12 (
    .I0(plane[3]),
    .I1(activations3[3]),
    .I2(cell12_i2_both),
    .I3(cell11_carry_co),
    .O(cell12_o)
  );

  SB_CARRY cell12_carry (
    .I0(activations3[3]),
    .I1(cell12_i2_both),
    .CI(cell11_carry_co),
    .CO(cell12_carry_co)
  );

  wire cell13_i2_both = plane[1] & activations1[4];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell13 (
    .I0(plane[3]),
    .I1(activations3[4]),
    .I2(cell13_i2_both),
    .I3(cell12_carry_co),
    .O(cell13_o)
  );

  SB_CARRY cell13_carry (
    .I0(activations3[4]),
    .I1(cell13_i2_both),
    .CI(cell12_carry_co),
    .CO(cell13_carry_co)
  );

  wire cell14_i2_both = plane[1] & activations1[5];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell14 (
    .I0(plane[3]),
    .I1(activations3[5]),
    .I2(cell14_i2_both),
    .I3(cell13_carry_co),
    .O(cell14_o)
  );

  SB_CARRY cell14_carry (
    .I0(activations3[5]),
    .I1(cell14_i2_both),
    .CI(cell13_carry_co),
    .CO(cell14_carry_co)
  );

  wire cell15_i2_both = plane[1] & activations1[6];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell15 (
    .I0(plane[3]),
    .I1(activations3[6]),
    .I2(cell15_i2_both),
    .I3(cell14_carry_co),
    .O(cell15_o)
  );

  SB_CARRY cell15_carry (
    .I0(activations3[6]),
    .I1(cell15_i2_both),
    .CI(cell14_carry_co),
    .CO(cell15_carry_co)
  );

  wire cell16_i2_both = plane[1] & activations1[7];
  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell16 (
    .I0(plane[3]),
    .I1(activations3[7]),
    .I2(cell16_i2_both),
    .I3(cell15_carry_co),
    .O(cell16_o)
  );

  SB_CARRY cell16_carry (
    .I0(activations3[7]),
    .I1(cell16_i2_both),
    .CI(cell15_carry_co),
    .CO(cell16_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell17 (
    .I0(plane[3]),
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
    .I0(plane[4]),
    .I1(activations4[0]),
    .I2(cell0_o),
    .I3(1'b0),
    .O(cell18_o)
  );

  SB_CARRY cell18_carry (
    .I0(activations4[0]),
    .I1(cell0_o),
    .CI(1'b0),
    .CO(cell18_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell19 (
    .I0(plane[4]),
    .I1(activations4[1]),
    .I2(cell1_o),
    .I3(cell18_carry_co),
    .O(cell19_o)
  );

  SB_CARRY cell19_carry (
    .I0(activations4[1]),
    .I1(cell1_o),
    .CI(cell18_carry_co),
    .CO(cell19_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell20 (
    .I0(plane[4]),
    .I1(activations4[2]),
    .I2(cell2_o),
    .I3(cell19_carry_co),
    .O(cell20_o)
  );

  SB_CARRY cell20_carry (
    .I0(activations4[2]),
    .I1(cell2_o),
    .CI(cell19_carry_co),
    .CO(cell20_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell21 (
    .I0(plane[4]),
    .I1(activations4[3]),
    .I2(cell3_o),
    .I3(cell20_carry_co),
    .O(cell21_o)
  );

  SB_CARRY cell21_carry (
    .I0(activations4[3]),
    .I1(cell3_o),
    .CI(cell20_carry_co),
    .CO(cell21_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell22 (
    .I0(plane[4]),
    .I1(activations4[4]),
    .I2(cell4_o),
    .I3(cell21_carry_co),
    .O(cell22_o)
  );

  SB_CARRY cell22_carry (
    .I0(activations4[4]),
    .I1(cell4_o),
    .CI(cell21_carry_co),
    .CO(cell22_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell23 (
    .I0(plane[4]),
    .I1(activations4[5]),
    .I2(cell5_o),
    .I3(cell22_carry_co),
    .O(cell23_o)
  );

  SB_CARRY cell23_carry (
    .I0(activations4[5]),
    .I1(cell5_o),
    .CI(cell22_carry_co),
    .CO(cell23_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell24 (
    .I0(plane[4]),
    .I1(activations4[6]),
    .I2(cell6_o),
    .I3(cell23_carry_co),
    .O(cell24_o)
  );

  SB_CARRY cell24_carry (
    .I0(activations4[6]),
    .I1(cell6_o),
    .CI(cell23_carry_co),
    .CO(cell24_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell25 (
    .I0(plane[4]),
    .I1(activations4[7]),
    .I2(cell7_o),
    .I3(cell24_carry_co),
    .O(cell25_o)
  );

  SB_CARRY cell25_carry (
    .I0(activations4[7]),
    .I1(cell7_o),
    .CI(cell24_carry_co),
    .CO(cell25_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell26 (
    .I0(plane[4]),
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
    .I0(plane[5]),
    .I1(activations5[0]),
    .I2(cell9_o),
    .I3(1'b0),
    .O(cell27_o)
  );

  SB_CARRY cell27_carry (
    .I0(activations5[0]),
    .I1(cell9_o),
    .CI(1'b0),
    .CO(cell27_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell28 (
    .I0(plane[5]),
    .I1(activations5[1]),
    .I2(cell10_o),
    .I3(cell27_carry_co),
    .O(cell28_o)
  );

  SB_CARRY cell28_carry (
    .I0(activations5[1]),
    .I1(cell10_o),
    .CI(cell27_carry_co),
    .CO(cell28_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell29 (
    .I0(plane[5]),
    .I1(activations5[2]),
    .I2(cell11_o),
    .I3(cell28_carry_co),
    .O(cell29_o)
  );

  SB_CARRY cell29_carry (
    .I0(activations5[2]),
    .I1(cell11_o),
    .CI(cell28_carry_co),
    .CO(cell29_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell30 (
    .I0(plane[5]),
    .I1(activations5[3]),
    .I2(cell12_o),
    .I3(cell29_carry_co),
    .O(cell30_o)
  );

  SB_CARRY cell30_carry (
    .I0(activations5[3]),
    .I1(cell12_o),
    .CI(cell29_carry_co),
    .CO(cell30_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell31 (
    .I0(plane[5]),
    .I1(activations5[4]),
    .I2(cell13_o),
    .I3(cell30_carry_co),
    .O(cell31_o)
  );

  SB_CARRY cell31_carry (
    .I0(activations5[4]),
    .I1(cell13_o),
    .CI(cell30_carry_co),
    .CO(cell31_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell32 (
    .I0(plane[5]),
    .I1(activations5[5]),
    .I2(cell14_o),
    .I3(cell31_carry_co),
    .O(cell32_o)
  );

  SB_CARRY cell32_carry (
    .I0(activations5[5]),
    .I1(cell14_o),
    .CI(cell31_carry_co),
    .CO(cell32_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell33 (
    .I0(plane[5]),
    .I1(activations5[6]),
    .I2(cell15_o),
    .I3(cell32_carry_co),
    .O(cell33_o)
  );

  SB_CARRY cell33_carry (
    .I0(activations5[6]),
    .I1(cell15_o),
    .CI(cell32_carry_co),
    .CO(cell33_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell34 (
    .I0(plane[5]),
    .I1(activations5[7]),
    .I2(cell16_o),
    .I3(cell33_carry_co),
    .O(cell34_o)
  );

  SB_CARRY cell34_carry (
    .I0(activations5[7]),
    .I1(cell16_o),
    .CI(cell33_carry_co),
    .CO(cell34_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell35 (
    .I0(plane[5]),
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
    .I0(plane[6]),
    .I1(activations6[0]),
    .I2(cell18_o),
    .I3(1'b0),
    .O(cell36_o)
  );

  SB_CARRY cell36_carry (
    .I0(activations6[0]),
    .I1(cell18_o),
    .CI(1'b0),
    .CO(cell36_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell37 (
    .I0(plane[6]),
    .I1(activations6[1]),
    .I2(cell19_o),
    .I3(cell36_carry_co),
    .O(cell37_o)
  );

  SB_CARRY cell37_carry (
    .I0(activations6[1]),
    .I1(cell19_o),
    .CI(cell36_carry_co),
    .CO(cell37_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell38 (
    .I0(plane[6]),
    .I1(activations6[2]),
    .I2(cell20_o),
    .I3(cell37_carry_co),
    .O(cell38_o)
  );

  SB_CARRY cell38_carry (
    .I0(activations6[2]),
    .I1(cell20_o),
    .CI(cell37_carry_co),
    .CO(cell38_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell39 (
    .I0(plane[6]),
    .I1(activations6[3]),
    .I2(cell21_o),
    .I3(cell38_carry_co),
    .O(cell39_o)
  );

  SB_CARRY cell39_carry (
    .I0(activations6[3]),
    .I1(cell21_o),
    .CI(cell38_carry_co),
    .CO(cell39_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell40 (
    .I0(plane[6]),
    .I1(activations6[4]),
    .I2(cell22_o),
    .I3(cell39_carry_co),
    .O(cell40_o)
  );

  SB_CARRY cell40_carry (
    .I0(activations6[4]),
    .I1(cell22_o),
    .CI(cell39_carry_co),
    .CO(cell40_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell41 (
    .I0(plane[6]),
    .I1(activations6[5]),
    .I2(cell23_o),
    .I3(cell40_carry_co),
    .O(cell41_o)
  );

  SB_CARRY cell41_carry (
    .I0(activations6[5]),
    .I1(cell23_o),
    .CI(cell40_carry_co),
    .CO(cell41_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell42 (
    .I0(plane[6]),
    .I1(activations6[6]),
    .I2(cell24_o),
    .I3(cell41_carry_co),
    .O(cell42_o)
  );

  SB_CARRY cell42_carry (
    .I0(activations6[6]),
    .I1(cell24_o),
    .CI(cell41_carry_co),
    .CO(cell42_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell43 (
    .I0(plane[6]),
    .I1(activations6[7]),
    .I2(cell25_o),
    .I3(cell42_carry_co),
    .O(cell43_o)
  );

  SB_CARRY cell43_carry (
    .I0(activations6[7]),
    .I1(cell25_o),
    .CI(cell42_carry_co),
    .CO(cell43_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell44 (
    .I0(plane[6]),
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
    .I0(plane[7]),
    .I1(activations7[0]),
    .I2(cell27_o),
    .I3(1'b0),
    .O(cell45_o)
  );

  SB_CARRY cell45_carry (
    .I0(activations7[0]),
    .I1(cell27_o),
    .CI(1'b0),
    .CO(cell45_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell46 (
    .I0(plane[7]),
    .I1(activations7[1]),
    .I2(cell28_o),
    .I3(cell45_carry_co),
    .O(cell46_o)
  );

  SB_CARRY cell46_carry (
    .I0(activations7[1]),
    .I1(cell28_o),
    .CI(cell45_carry_co),
    .CO(cell46_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell47 (
    .I0(plane[7]),
    .I1(activations7[2]),
    .I2(cell29_o),
    .I3(cell46_carry_co),
    .O(cell47_o)
  );

  SB_CARRY cell47_carry (
    .I0(activations7[2]),
    .I1(cell29_o),
    .CI(cell46_carry_co),
    .CO(cell47_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell48 (
    .I0(plane[7]),
    .I1(activations7[3]),
    .I2(cell30_o),
    .I3(cell47_carry_co),
    .O(cell48_o)
  );

  SB_CARRY cell48_carry (
    .I0(activations7[3]),
    .I1(cell30_o),
    .CI(cell47_carry_co),
    .CO(cell48_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell49 (
    .I0(plane[7]),
    .I1(activations7[4]),
    .I2(cell31_o),
    .I3(cell48_carry_co),
    .O(cell49_o)
  );

  SB_CARRY cell49_carry (
    .I0(activations7[4]),
    .I1(cell31_o),
    .CI(cell48_carry_co),
    .CO(cell49_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell50 (
    .I0(plane[7]),
    .I1(activations7[5]),
    .I2(cell32_o),
    .I3(cell49_carry_co),
    .O(cell50_o)
  );

  SB_CARRY cell50_carry (
    .I0(activations7[5]),
    .I1(cell32_o),
    .CI(cell49_carry_co),
    .CO(cell50_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell51 (
    .I0(plane[7]),
    .I1(activations7[6]),
    .I2(cell33_o),
    .I3(cell50_carry_co),
    .O(cell51_o)
  );

  SB_CARRY cell51_carry (
    .I0(activations7[6]),
    .I1(cell33_o),
    .CI(cell50_carry_co),
    .CO(cell51_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell52 (
    .I0(plane[7]),
    .I1(activations7[7]),
    .I2(cell34_o),
    .I3(cell51_carry_co),
    .O(cell52_o)
  );

  SB_CARRY cell52_carry (
    .I0(activations7[7]),
    .I1(cell34_o),
    .CI(cell51_carry_co),
    .CO(cell52_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell53 (
    .I0(plane[7]),
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
    .I0(plane[8]),
    .I1(activations8[0]),
    .I2(cell36_o),
    .I3(1'b0),
    .O(cell54_o)
  );

  SB_CARRY cell54_carry (
    .I0(activations8[0]),
    .I1(cell36_o),
    .CI(1'b0),
    .CO(cell54_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell55 (
    .I0(plane[8]),
    .I1(activations8[1]),
    .I2(cell37_o),
    .I3(cell54_carry_co),
    .O(cell55_o)
  );

  SB_CARRY cell55_carry (
    .I0(activations8[1]),
    .I1(cell37_o),
    .CI(cell54_carry_co),
    .CO(cell55_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell56 (
    .I0(plane[8]),
    .I1(activations8[2]),
    .I2(cell38_o),
    .I3(cell55_carry_co),
    .O(cell56_o)
  );

  SB_CARRY cell56_carry (
    .I0(activations8[2]),
    .I1(cell38_o),
    .CI(cell55_carry_co),
    .CO(cell56_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell57 (
    .I0(plane[8]),
    .I1(activations8[3]),
    .I2(cell39_o),
    .I3(cell56_carry_co),
    .O(cell57_o)
  );

  SB_CARRY cell57_carry (
    .I0(activations8[3]),
    .I1(cell39_o),
    .CI(cell56_carry_co),
    .CO(cell57_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell58 (
    .I0(plane[8]),
    .I1(activations8[4]),
    .I2(cell40_o),
    .I3(cell57_carry_co),
    .O(cell58_o)
  );

  SB_CARRY cell58_carry (
    .I0(activations8[4]),
    .I1(cell40_o),
    .CI(cell57_carry_co),
    .CO(cell58_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell59 (
    .I0(plane[8]),
    .I1(activations8[5]),
    .I2(cell41_o),
    .I3(cell58_carry_co),
    .O(cell59_o)
  );

  SB_CARRY cell59_carry (
    .I0(activations8[5]),
    .I1(cell41_o),
    .CI(cell58_carry_co),
    .CO(cell59_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell60 (
    .I0(plane[8]),
    .I1(activations8[6]),
    .I2(cell42_o),
    .I3(cell59_carry_co),
    .O(cell60_o)
  );

  SB_CARRY cell60_carry (
    .I0(activations8[6]),
    .I1(cell42_o),
    .CI(cell59_carry_co),
    .CO(cell60_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell61 (
    .I0(plane[8]),
    .I1(activations8[7]),
    .I2(cell43_o),
    .I3(cell60_carry_co),
    .O(cell61_o)
  );

  SB_CARRY cell61_carry (
    .I0(activations8[7]),
    .I1(cell43_o),
    .CI(cell60_carry_co),
    .CO(cell61_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell62 (
    .I0(plane[8]),
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
    .LUT_INIT(16'hd278)
  ) cell63 (
    .I0(plane[9]),
    .I1(activations9[0]),
    .I2(cell45_o),
    .I3(1'b0),
    .O(cell63_o)
  );

  SB_CARRY cell63_carry (
    .I0(activations9[0]),
    .I1(cell45_o),
    .CI(1'b0),
    .CO(cell63_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell64 (
    .I0(plane[9]),
    .I1(activations9[1]),
    .I2(cell46_o),
    .I3(cell63_carry_co),
    .O(cell64_o)
  );

  SB_CARRY cell64_carry (
    .I0(activations9[1]),
    .I1(cell46_o),
    .CI(cell63_carry_co),
    .CO(cell64_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell65 (
    .I0(plane[9]),
    .I1(activations9[2]),
    .I2(cell47_o),
    .I3(cell64_carry_co),
    .O(cell65_o)
  );

  SB_CARRY cell65_carry (
    .I0(activations9[2]),
    .I1(cell47_o),
    .CI(cell64_carry_co),
    .CO(cell65_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell66 (
    .I0(plane[9]),
    .I1(activations9[3]),
    .I2(cell48_o),
    .I3(cell65_carry_co),
    .O(cell66_o)
  );

  SB_CARRY cell66_carry (
    .I0(activations9[3]),
    .I1(cell48_o),
    .CI(cell65_carry_co),
    .CO(cell66_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell67 (
    .I0(plane[9]),
    .I1(activations9[4]),
    .I2(cell49_o),
    .I3(cell66_carry_co),
    .O(cell67_o)
  );

  SB_CARRY cell67_carry (
    .I0(activations9[4]),
    .I1(cell49_o),
    .CI(cell66_carry_co),
    .CO(cell67_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell68 (
    .I0(plane[9]),
    .I1(activations9[5]),
    .I2(cell50_o),
    .I3(cell67_carry_co),
    .O(cell68_o)
  );

  SB_CARRY cell68_carry (
    .I0(activations9[5]),
    .I1(cell50_o),
    .CI(cell67_carry_co),
    .CO(cell68_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell69 (
    .I0(plane[9]),
    .I1(activations9[6]),
    .I2(cell51_o),
    .I3(cell68_carry_co),
    .O(cell69_o)
  );

  SB_CARRY cell69_carry (
    .I0(activations9[6]),
    .I1(cell51_o),
    .CI(cell68_carry_co),
    .CO(cell69_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell70 (
    .I0(plane[9]),
    .I1(activations9[7]),
    .I2(cell52_o),
    .I3(cell69_carry_co),
    .O(cell70_o)
  );

  SB_CARRY cell70_carry (
    .I0(activations9[7]),
    .I1(cell52_o),
    .CI(cell69_carry_co),
    .CO(cell70_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell71 (
    .I0(plane[9]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell70_carry_co),
    .O(cell71_o)
  );

  SB_CARRY cell71_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell70_carry_co),
    .CO(cell71_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell72 (
    .I0(plane[10]),
    .I1(activations10[0]),
    .I2(cell54_o),
    .I3(1'b0),
    .O(cell72_o)
  );

  SB_CARRY cell72_carry (
    .I0(activations10[0]),
    .I1(cell54_o),
    .CI(1'b0),
    .CO(cell72_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell73 (
    .I0(plane[10]),
    .I1(activations10[1]),
    .I2(cell55_o),
    .I3(cell72_carry_co),
    .O(cell73_o)
  );

  SB_CARRY cell73_carry (
    .I0(activations10[1]),
    .I1(cell55_o),
    .CI(cell72_carry_co),
    .CO(cell73_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell74 (
    .I0(plane[10]),
    .I1(activations10[2]),
    .I2(cell56_o),
    .I3(cell73_carry_co),
    .O(cell74_o)
  );

  SB_CARRY cell74_carry (
    .I0(activations10[2]),
    .I1(cell56_o),
    .CI(cell73_carry_co),
    .CO(cell74_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell75 (
    .I0(plane[10]),
    .I1(activations10[3]),
    .I2(cell57_o),
    .I3(cell74_carry_co),
    .O(cell75_o)
  );

  SB_CARRY cell75_carry (
    .I0(activations10[3]),
    .I1(cell57_o),
    .CI(cell74_carry_co),
    .CO(cell75_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell76 (
    .I0(plane[10]),
    .I1(activations10[4]),
    .I2(cell58_o),
    .I3(cell75_carry_co),
    .O(cell76_o)
  );

  SB_CARRY cell76_carry (
    .I0(activations10[4]),
    .I1(cell58_o),
    .CI(cell75_carry_co),
    .CO(cell76_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell77 (
    .I0(plane[10]),
    .I1(activations10[5]),
    .I2(cell59_o),
    .I3(cell76_carry_co),
    .O(cell77_o)
  );

  SB_CARRY cell77_carry (
    .I0(activations10[5]),
    .I1(cell59_o),
    .CI(cell76_carry_co),
    .CO(cell77_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell78 (
    .I0(plane[10]),
    .I1(activations10[6]),
    .I2(cell60_o),
    .I3(cell77_carry_co),
    .O(cell78_o)
  );

  SB_CARRY cell78_carry (
    .I0(activations10[6]),
    .I1(cell60_o),
    .CI(cell77_carry_co),
    .CO(cell78_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell79 (
    .I0(plane[10]),
    .I1(activations10[7]),
    .I2(cell61_o),
    .I3(cell78_carry_co),
    .O(cell79_o)
  );

  SB_CARRY cell79_carry (
    .I0(activations10[7]),
    .I1(cell61_o),
    .CI(cell78_carry_co),
    .CO(cell79_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell80 (
    .I0(plane[10]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell79_carry_co),
    .O(cell80_o)
  );

  SB_CARRY cell80_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell79_carry_co),
    .CO(cell80_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell81 (
    .I0(plane[11]),
    .I1(activations11[0]),
    .I2(cell63_o),
    .I3(1'b0),
    .O(cell81_o)
  );

  SB_CARRY cell81_carry (
    .I0(activations11[0]),
    .I1(cell63_o),
    .CI(1'b0),
    .CO(cell81_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell82 (
    .I0(plane[11]),
    .I1(activations11[1]),
    .I2(cell64_o),
    .I3(cell81_carry_co),
    .O(cell82_o)
  );

  SB_CARRY cell82_carry (
    .I0(activations11[1]),
    .I1(cell64_o),
    .CI(cell81_carry_co),
    .CO(cell82_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell83 (
    .I0(plane[11]),
    .I1(activations11[2]),
    .I2(cell65_o),
    .I3(cell82_carry_co),
    .O(cell83_o)
  );

  SB_CARRY cell83_carry (
    .I0(activations11[2]),
    .I1(cell65_o),
    .CI(cell82_carry_co),
    .CO(cell83_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell84 (
    .I0(plane[11]),
    .I1(activations11[3]),
    .I2(cell66_o),
    .I3(cell83_carry_co),
    .O(cell84_o)
  );

  SB_CARRY cell84_carry (
    .I0(activations11[3]),
    .I1(cell66_o),
    .CI(cell83_carry_co),
    .CO(cell84_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell85 (
    .I0(plane[11]),
    .I1(activations11[4]),
    .I2(cell67_o),
    .I3(cell84_carry_co),
    .O(cell85_o)
  );

  SB_CARRY cell85_carry (
    .I0(activations11[4]),
    .I1(cell67_o),
    .CI(cell84_carry_co),
    .CO(cell85_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell86 (
    .I0(plane[11]),
    .I1(activations11[5]),
    .I2(cell68_o),
    .I3(cell85_carry_co),
    .O(cell86_o)
  );

  SB_CARRY cell86_carry (
    .I0(activations11[5]),
    .I1(cell68_o),
    .CI(cell85_carry_co),
    .CO(cell86_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell87 (
    .I0(plane[11]),
    .I1(activations11[6]),
    .I2(cell69_o),
    .I3(cell86_carry_co),
    .O(cell87_o)
  );

  SB_CARRY cell87_carry (
    .I0(activations11[6]),
    .I1(cell69_o),
    .CI(cell86_carry_co),
    .CO(cell87_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell88 (
    .I0(plane[11]),
    .I1(activations11[7]),
    .I2(cell70_o),
    .I3(cell87_carry_co),
    .O(cell88_o)
  );

  SB_CARRY cell88_carry (
    .I0(activations11[7]),
    .I1(cell70_o),
    .CI(cell87_carry_co),
    .CO(cell88_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell89 (
    .I0(plane[11]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell88_carry_co),
    .O(cell89_o)
  );

  SB_CARRY cell89_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell88_carry_co),
    .CO(cell89_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell90 (
    .I0(plane[12]),
    .I1(activations12[0]),
    .I2(cell72_o),
    .I3(1'b0),
    .O(cell90_o)
  );

  SB_CARRY cell90_carry (
    .I0(activations12[0]),
    .I1(cell72_o),
    .CI(1'b0),
    .CO(cell90_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell91 (
    .I0(plane[12]),
    .I1(activations12[1]),
    .I2(cell73_o),
    .I3(cell90_carry_co),
    .O(cell91_o)
  );

  SB_CARRY cell91_carry (
    .I0(activations12[1]),
    .I1(cell73_o),
    .CI(cell90_carry_co),
    .CO(cell91_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell92 (
    .I0(plane[12]),
    .I1(activations12[2]),
    .I2(cell74_o),
    .I3(cell91_carry_co),
    .O(cell92_o)
  );

  SB_CARRY cell92_carry (
    .I0(activations12[2]),
    .I1(cell74_o),
    .CI(cell91_carry_co),
    .CO(cell92_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell93 (
    .I0(plane[12]),
    .I1(activations12[3]),
    .I2(cell75_o),
    .I3(cell92_carry_co),
    .O(cell93_o)
  );

  SB_CARRY cell93_carry (
    .I0(activations12[3]),
    .I1(cell75_o),
    .CI(cell92_carry_co),
    .CO(cell93_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell94 (
    .I0(plane[12]),
    .I1(activations12[4]),
    .I2(cell76_o),
    .I3(cell93_carry_co),
    .O(cell94_o)
  );

  SB_CARRY cell94_carry (
    .I0(activations12[4]),
    .I1(cell76_o),
    .CI(cell93_carry_co),
    .CO(cell94_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell95 (
    .I0(plane[12]),
    .I1(activations12[5]),
    .I2(cell77_o),
    .I3(cell94_carry_co),
    .O(cell95_o)
  );

  SB_CARRY cell95_carry (
    .I0(activations12[5]),
    .I1(cell77_o),
    .CI(cell94_carry_co),
    .CO(cell95_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell96 (
    .I0(plane[12]),
    .I1(activations12[6]),
    .I2(cell78_o),
    .I3(cell95_carry_co),
    .O(cell96_o)
  );

  SB_CARRY cell96_carry (
    .I0(activations12[6]),
    .I1(cell78_o),
    .CI(cell95_carry_co),
    .CO(cell96_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell97 (
    .I0(plane[12]),
    .I1(activations12[7]),
    .I2(cell79_o),
    .I3(cell96_carry_co),
    .O(cell97_o)
  );

  SB_CARRY cell97_carry (
    .I0(activations12[7]),
    .I1(cell79_o),
    .CI(cell96_carry_co),
    .CO(cell97_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell98 (
    .I0(plane[12]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell97_carry_co),
    .O(cell98_o)
  );

  SB_CARRY cell98_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell97_carry_co),
    .CO(cell98_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell99 (
    .I0(plane[13]),
    .I1(activations13[0]),
    .I2(cell81_o),
    .I3(1'b0),
    .O(cell99_o)
  );

  SB_CARRY cell99_carry (
    .I0(activations13[0]),
    .I1(cell81_o),
    .CI(1'b0),
    .CO(cell99_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell100 (
    .I0(plane[13]),
    .I1(activations13[1]),
    .I2(cell82_o),
    .I3(cell99_carry_co),
    .O(cell100_o)
  );

  SB_CARRY cell100_carry (
    .I0(activations13[1]),
    .I1(cell82_o),
    .CI(cell99_carry_co),
    .CO(cell100_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell101 (
    .I0(plane[13]),
    .I1(activations13[2]),
    .I2(cell83_o),
    .I3(cell100_carry_co),
    .O(cell101_o)
  );

  SB_CARRY cell101_carry (
    .I0(activations13[2]),
    .I1(cell83_o),
    .CI(cell100_carry_co),
    .CO(cell101_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell102 (
    .I0(plane[13]),
    .I1(activations13[3]),
    .I2(cell84_o),
    .I3(cell101_carry_co),
    .O(cell102_o)
  );

  SB_CARRY cell102_carry (
    .I0(activations13[3]),
    .I1(cell84_o),
    .CI(cell101_carry_co),
    .CO(cell102_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell103 (
    .I0(plane[13]),
    .I1(activations13[4]),
    .I2(cell85_o),
    .I3(cell102_carry_co),
    .O(cell103_o)
  );

  SB_CARRY cell103_carry (
    .I0(activations13[4]),
    .I1(cell85_o),
    .CI(cell102_carry_co),
    .CO(cell103_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell104 (
    .I0(plane[13]),
    .I1(activations13[5]),
    .I2(cell86_o),
    .I3(cell103_carry_co),
    .O(cell104_o)
  );

  SB_CARRY cell104_carry (
    .I0(activations13[5]),
    .I1(cell86_o),
    .CI(cell103_carry_co),
    .CO(cell104_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell105 (
    .I0(plane[13]),
    .I1(activations13[6]),
    .I2(cell87_o),
    .I3(cell104_carry_co),
    .O(cell105_o)
  );

  SB_CARRY cell105_carry (
    .I0(activations13[6]),
    .I1(cell87_o),
    .CI(cell104_carry_co),
    .CO(cell105_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell106 (
    .I0(plane[13]),
    .I1(activations13[7]),
    .I2(cell88_o),
    .I3(cell105_carry_co),
    .O(cell106_o)
  );

  SB_CARRY cell106_carry (
    .I0(activations13[7]),
    .I1(cell88_o),
    .CI(cell105_carry_co),
    .CO(cell106_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell107 (
    .I0(plane[13]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell106_carry_co),
    .O(cell107_o)
  );

  SB_CARRY cell107_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell106_carry_co),
    .CO(cell107_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell108 (
    .I0(plane[14]),
    .I1(activations14[0]),
    .I2(cell90_o),
    .I3(1'b0),
    .O(cell108_o)
  );

  SB_CARRY cell108_carry (
    .I0(activations14[0]),
    .I1(cell90_o),
    .CI(1'b0),
    .CO(cell108_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell109 (
    .I0(plane[14]),
    .I1(activations14[1]),
    .I2(cell91_o),
    .I3(cell108_carry_co),
    .O(cell109_o)
  );

  SB_CARRY cell109_carry (
    .I0(activations14[1]),
    .I1(cell91_o),
    .CI(cell108_carry_co),
    .CO(cell109_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell110 (
    .I0(plane[14]),
    .I1(activations14[2]),
    .I2(cell92_o),
    .I3(cell109_carry_co),
    .O(cell110_o)
  );

  SB_CARRY cell110_carry (
    .I0(activations14[2]),
    .I1(cell92_o),
    .CI(cell109_carry_co),
    .CO(cell110_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell111 (
    .I0(plane[14]),
    .I1(activations14[3]),
    .I2(cell93_o),
    .I3(cell110_carry_co),
    .O(cell111_o)
  );

  SB_CARRY cell111_carry (
    .I0(activations14[3]),
    .I1(cell93_o),
    .CI(cell110_carry_co),
    .CO(cell111_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell112 (
    .I0(plane[14]),
    .I1(activations14[4]),
    .I2(cell94_o),
    .I3(cell111_carry_co),
    .O(cell112_o)
  );

  SB_CARRY cell112_carry (
    .I0(activations14[4]),
    .I1(cell94_o),
    .CI(cell111_carry_co),
    .CO(cell112_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell113 (
    .I0(plane[14]),
    .I1(activations14[5]),
    .I2(cell95_o),
    .I3(cell112_carry_co),
    .O(cell113_o)
  );

  SB_CARRY cell113_carry (
    .I0(activations14[5]),
    .I1(cell95_o),
    .CI(cell112_carry_co),
    .CO(cell113_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell114 (
    .I0(plane[14]),
    .I1(activations14[6]),
    .I2(cell96_o),
    .I3(cell113_carry_co),
    .O(cell114_o)
  );

  SB_CARRY cell114_carry (
    .I0(activations14[6]),
    .I1(cell96_o),
    .CI(cell113_carry_co),
    .CO(cell114_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell115 (
    .I0(plane[14]),
    .I1(activations14[7]),
    .I2(cell97_o),
    .I3(cell114_carry_co),
    .O(cell115_o)
  );

  SB_CARRY cell115_carry (
    .I0(activations14[7]),
    .I1(cell97_o),
    .CI(cell114_carry_co),
    .CO(cell115_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell116 (
    .I0(plane[14]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell115_carry_co),
    .O(cell116_o)
  );

  SB_CARRY cell116_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell115_carry_co),
    .CO(cell116_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell117 (
    .I0(plane[15]),
    .I1(activations15[0]),
    .I2(cell99_o),
    .I3(1'b0),
    .O(cell117_o)
  );

  SB_CARRY cell117_carry (
    .I0(activations15[0]),
    .I1(cell99_o),
    .CI(1'b0),
    .CO(cell117_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell118 (
    .I0(plane[15]),
    .I1(activations15[1]),
    .I2(cell100_o),
    .I3(cell117_carry_co),
    .O(cell118_o)
  );

  SB_CARRY cell118_carry (
    .I0(activations15[1]),
    .I1(cell100_o),
    .CI(cell117_carry_co),
    .CO(cell118_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell119 (
    .I0(plane[15]),
    .I1(activations15[2]),
    .I2(cell101_o),
    .I3(cell118_carry_co),
    .O(cell119_o)
  );

  SB_CARRY cell119_carry (
    .I0(activations15[2]),
    .I1(cell101_o),
    .CI(cell118_carry_co),
    .CO(cell119_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell120 (
    .I0(plane[15]),
    .I1(activations15[3]),
    .I2(cell102_o),
    .I3(cell119_carry_co),
    .O(cell120_o)
  );

  SB_CARRY cell120_carry (
    .I0(activations15[3]),
    .I1(cell102_o),
    .CI(cell119_carry_co),
    .CO(cell120_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell121 (
    .I0(plane[15]),
    .I1(activations15[4]),
    .I2(cell103_o),
    .I3(cell120_carry_co),
    .O(cell121_o)
  );

  SB_CARRY cell121_carry (
    .I0(activations15[4]),
    .I1(cell103_o),
    .CI(cell120_carry_co),
    .CO(cell121_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell122 (
    .I0(plane[15]),
    .I1(activations15[5]),
    .I2(cell104_o),
    .I3(cell121_carry_co),
    .O(cell122_o)
  );

  SB_CARRY cell122_carry (
    .I0(activations15[5]),
    .I1(cell104_o),
    .CI(cell121_carry_co),
    .CO(cell122_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell123 (
    .I0(plane[15]),
    .I1(activations15[6]),
    .I2(cell105_o),
    .I3(cell122_carry_co),
    .O(cell123_o)
  );

  SB_CARRY cell123_carry (
    .I0(activations15[6]),
    .I1(cell105_o),
    .CI(cell122_carry_co),
    .CO(cell123_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hd278)
  ) cell124 (
    .I0(plane[15]),
    .I1(activations15[7]),
    .I2(cell106_o),
    .I3(cell123_carry_co),
    .O(cell124_o)
  );

  SB_CARRY cell124_carry (
    .I0(activations15[7]),
    .I1(cell106_o),
    .CI(cell123_carry_co),
    .CO(cell124_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'haa00)
  ) cell125 (
    .I0(plane[15]),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell124_carry_co),
    .O(cell125_o)
  );

  SB_CARRY cell125_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell124_carry_co),
    .CO(cell125_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell126 (
    .I0(1'b0),
    .I1(cell108_o),
    .I2(cell117_o),
    .I3(1'b0),
    .O(cell126_o)
  );

  SB_CARRY cell126_carry (
    .I0(cell108_o),
    .I1(cell117_o),
    .CI(1'b0),
    .CO(cell126_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell127 (
    .I0(1'b0),
    .I1(cell109_o),
    .I2(cell118_o),
    .I3(cell126_carry_co),
    .O(cell127_o)
  );

  SB_CARRY cell127_carry (
    .I0(cell109_o),
    .I1(cell118_o),
    .CI(cell126_carry_co),
    .CO(cell127_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell128 (
    .I0(1'b0),
    .I1(cell110_o),
    .I2(cell119_o),
    .I3(cell127_carry_co),
    .O(cell128_o)
  );

  SB_CARRY cell128_carry (
    .I0(cell110_o),
    .I1(cell119_o),
    .CI(cell127_carry_co),
    .CO(cell128_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell129 (
    .I0(1'b0),
    .I1(cell111_o),
    .I2(cell120_o),
    .I3(cell128_carry_co),
    .O(cell129_o)
  );

  SB_CARRY cell129_carry (
    .I0(cell111_o),
    .I1(cell120_o),
    .CI(cell128_carry_co),
    .CO(cell129_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell130 (
    .I0(1'b0),
    .I1(cell112_o),
    .I2(cell121_o),
    .I3(cell129_carry_co),
    .O(cell130_o)
  );

  SB_CARRY cell130_carry (
    .I0(cell112_o),
    .I1(cell121_o),
    .CI(cell129_carry_co),
    .CO(cell130_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell131 (
    .I0(1'b0),
    .I1(cell113_o),
    .I2(cell122_o),
    .I3(cell130_carry_co),
    .O(cell131_o)
  );

  SB_CARRY cell131_carry (
    .I0(cell113_o),
    .I1(cell122_o),
    .CI(cell130_carry_co),
    .CO(cell131_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell132 (
    .I0(1'b0),
    .I1(cell114_o),
    .I2(cell123_o),
    .I3(cell131_carry_co),
    .O(cell132_o)
  );

  SB_CARRY cell132_carry (
    .I0(cell114_o),
    .I1(cell123_o),
    .CI(cell131_carry_co),
    .CO(cell132_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell133 (
    .I0(1'b0),
    .I1(cell115_o),
    .I2(cell124_o),
    .I3(cell132_carry_co),
    .O(cell133_o)
  );

  SB_CARRY cell133_carry (
    .I0(cell115_o),
    .I1(cell124_o),
    .CI(cell132_carry_co),
    .CO(cell133_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell134 (
    .I0(1'b0),
    .I1(cell8_o),
    .I2(cell17_o),
    .I3(cell133_carry_co),
    .O(cell134_o)
  );

  SB_CARRY cell134_carry (
    .I0(cell8_o),
    .I1(cell17_o),
    .CI(cell133_carry_co),
    .CO(cell134_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell135 (
    .I0(1'b0),
    .I1(cell44_o),
    .I2(cell44_o),
    .I3(cell134_carry_co),
    .O(cell135_o)
  );

  SB_CARRY cell135_carry (
    .I0(cell44_o),
    .I1(cell44_o),
    .CI(cell134_carry_co),
    .CO(cell135_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell136 (
    .I0(1'b0),
    .I1(cell26_o),
    .I2(cell35_o),
    .I3(cell135_carry_co),
    .O(cell136_o)
  );

  SB_CARRY cell136_carry (
    .I0(cell26_o),
    .I1(cell35_o),
    .CI(cell135_carry_co),
    .CO(cell136_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell137 (
    .I0(1'b0),
    .I1(cell71_o),
    .I2(cell71_o),
    .I3(cell136_carry_co),
    .O(cell137_o)
  );

  SB_CARRY cell137_carry (
    .I0(cell71_o),
    .I1(cell71_o),
    .CI(cell136_carry_co),
    .CO(cell137_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell138 (
    .I0(1'b0),
    .I1(cell53_o),
    .I2(cell62_o),
    .I3(cell137_carry_co),
    .O(cell138_o)
  );

  SB_CARRY cell138_carry (
    .I0(cell53_o),
    .I1(cell62_o),
    .CI(cell137_carry_co),
    .CO(cell138_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell139 (
    .I0(1'b0),
    .I1(cell98_o),
    .I2(cell98_o),
    .I3(cell138_carry_co),
    .O(cell139_o)
  );

  SB_CARRY cell139_carry (
    .I0(cell98_o),
    .I1(cell98_o),
    .CI(cell138_carry_co),
    .CO(cell139_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell140 (
    .I0(1'b0),
    .I1(cell80_o),
    .I2(cell89_o),
    .I3(cell139_carry_co),
    .O(cell140_o)
  );

  SB_CARRY cell140_carry (
    .I0(cell80_o),
    .I1(cell89_o),
    .CI(cell139_carry_co),
    .CO(cell140_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell141 (
    .I0(1'b0),
    .I1(cell107_o),
    .I2(cell107_o),
    .I3(cell140_carry_co),
    .O(cell141_o)
  );

  SB_CARRY cell141_carry (
    .I0(cell107_o),
    .I1(cell107_o),
    .CI(cell140_carry_co),
    .CO(cell141_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell142 (
    .I0(1'b0),
    .I1(cell134_o),
    .I2(cell136_o),
    .I3(cell141_carry_co),
    .O(cell142_o)
  );

  SB_CARRY cell142_carry (
    .I0(cell134_o),
    .I1(cell136_o),
    .CI(cell141_carry_co),
    .CO(cell142_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell143 (
    .I0(1'b0),
    .I1(cell135_o),
    .I2(cell137_o),
    .I3(cell142_carry_co),
    .O(cell143_o)
  );

  SB_CARRY cell143_carry (
    .I0(cell135_o),
    .I1(cell137_o),
    .CI(cell142_carry_co),
    .CO(cell143_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell144 (
    .I0(1'b0),
    .I1(cell116_o),
    .I2(cell116_o),
    .I3(cell143_carry_co),
    .O(cell144_o)
  );

  SB_CARRY cell144_carry (
    .I0(cell116_o),
    .I1(cell116_o),
    .CI(cell143_carry_co),
    .CO(cell144_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell145 (
    .I0(1'b0),
    .I1(cell138_o),
    .I2(cell140_o),
    .I3(cell144_carry_co),
    .O(cell145_o)
  );

  SB_CARRY cell145_carry (
    .I0(cell138_o),
    .I1(cell140_o),
    .CI(cell144_carry_co),
    .CO(cell145_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell146 (
    .I0(1'b0),
    .I1(cell139_o),
    .I2(cell141_o),
    .I3(cell145_carry_co),
    .O(cell146_o)
  );

  SB_CARRY cell146_carry (
    .I0(cell139_o),
    .I1(cell141_o),
    .CI(cell145_carry_co),
    .CO(cell146_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell147 (
    .I0(1'b0),
    .I1(cell125_o),
    .I2(cell125_o),
    .I3(cell146_carry_co),
    .O(cell147_o)
  );

  SB_CARRY cell147_carry (
    .I0(cell125_o),
    .I1(cell125_o),
    .CI(cell146_carry_co),
    .CO(cell147_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell148 (
    .I0(1'b0),
    .I1(cell142_o),
    .I2(cell145_o),
    .I3(cell147_carry_co),
    .O(cell148_o)
  );

  SB_CARRY cell148_carry (
    .I0(cell142_o),
    .I1(cell145_o),
    .CI(cell147_carry_co),
    .CO(cell148_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell149 (
    .I0(1'b0),
    .I1(cell143_o),
    .I2(cell146_o),
    .I3(cell148_carry_co),
    .O(cell149_o)
  );

  SB_CARRY cell149_carry (
    .I0(cell143_o),
    .I1(cell146_o),
    .CI(cell148_carry_co),
    .CO(cell149_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell150 (
    .I0(1'b0),
    .I1(cell144_o),
    .I2(cell147_o),
    .I3(cell149_carry_co),
    .O(cell150_o)
  );

  SB_CARRY cell150_carry (
    .I0(cell144_o),
    .I1(cell147_o),
    .CI(cell149_carry_co),
    .CO(cell150_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell151 (
    .I0(1'b0),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell150_carry_co),
    .O(cell151_o)
  );

  SB_CARRY cell151_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell150_carry_co),
    .CO(cell151_carry_co)
  );

  assign sum = {
    cell151_o, cell150_o, cell149_o, cell148_o, cell133_o, cell132_o, cell131_o, cell130_o,
    cell129_o, cell128_o, cell127_o, cell126_o
  };

  wire unused_ok = &{
    1'b0, 1'b0, cell8_carry_co, cell17_carry_co, cell26_carry_co, cell35_carry_co, cell44_carry_co,
    cell53_carry_co, cell62_carry_co, cell71_carry_co, cell80_carry_co, cell89_carry_co,
    cell98_carry_co, cell107_carry_co, cell116_carry_co, cell125_carry_co, cell151_carry_co
  };
endmodule
`default_nettype wire
