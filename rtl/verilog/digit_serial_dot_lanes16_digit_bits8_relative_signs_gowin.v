// Generated from DigitSerialDot[lanes=16, digitBits=8, encoding=RELATIVE_SIGNS, body=GOWIN]. Do not edit.
`default_nettype none
module digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin (
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

  wire cell0_sum;
  wire cell0_cout;
  wire cell1_sum;
  wire cell1_cout;
  wire cell2_sum;
  wire cell2_cout;
  wire cell3_sum;
  wire cell3_cout;
  wire cell4_sum;
  wire cell4_cout;
  wire cell5_sum;
  wire cell5_cout;
  wire cell6_sum;
  wire cell6_cout;
  wire cell7_sum;
  wire cell7_cout;
  wire cell8_sum;
  wire cell8_cout;
  wire cell9_sum;
  wire cell9_cout;
  wire cell10_sum;
  wire cell10_cout;
  wire cell11_sum;
  wire cell11_cout;
  wire cell12_sum;
  wire cell12_cout;
  wire cell13_sum;
  wire cell13_cout;
  wire cell14_sum;
  wire cell14_cout;
  wire cell15_sum;
  wire cell15_cout;
  wire cell16_sum;
  wire cell16_cout;
  wire cell17_sum;
  wire cell17_cout;
  wire cell18_sum;
  wire cell18_cout;
  wire cell19_sum;
  wire cell19_cout;
  wire cell20_sum;
  wire cell20_cout;
  wire cell21_sum;
  wire cell21_cout;
  wire cell22_sum;
  wire cell22_cout;
  wire cell23_sum;
  wire cell23_cout;
  wire cell24_sum;
  wire cell24_cout;
  wire cell25_sum;
  wire cell25_cout;
  wire cell26_sum;
  wire cell26_cout;
  wire cell27_sum;
  wire cell27_cout;
  wire cell28_sum;
  wire cell28_cout;
  wire cell29_sum;
  wire cell29_cout;
  wire cell30_sum;
  wire cell30_cout;
  wire cell31_sum;
  wire cell31_cout;
  wire cell32_sum;
  wire cell32_cout;
  wire cell33_sum;
  wire cell33_cout;
  wire cell34_sum;
  wire cell34_cout;
  wire cell35_sum;
  wire cell35_cout;
  wire cell36_sum;
  wire cell36_cout;
  wire cell37_sum;
  wire cell37_cout;
  wire cell38_sum;
  wire cell38_cout;
  wire cell39_sum;
  wire cell39_cout;
  wire cell40_sum;
  wire cell40_cout;
  wire cell41_sum;
  wire cell41_cout;
  wire cell42_sum;
  wire cell42_cout;
  wire cell43_sum;
  wire cell43_cout;
  wire cell44_sum;
  wire cell44_cout;
  wire cell45_sum;
  wire cell45_cout;
  wire cell46_sum;
  wire cell46_cout;
  wire cell47_sum;
  wire cell47_cout;
  wire cell48_sum;
  wire cell48_cout;
  wire cell49_sum;
  wire cell49_cout;
  wire cell50_sum;
  wire cell50_cout;
  wire cell51_sum;
  wire cell51_cout;
  wire cell52_sum;
  wire cell52_cout;
  wire cell53_sum;
  wire cell53_cout;
  wire cell54_sum;
  wire cell54_cout;
  wire cell55_sum;
  wire cell55_cout;
  wire cell56_sum;
  wire cell56_cout;
  wire cell57_sum;
  wire cell57_cout;
  wire cell58_sum;
  wire cell58_cout;
  wire cell59_sum;
  wire cell59_cout;
  wire cell60_sum;
  wire cell60_cout;
  wire cell61_sum;
  wire cell61_cout;
  wire cell62_sum;
  wire cell62_cout;
  wire cell63_sum;
  wire cell63_cout;
  wire cell64_sum;
  wire cell64_cout;
  wire cell65_sum;
  wire cell65_cout;
  wire cell66_sum;
  wire cell66_cout;
  wire cell67_sum;
  wire cell67_cout;
  wire cell68_sum;
  wire cell68_cout;
  wire cell69_sum;
  wire cell69_cout;
  wire cell70_sum;
  wire cell70_cout;
  wire cell71_sum;
  wire cell71_cout;
  wire cell72_sum;
  wire cell72_cout;
  wire cell73_sum;
  wire cell73_cout;
  wire cell74_sum;
  wire cell74_cout;
  wire cell75_sum;
  wire cell75_cout;
  wire cell76_sum;
  wire cell76_cout;
  wire cell77_sum;
  wire cell77_cout;
  wire cell78_sum;
  wire cell78_cout;
  wire cell79_sum;
  wire cell79_cout;
  wire cell80_sum;
  wire cell80_cout;
  wire cell81_sum;
  wire cell81_cout;
  wire cell82_sum;
  wire cell82_cout;
  wire cell83_sum;
  wire cell83_cout;
  wire cell84_sum;
  wire cell84_cout;
  wire cell85_sum;
  wire cell85_cout;
  wire cell86_sum;
  wire cell86_cout;
  wire cell87_sum;
  wire cell87_cout;
  wire cell88_sum;
  wire cell88_cout;
  wire cell89_sum;
  wire cell89_cout;
  wire cell90_sum;
  wire cell90_cout;
  wire cell91_sum;
  wire cell91_cout;
  wire cell92_sum;
  wire cell92_cout;
  wire cell93_sum;
  wire cell93_cout;
  wire cell94_sum;
  wire cell94_cout;
  wire cell95_sum;
  wire cell95_cout;
  wire cell96_sum;
  wire cell96_cout;
  wire cell97_sum;
  wire cell97_cout;
  wire cell98_sum;
  wire cell98_cout;
  wire cell99_sum;
  wire cell99_cout;
  wire cell100_sum;
  wire cell100_cout;
  wire cell101_sum;
  wire cell101_cout;
  wire cell102_sum;
  wire cell102_cout;
  wire cell103_sum;
  wire cell103_cout;
  wire cell104_sum;
  wire cell104_cout;
  wire cell105_sum;
  wire cell105_cout;
  wire cell106_sum;
  wire cell106_cout;
  wire cell107_sum;
  wire cell107_cout;
  wire cell108_sum;
  wire cell108_cout;
  wire cell109_sum;
  wire cell109_cout;
  wire cell110_sum;
  wire cell110_cout;
  wire cell111_sum;
  wire cell111_cout;
  wire cell112_sum;
  wire cell112_cout;
  wire cell113_sum;
  wire cell113_cout;
  wire cell114_sum;
  wire cell114_cout;
  wire cell115_sum;
  wire cell115_cout;
  wire cell116_sum;
  wire cell116_cout;
  wire cell117_sum;
  wire cell117_cout;
  wire cell118_sum;
  wire cell118_cout;
  wire cell119_sum;
  wire cell119_cout;
  wire cell120_sum;
  wire cell120_cout;
  wire cell121_sum;
  wire cell121_cout;
  wire cell122_sum;
  wire cell122_cout;
  wire cell123_sum;
  wire cell123_cout;
  wire cell124_sum;
  wire cell124_cout;
  wire cell125_sum;
  wire cell125_cout;
  wire cell126_sum;
  wire cell126_cout;
  wire cell127_sum;
  wire cell127_cout;
  wire cell128_sum;
  wire cell128_cout;
  wire cell129_sum;
  wire cell129_cout;
  wire cell130_sum;
  wire cell130_cout;
  wire cell131_sum;
  wire cell131_cout;
  wire cell132_sum;
  wire cell132_cout;
  wire cell133_sum;
  wire cell133_cout;
  wire cell134_sum;
  wire cell134_cout;
  wire cell135_sum;
  wire cell135_cout;
  wire cell136_sum;
  wire cell136_cout;
  wire cell137_sum;
  wire cell137_cout;
  wire cell138_sum;
  wire cell138_cout;
  wire cell139_sum;
  wire cell139_cout;
  wire cell140_sum;
  wire cell140_cout;
  wire cell141_sum;
  wire cell141_cout;
  wire cell142_sum;
  wire cell142_cout;
  wire cell143_sum;
  wire cell143_cout;
  wire cell144_sum;
  wire cell144_cout;
  wire cell145_sum;
  wire cell145_cout;

  ALU #(
    .ALU_MODE(2)
  ) cell0 (
    .I0(activations0[0]),
    .I1(activations1[0]),
    .I3(plane[0]),
    .CIN(1'b0),
    .SUM(cell0_sum),
    .COUT(cell0_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell1 (
    .I0(activations0[1]),
    .I1(activations1[1]),
    .I3(plane[0]),
    .CIN(cell0_cout),
    .SUM(cell1_sum),
    .COUT(cell1_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell2 (
    .I0(activations0[2]),
    .I1(activations1[2]),
    .I3(plane[0]),
    .CIN(cell1_cout),
    .SUM(cell2_sum),
    .COUT(cell2_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell3 (
    .I0(activations0[3]),
    .I1(activations1[3]),
    .I3(plane[0]),
    .CIN(cell2_cout),
    .SUM(cell3_sum),
    .COUT(cell3_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell4 (
    .I0(activations0[4]),
    .I1(activations1[4]),
    .I3(plane[0]),
    .CIN(cell3_cout),
    .SUM(cell4_sum),
    .COUT(cell4_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell5 (
    .I0(activations0[5]),
    .I1(activations1[5]),
    .I3(plane[0]),
    .CIN(cell4_cout),
    .SUM(cell5_sum),
    .COUT(cell5_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell6 (
    .I0(activations0[6]),
    .I1(activations1[6]),
    .I3(plane[0]),
    .CIN(cell5_cout),
    .SUM(cell6_sum),
    .COUT(cell6_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell7 (
    .I0(activations0[7]),
    .I1(activations1[7]),
    .I3(plane[0]),
    .CIN(cell6_cout),
    .SUM(cell7_sum),
    .COUT(cell7_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell8 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell7_cout),
    .SUM(cell8_sum),
    .COUT(cell8_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell9 (
    .I0(activations2[0]),
    .I1(activations3[0]),
    .I3(plane[1]),
    .CIN(cell8_cout),
    .SUM(cell9_sum),
    .COUT(cell9_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell10 (
    .I0(activations2[1]),
    .I1(activations3[1]),
    .I3(plane[1]),
    .CIN(cell9_cout),
    .SUM(cell10_sum),
    .COUT(cell10_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell11 (
    .I0(activations2[2]),
    .I1(activations3[2]),
    .I3(plane[1]),
    .CIN(cell10_cout),
    .SUM(cell11_sum),
    .COUT(cell11_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell12 (
    .I0(activations2[3]),
    .I1(activations3[3]),
    .I3(plane[1]),
    .CIN(cell11_cout),
    .SUM(cell12_sum),
    .COUT(cell12_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell13 (
    .I0(activations2[4]),
    .I1(activations3[4]),
    .I3(plane[1]),
    .CIN(cell12_cout),
    .SUM(cell13_sum),
    .COUT(cell13_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell14 (
    .I0(activations2[5]),
    .I1(activations3[5]),
    .I3(plane[1]),
    .CIN(cell13_cout),
    .SUM(cell14_sum),
    .COUT(cell14_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell15 (
    .I0(activations2[6]),
    .I1(activations3[6]),
    .I3(plane[1]),
    .CIN(cell14_cout),
    .SUM(cell15_sum),
    .COUT(cell15_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell16 (
    .I0(activations2[7]),
    .I1(activations3[7]),
    .I3(plane[1]),
    .CIN(cell15_cout),
    .SUM(cell16_sum),
    .COUT(cell16_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell17 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell16_cout),
    .SUM(cell17_sum),
    .COUT(cell17_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell18 (
    .I0(cell0_sum),
    .I1(cell9_sum),
    .I3(plane[2]),
    .CIN(cell17_cout),
    .SUM(cell18_sum),
    .COUT(cell18_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell19 (
    .I0(cell1_sum),
    .I1(cell10_sum),
    .I3(plane[2]),
    .CIN(cell18_cout),
    .SUM(cell19_sum),
    .COUT(cell19_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell20 (
    .I0(cell2_sum),
    .I1(cell11_sum),
    .I3(plane[2]),
    .CIN(cell19_cout),
    .SUM(cell20_sum),
    .COUT(cell20_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell21 (
    .I0(cell3_sum),
    .I1(cell12_sum),
    .I3(plane[2]),
    .CIN(cell20_cout),
    .SUM(cell21_sum),
    .COUT(cell21_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell22 (
    .I0(cell4_sum),
    .I1(cell13_sum),
    .I3(plane[2]),
    .CIN(cell21_cout),
    .SUM(cell22_sum),
    .COUT(cell22_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell23 (
    .I0(cell5_sum),
    .I1(cell14_sum),
    .I3(plane[2]),
    .CIN(cell22_cout),
    .SUM(cell23_sum),
    .COUT(cell23_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell24 (
    .I0(cell6_sum),
    .I1(cell15_sum),
    .I3(plane[2]),
    .CIN(cell23_cout),
    .SUM(cell24_sum),
    .COUT(cell24_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell25 (
    .I0(cell7_sum),
    .I1(cell16_sum),
    .I3(plane[2]),
    .CIN(cell24_cout),
    .SUM(cell25_sum),
    .COUT(cell25_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell26 (
    .I0(cell8_sum),
    .I1(cell17_sum),
    .I3(plane[2]),
    .CIN(cell25_cout),
    .SUM(cell26_sum),
    .COUT(cell26_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell27 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell26_cout),
    .SUM(cell27_sum),
    .COUT(cell27_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell28 (
    .I0(activations4[0]),
    .I1(activations5[0]),
    .I3(plane[3]),
    .CIN(cell27_cout),
    .SUM(cell28_sum),
    .COUT(cell28_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell29 (
    .I0(activations4[1]),
    .I1(activations5[1]),
    .I3(plane[3]),
    .CIN(cell28_cout),
    .SUM(cell29_sum),
    .COUT(cell29_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell30 (
    .I0(activations4[2]),
    .I1(activations5[2]),
    .I3(plane[3]),
    .CIN(cell29_cout),
    .SUM(cell30_sum),
    .COUT(cell30_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell31 (
    .I0(activations4[3]),
    .I1(activations5[3]),
    .I3(plane[3]),
    .CIN(cell30_cout),
    .SUM(cell31_sum),
    .COUT(cell31_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell32 (
    .I0(activations4[4]),
    .I1(activations5[4]),
    .I3(plane[3]),
    .CIN(cell31_cout),
    .SUM(cell32_sum),
    .COUT(cell32_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell33 (
    .I0(activations4[5]),
    .I1(activations5[5]),
    .I3(plane[3]),
    .CIN(cell32_cout),
    .SUM(cell33_sum),
    .COUT(cell33_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell34 (
    .I0(activations4[6]),
    .I1(activations5[6]),
    .I3(plane[3]),
    .CIN(cell33_cout),
    .SUM(cell34_sum),
    .COUT(cell34_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell35 (
    .I0(activations4[7]),
    .I1(activations5[7]),
    .I3(plane[3]),
    .CIN(cell34_cout),
    .SUM(cell35_sum),
    .COUT(cell35_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell36 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell35_cout),
    .SUM(cell36_sum),
    .COUT(cell36_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell37 (
    .I0(activations6[0]),
    .I1(activations7[0]),
    .I3(plane[4]),
    .CIN(cell36_cout),
    .SUM(cell37_sum),
    .COUT(cell37_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell38 (
    .I0(activations6[1]),
    .I1(activations7[1]),
    .I3(plane[4]),
    .CIN(cell37_cout),
    .SUM(cell38_sum),
    .COUT(cell38_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell39 (
    .I0(activations6[2]),
    .I1(activations7[2]),
    .I3(plane[4]),
    .CIN(cell38_cout),
    .SUM(cell39_sum),
    .COUT(cell39_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell40 (
    .I0(activations6[3]),
    .I1(activations7[3]),
    .I3(plane[4]),
    .CIN(cell39_cout),
    .SUM(cell40_sum),
    .COUT(cell40_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell41 (
    .I0(activations6[4]),
    .I1(activations7[4]),
    .I3(plane[4]),
    .CIN(cell40_cout),
    .SUM(cell41_sum),
    .COUT(cell41_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell42 (
    .I0(activations6[5]),
    .I1(activations7[5]),
    .I3(plane[4]),
    .CIN(cell41_cout),
    .SUM(cell42_sum),
    .COUT(cell42_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell43 (
    .I0(activations6[6]),
    .I1(activations7[6]),
    .I3(plane[4]),
    .CIN(cell42_cout),
    .SUM(cell43_sum),
    .COUT(cell43_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell44 (
    .I0(activations6[7]),
    .I1(activations7[7]),
    .I3(plane[4]),
    .CIN(cell43_cout),
    .SUM(cell44_sum),
    .COUT(cell44_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell45 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell44_cout),
    .SUM(cell45_sum),
    .COUT(cell45_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell46 (
    .I0(cell28_sum),
    .I1(cell37_sum),
    .I3(plane[5]),
    .CIN(cell45_cout),
    .SUM(cell46_sum),
    .COUT(cell46_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell47 (
    .I0(cell29_sum),
    .I1(cell38_sum),
    .I3(plane[5]),
    .CIN(cell46_cout),
    .SUM(cell47_sum),
    .COUT(cell47_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell48 (
    .I0(cell30_sum),
    .I1(cell39_sum),
    .I3(plane[5]),
    .CIN(cell47_cout),
    .SUM(cell48_sum),
    .COUT(cell48_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell49 (
    .I0(cell31_sum),
    .I1(cell40_sum),
    .I3(plane[5]),
    .CIN(cell48_cout),
    .SUM(cell49_sum),
    .COUT(cell49_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell50 (
    .I0(cell32_sum),
    .I1(cell41_sum),
    .I3(plane[5]),
    .CIN(cell49_cout),
    .SUM(cell50_sum),
    .COUT(cell50_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell51 (
    .I0(cell33_sum),
    .I1(cell42_sum),
    .I3(plane[5]),
    .CIN(cell50_cout),
    .SUM(cell51_sum),
    .COUT(cell51_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell52 (
    .I0(cell34_sum),
    .I1(cell43_sum),
    .I3(plane[5]),
    .CIN(cell51_cout),
    .SUM(cell52_sum),
    .COUT(cell52_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell53 (
    .I0(cell35_sum),
    .I1(cell44_sum),
    .I3(plane[5]),
    .CIN(cell52_cout),
    .SUM(cell53_sum),
    .COUT(cell53_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell54 (
    .I0(cell36_sum),
    .I1(cell45_sum),
    .I3(plane[5]),
    .CIN(cell53_cout),
    .SUM(cell54_sum),
    .COUT(cell54_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell55 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell54_cout),
    .SUM(cell55_sum),
    .COUT(cell55_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell56 (
    .I0(cell18_sum),
    .I1(cell46_sum),
    .I3(plane[6]),
    .CIN(cell55_cout),
    .SUM(cell56_sum),
    .COUT(cell56_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell57 (
    .I0(cell19_sum),
    .I1(cell47_sum),
    .I3(plane[6]),
    .CIN(cell56_cout),
    .SUM(cell57_sum),
    .COUT(cell57_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell58 (
    .I0(cell20_sum),
    .I1(cell48_sum),
    .I3(plane[6]),
    .CIN(cell57_cout),
    .SUM(cell58_sum),
    .COUT(cell58_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell59 (
    .I0(cell21_sum),
    .I1(cell49_sum),
    .I3(plane[6]),
    .CIN(cell58_cout),
    .SUM(cell59_sum),
    .COUT(cell59_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell60 (
    .I0(cell22_sum),
    .I1(cell50_sum),
    .I3(plane[6]),
    .CIN(cell59_cout),
    .SUM(cell60_sum),
    .COUT(cell60_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell61 (
    .I0(cell23_sum),
    .I1(cell51_sum),
    .I3(plane[6]),
    .CIN(cell60_cout),
    .SUM(cell61_sum),
    .COUT(cell61_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell62 (
    .I0(cell24_sum),
    .I1(cell52_sum),
    .I3(plane[6]),
    .CIN(cell61_cout),
    .SUM(cell62_sum),
    .COUT(cell62_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell63 (
    .I0(cell25_sum),
    .I1(cell53_sum),
    .I3(plane[6]),
    .CIN(cell62_cout),
    .SUM(cell63_sum),
    .COUT(cell63_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell64 (
    .I0(cell26_sum),
    .I1(cell54_sum),
    .I3(plane[6]),
    .CIN(cell63_cout),
    .SUM(cell64_sum),
    .COUT(cell64_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell65 (
    .I0(cell27_sum),
    .I1(cell55_sum),
    .I3(plane[6]),
    .CIN(cell64_cout),
    .SUM(cell65_sum),
    .COUT(cell65_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell66 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell65_cout),
    .SUM(cell66_sum),
    .COUT(cell66_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell67 (
    .I0(activations8[0]),
    .I1(activations9[0]),
    .I3(plane[7]),
    .CIN(cell66_cout),
    .SUM(cell67_sum),
    .COUT(cell67_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell68 (
    .I0(activations8[1]),
    .I1(activations9[1]),
    .I3(plane[7]),
    .CIN(cell67_cout),
    .SUM(cell68_sum),
    .COUT(cell68_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell69 (
    .I0(activations8[2]),
    .I1(activations9[2]),
    .I3(plane[7]),
    .CIN(cell68_cout),
    .SUM(cell69_sum),
    .COUT(cell69_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell70 (
    .I0(activations8[3]),
    .I1(activations9[3]),
    .I3(plane[7]),
    .CIN(cell69_cout),
    .SUM(cell70_sum),
    .COUT(cell70_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell71 (
    .I0(activations8[4]),
    .I1(activations9[4]),
    .I3(plane[7]),
    .CIN(cell70_cout),
    .SUM(cell71_sum),
    .COUT(cell71_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell72 (
    .I0(activations8[5]),
    .I1(activations9[5]),
    .I3(plane[7]),
    .CIN(cell71_cout),
    .SUM(cell72_sum),
    .COUT(cell72_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell73 (
    .I0(activations8[6]),
    .I1(activations9[6]),
    .I3(plane[7]),
    .CIN(cell72_cout),
    .SUM(cell73_sum),
    .COUT(cell73_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell74 (
    .I0(activations8[7]),
    .I1(activations9[7]),
    .I3(plane[7]),
    .CIN(cell73_cout),
    .SUM(cell74_sum),
    .COUT(cell74_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell75 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell74_cout),
    .SUM(cell75_sum),
    .COUT(cell75_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell76 (
    .I0(activations10[0]),
    .I1(activations11[0]),
    .I3(plane[8]),
    .CIN(cell75_cout),
    .SUM(cell76_sum),
    .COUT(cell76_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell77 (
    .I0(activations10[1]),
    .I1(activations11[1]),
    .I3(plane[8]),
    .CIN(cell76_cout),
    .SUM(cell77_sum),
    .COUT(cell77_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell78 (
    .I0(activations10[2]),
    .I1(activations11[2]),
    .I3(plane[8]),
    .CIN(cell77_cout),
    .SUM(cell78_sum),
    .COUT(cell78_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell79 (
    .I0(activations10[3]),
    .I1(activations11[3]),
    .I3(plane[8]),
    .CIN(cell78_cout),
    .SUM(cell79_sum),
    .COUT(cell79_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell80 (
    .I0(activations10[4]),
    .I1(activations11[4]),
    .I3(plane[8]),
    .CIN(cell79_cout),
    .SUM(cell80_sum),
    .COUT(cell80_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell81 (
    .I0(activations10[5]),
    .I1(activations11[5]),
    .I3(plane[8]),
    .CIN(cell80_cout),
    .SUM(cell81_sum),
    .COUT(cell81_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell82 (
    .I0(activations10[6]),
    .I1(activations11[6]),
    .I3(plane[8]),
    .CIN(cell81_cout),
    .SUM(cell82_sum),
    .COUT(cell82_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell83 (
    .I0(activations10[7]),
    .I1(activations11[7]),
    .I3(plane[8]),
    .CIN(cell82_cout),
    .SUM(cell83_sum),
    .COUT(cell83_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell84 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell83_cout),
    .SUM(cell84_sum),
    .COUT(cell84_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell85 (
    .I0(cell67_sum),
    .I1(cell76_sum),
    .I3(plane[9]),
    .CIN(cell84_cout),
    .SUM(cell85_sum),
    .COUT(cell85_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell86 (
    .I0(cell68_sum),
    .I1(cell77_sum),
    .I3(plane[9]),
    .CIN(cell85_cout),
    .SUM(cell86_sum),
    .COUT(cell86_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell87 (
    .I0(cell69_sum),
    .I1(cell78_sum),
    .I3(plane[9]),
    .CIN(cell86_cout),
    .SUM(cell87_sum),
    .COUT(cell87_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell88 (
    .I0(cell70_sum),
    .I1(cell79_sum),
    .I3(plane[9]),
    .CIN(cell87_cout),
    .SUM(cell88_sum),
    .COUT(cell88_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell89 (
    .I0(cell71_sum),
    .I1(cell80_sum),
    .I3(plane[9]),
    .CIN(cell88_cout),
    .SUM(cell89_sum),
    .COUT(cell89_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell90 (
    .I0(cell72_sum),
    .I1(cell81_sum),
    .I3(plane[9]),
    .CIN(cell89_cout),
    .SUM(cell90_sum),
    .COUT(cell90_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell91 (
    .I0(cell73_sum),
    .I1(cell82_sum),
    .I3(plane[9]),
    .CIN(cell90_cout),
    .SUM(cell91_sum),
    .COUT(cell91_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell92 (
    .I0(cell74_sum),
    .I1(cell83_sum),
    .I3(plane[9]),
    .CIN(cell91_cout),
    .SUM(cell92_sum),
    .COUT(cell92_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell93 (
    .I0(cell75_sum),
    .I1(cell84_sum),
    .I3(plane[9]),
    .CIN(cell92_cout),
    .SUM(cell93_sum),
    .COUT(cell93_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell94 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell93_cout),
    .SUM(cell94_sum),
    .COUT(cell94_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell95 (
    .I0(activations12[0]),
    .I1(activations13[0]),
    .I3(plane[10]),
    .CIN(cell94_cout),
    .SUM(cell95_sum),
    .COUT(cell95_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell96 (
    .I0(activations12[1]),
    .I1(activations13[1]),
    .I3(plane[10]),
    .CIN(cell95_cout),
    .SUM(cell96_sum),
    .COUT(cell96_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell97 (
    .I0(activations12[2]),
    .I1(activations13[2]),
    .I3(plane[10]),
    .CIN(cell96_cout),
    .SUM(cell97_sum),
    .COUT(cell97_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell98 (
    .I0(activations12[3]),
    .I1(activations13[3]),
    .I3(plane[10]),
    .CIN(cell97_cout),
    .SUM(cell98_sum),
    .COUT(cell98_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell99 (
    .I0(activations12[4]),
    .I1(activations13[4]),
    .I3(plane[10]),
    .CIN(cell98_cout),
    .SUM(cell99_sum),
    .COUT(cell99_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell100 (
    .I0(activations12[5]),
    .I1(activations13[5]),
    .I3(plane[10]),
    .CIN(cell99_cout),
    .SUM(cell100_sum),
    .COUT(cell100_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell101 (
    .I0(activations12[6]),
    .I1(activations13[6]),
    .I3(plane[10]),
    .CIN(cell100_cout),
    .SUM(cell101_sum),
    .COUT(cell101_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell102 (
    .I0(activations12[7]),
    .I1(activations13[7]),
    .I3(plane[10]),
    .CIN(cell101_cout),
    .SUM(cell102_sum),
    .COUT(cell102_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell103 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell102_cout),
    .SUM(cell103_sum),
    .COUT(cell103_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell104 (
    .I0(activations14[0]),
    .I1(activations15[0]),
    .I3(plane[11]),
    .CIN(cell103_cout),
    .SUM(cell104_sum),
    .COUT(cell104_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell105 (
    .I0(activations14[1]),
    .I1(activations15[1]),
    .I3(plane[11]),
    .CIN(cell104_cout),
    .SUM(cell105_sum),
    .COUT(cell105_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell106 (
    .I0(activations14[2]),
    .I1(activations15[2]),
    .I3(plane[11]),
    .CIN(cell105_cout),
    .SUM(cell106_sum),
    .COUT(cell106_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell107 (
    .I0(activations14[3]),
    .I1(activations15[3]),
    .I3(plane[11]),
    .CIN(cell106_cout),
    .SUM(cell107_sum),
    .COUT(cell107_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell108 (
    .I0(activations14[4]),
    .I1(activations15[4]),
    .I3(plane[11]),
    .CIN(cell107_cout),
    .SUM(cell108_sum),
    .COUT(cell108_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell109 (
    .I0(activations14[5]),
    .I1(activations15[5]),
    .I3(plane[11]),
    .CIN(cell108_cout),
    .SUM(cell109_sum),
    .COUT(cell109_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell110 (
    .I0(activations14[6]),
    .I1(activations15[6]),
    .I3(plane[11]),
    .CIN(cell109_cout),
    .SUM(cell110_sum),
    .COUT(cell110_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell111 (
    .I0(activations14[7]),
    .I1(activations15[7]),
    .I3(plane[11]),
    .CIN(cell110_cout),
    .SUM(cell111_sum),
    .COUT(cell111_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell112 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell111_cout),
    .SUM(cell112_sum),
    .COUT(cell112_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell113 (
    .I0(cell95_sum),
    .I1(cell104_sum),
    .I3(plane[12]),
    .CIN(cell112_cout),
    .SUM(cell113_sum),
    .COUT(cell113_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell114 (
    .I0(cell96_sum),
    .I1(cell105_sum),
    .I3(plane[12]),
    .CIN(cell113_cout),
    .SUM(cell114_sum),
    .COUT(cell114_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell115 (
    .I0(cell97_sum),
    .I1(cell106_sum),
    .I3(plane[12]),
    .CIN(cell114_cout),
    .SUM(cell115_sum),
    .COUT(cell115_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell116 (
    .I0(cell98_sum),
    .I1(cell107_sum),
    .I3(plane[12]),
    .CIN(cell115_cout),
    .SUM(cell116_sum),
    .COUT(cell116_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell117 (
    .I0(cell99_sum),
    .I1(cell108_sum),
    .I3(plane[12]),
    .CIN(cell116_cout),
    .SUM(cell117_sum),
    .COUT(cell117_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell118 (
    .I0(cell100_sum),
    .I1(cell109_sum),
    .I3(plane[12]),
    .CIN(cell117_cout),
    .SUM(cell118_sum),
    .COUT(cell118_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell119 (
    .I0(cell101_sum),
    .I1(cell110_sum),
    .I3(plane[12]),
    .CIN(cell118_cout),
    .SUM(cell119_sum),
    .COUT(cell119_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell120 (
    .I0(cell102_sum),
    .I1(cell111_sum),
    .I3(plane[12]),
    .CIN(cell119_cout),
    .SUM(cell120_sum),
    .COUT(cell120_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell121 (
    .I0(cell103_sum),
    .I1(cell112_sum),
    .I3(plane[12]),
    .CIN(cell120_cout),
    .SUM(cell121_sum),
    .COUT(cell121_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell122 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell121_cout),
    .SUM(cell122_sum),
    .COUT(cell122_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell123 (
    .I0(cell85_sum),
    .I1(cell113_sum),
    .I3(plane[13]),
    .CIN(cell122_cout),
    .SUM(cell123_sum),
    .COUT(cell123_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell124 (
    .I0(cell86_sum),
    .I1(cell114_sum),
    .I3(plane[13]),
    .CIN(cell123_cout),
    .SUM(cell124_sum),
    .COUT(cell124_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell125 (
    .I0(cell87_sum),
    .I1(cell115_sum),
    .I3(plane[13]),
    .CIN(cell124_cout),
    .SUM(cell125_sum),
    .COUT(cell125_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell126 (
    .I0(cell88_sum),
    .I1(cell116_sum),
    .I3(plane[13]),
    .CIN(cell125_cout),
    .SUM(cell126_sum),
    .COUT(cell126_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell127 (
    .I0(cell89_sum),
    .I1(cell117_sum),
    .I3(plane[13]),
    .CIN(cell126_cout),
    .SUM(cell127_sum),
    .COUT(cell127_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell128 (
    .I0(cell90_sum),
    .I1(cell118_sum),
    .I3(plane[13]),
    .CIN(cell127_cout),
    .SUM(cell128_sum),
    .COUT(cell128_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell129 (
    .I0(cell91_sum),
    .I1(cell119_sum),
    .I3(plane[13]),
    .CIN(cell128_cout),
    .SUM(cell129_sum),
    .COUT(cell129_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell130 (
    .I0(cell92_sum),
    .I1(cell120_sum),
    .I3(plane[13]),
    .CIN(cell129_cout),
    .SUM(cell130_sum),
    .COUT(cell130_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell131 (
    .I0(cell93_sum),
    .I1(cell121_sum),
    .I3(plane[13]),
    .CIN(cell130_cout),
    .SUM(cell131_sum),
    .COUT(cell131_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell132 (
    .I0(cell94_sum),
    .I1(cell122_sum),
    .I3(plane[13]),
    .CIN(cell131_cout),
    .SUM(cell132_sum),
    .COUT(cell132_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell133 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell132_cout),
    .SUM(cell133_sum),
    .COUT(cell133_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell134 (
    .I0(cell56_sum),
    .I1(cell123_sum),
    .I3(plane[14]),
    .CIN(cell133_cout),
    .SUM(cell134_sum),
    .COUT(cell134_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell135 (
    .I0(cell57_sum),
    .I1(cell124_sum),
    .I3(plane[14]),
    .CIN(cell134_cout),
    .SUM(cell135_sum),
    .COUT(cell135_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell136 (
    .I0(cell58_sum),
    .I1(cell125_sum),
    .I3(plane[14]),
    .CIN(cell135_cout),
    .SUM(cell136_sum),
    .COUT(cell136_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell137 (
    .I0(cell59_sum),
    .I1(cell126_sum),
    .I3(plane[14]),
    .CIN(cell136_cout),
    .SUM(cell137_sum),
    .COUT(cell137_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell138 (
    .I0(cell60_sum),
    .I1(cell127_sum),
    .I3(plane[14]),
    .CIN(cell137_cout),
    .SUM(cell138_sum),
    .COUT(cell138_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell139 (
    .I0(cell61_sum),
    .I1(cell128_sum),
    .I3(plane[14]),
    .CIN(cell138_cout),
    .SUM(cell139_sum),
    .COUT(cell139_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell140 (
    .I0(cell62_sum),
    .I1(cell129_sum),
    .I3(plane[14]),
    .CIN(cell139_cout),
    .SUM(cell140_sum),
    .COUT(cell140_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell141 (
    .I0(cell63_sum),
    .I1(cell130_sum),
    .I3(plane[14]),
    .CIN(cell140_cout),
    .SUM(cell141_sum),
    .COUT(cell141_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell142 (
    .I0(cell64_sum),
    .I1(cell131_sum),
    .I3(plane[14]),
    .CIN(cell141_cout),
    .SUM(cell142_sum),
    .COUT(cell142_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell143 (
    .I0(cell65_sum),
    .I1(cell132_sum),
    .I3(plane[14]),
    .CIN(cell142_cout),
    .SUM(cell143_sum),
    .COUT(cell143_cout)
  );

  ALU #(
    .ALU_MODE(2)
  ) cell144 (
    .I0(cell66_sum),
    .I1(cell133_sum),
    .I3(plane[14]),
    .CIN(cell143_cout),
    .SUM(cell144_sum),
    .COUT(cell144_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell145 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell144_cout),
    .SUM(cell145_sum),
    .COUT(cell145_cout)
  );

  assign sum = {
    cell145_sum, cell144_sum, cell143_sum, cell142_sum, cell141_sum, cell140_sum, cell139_sum,
    cell138_sum, cell137_sum, cell136_sum, cell135_sum, cell134_sum
  };

  wire unused_ok = &{1'b0, cell145_cout, plane[15]};
endmodule
`default_nettype wire
