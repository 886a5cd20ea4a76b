// Generated from PixelCluster[rows=16, lanes=16, digitBits=8, sumFormat=SumFormat[accumulatorBits=25, signed=false], encoding=PLAIN, body=ECP5, depthwise=false]. Do not edit.
`default_nettype none
module saccade_pixel_cluster_rows16_lanes16_digit_bits8_accumulator_v561a689c (
  input  wire clk,
  input  wire rst,
  input  wire [7:0] codes0,
  input  wire [7:0] codes1,
  input  wire [7:0] codes2,
  input  wire [7:0] codes3,
  input  wire [7:0] codes4,
  input  wire [7:0] codes5,
  input  wire [7:0] codes6,
  input  wire [7:0] codes7,
  input  wire [7:0] codes8,
  input  wire [7:0] codes9,
  input  wire [7:0] codes10,
  input  wire [7:0] codes11,
  input  wire [7:0] codes12,
  input  wire [7:0] codes13,
  input  wire [7:0] codes14,
  input  wire [7:0] codes15,
  input  wire digit,
  input  wire [255:0] weights,
  input  wire zero_bit,
  input  wire half,
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  output wire [24:0] sums0,
  output wire [24:0] sums1,
  output wire [24:0] sums2,
  output wire [24:0] sums3,
  output wire [24:0] sums4,
  output wire [24:0] sums5,
  output wire [24:0] sums6,
  output wire [24:0] sums7,
  output wire [24:0] sums8,
  output wire [24:0] sums9,
  output wire [24:0] sums10,
  output wire [24:0] sums11,
  output wire [24:0] sums12,
  output wire [24:0] sums13,
  output wire [24:0] sums14,
  output wire [24:0] sums15,
  output wire [26:0] zero,
  output wire overflow
);

  reg  [7:0] digit0;
  reg  [7:0] digit1;
  reg  [7:0] digit2;
  reg  [7:0] digit3;
  reg  [7:0] digit4;
  reg  [7:0] digit5;
  reg  [7:0] digit6;
  reg  [7:0] digit7;
  reg  [7:0] digit8;
  reg  [7:0] digit9;
  reg  [7:0] digit10;
  reg  [7:0] digit11;
  reg  [7:0] digit12;
  reg  [7:0] digit13;
  reg  [7:0] digit14;
  reg  [7:0] digit15;
  wire [10:0] dot0_from0_sum;
  reg  [10:0] dot0_sum_from0;
  wire [10:0] dot0_from8_sum;
  reg  [10:0] dot0_sum_from8;
  wire [24:0] row0_sum;
  wire row0_overflow;
  reg  [11:0] dot_of_row0;
  wire [10:0] dot1_from0_sum;
  reg  [10:0] dot1_sum_from0;
  wire [10:0] dot1_from8_sum;
  reg  [10:0] dot1_sum_from8;
  wire [24:0] row1_sum;
  wire row1_overflow;
  reg  [11:0] dot_of_row1;
  wire [10:0] dot2_from0_sum;
  reg  [10:0] dot2_sum_from0;
  wire [10:0] dot2_from8_sum;
  reg  [10:0] dot2_sum_from8;
  wire [24:0] row2_sum;
  wire row2_overflow;
  reg  [11:0] dot_of_row2;
  wire [10:0] dot3_from0_sum;
  reg  [10:0] dot3_sum_from0;
  wire [10:0] dot3_from8_sum;
  reg  [10:0] dot3_sum_from8;
  wire [24:0] row3_sum;
  wire row3_overflow;
  reg  [11:0] dot_of_row3;
  wire [10:0] dot4_from0_sum;
  reg  [10:0] dot4_sum_from0;
  wire [10:0] dot4_from8_sum;
  reg  [10:0] dot4_sum_from8;
  wire [24:0] row4_sum;
  wire row4_overflow;
  reg  [11:0] dot_of_row4;
  wire [10:0] dot5_from0_sum;
  reg  [10:0] dot5_sum_from0;
  wire [10:0] dot5_from8_sum;
  reg  [10:0] dot5_sum_from8;
  wire [24:0] row5_sum;
  wire row5_overflow;
  reg  [11:0] dot_of_row5;
  wire [10:0] dot6_from0_sum;
  reg  [10:0] dot6_sum_from0;
  wire [10:0] dot6_from8_sum;
  reg  [10:0] dot6_sum_from8;
  wire [24:0] row6_sum;
  wire row6_overflow;
  reg  [11:0] dot_of_row6;
  wire [10:0] dot7_from0_sum;
  reg  [10:0] dot7_sum_from0;
  wire [10:0] dot7_from8_sum;
  reg  [10:0] dot7_sum_from8;
  wire [24:0] row7_sum;
  wire row7_overflow;
  reg  [11:0] dot_of_row7;
  wire [10:0] dot8_from0_sum;
  reg  [10:0] dot8_sum_from0;
  wire [10:0] dot8_from8_sum;
  reg  [10:0] dot8_sum_from8;
  wire [24:0] row8_sum;
  wire row8_overflow;
  reg  [11:0] dot_of_row8;
  wire [10:0] dot9_from0_sum;
  reg  [10:0] dot9_sum_from0;
  wire [10:0] dot9_from8_sum;
  reg  [10:0] dot9_sum_from8;
  wire [24:0] row9_sum;
  wire row9_overflow;
  reg  [11:0] dot_of_row9;
  wire [10:0] dot10_from0_sum;
  reg  [10:0] dot10_sum_from0;
  wire [10:0] dot10_from8_sum;
  reg  [10:0] dot10_sum_from8;
  wire [24:0] row10_sum;
  wire row10_overflow;
  reg  [11:0] dot_of_row10;
  wire [10:0] dot11_from0_sum;
  reg  [10:0] dot11_sum_from0;
  wire [10:0] dot11_from8_sum;
  reg  [10:0] dot11_sum_from8;
  wire [24:0] row11_sum;
  wire row11_overflow;
  reg  [11:0] dot_of_row11;
  wire [10:0] dot12_from0_sum;
  reg  [10:0] dot12_sum_from0;
  wire [10:0] dot12_from8_sum;
  reg  [10:0] dot12_sum_from8;
  wire [24:0] row12_sum;
  wire row12_overflow;
  reg  [11:0] dot_of_row12;
  wire [10:0] dot13_from0_sum;
  reg  [10:0] dot13_sum_from0;
  wire [10:0] dot13_from8_sum;
  reg  [10:0] dot13_sum_from8;
  wire [24:0] row13_sum;
  wire row13_overflow;
  reg  [11:0] dot_of_row13;
  wire [10:0] dot14_from0_sum;
  reg  [10:0] dot14_sum_from0;
  wire [10:0] dot14_from8_sum;
  reg  [10:0] dot14_sum_from8;
  wire [24:0] row14_sum;
  wire row14_overflow;
  reg  [11:0] dot_of_row14;
  wire [10:0] dot15_from0_sum;
  reg  [10:0] dot15_sum_from0;
  wire [10:0] dot15_from8_sum;
  reg  [10:0] dot15_sum_from8;
  wire [24:0] row15_sum;
  wire row15_overflow;
  reg  [11:0] dot_of_row15;
  wire [10:0] lanes_from0_sum;
  reg  [10:0] lanes_sum_from0;
  wire [10:0] lanes_from8_sum;
  reg  [10:0] lanes_sum_from8;
  wire [11:0] lane_sum = {1'b0, lanes_sum_from0} + {1'b0, lanes_sum_from8};
  reg  zero_bit_before;
  reg  half_before;
  wire [26:0] zeros_sum;
  wire zeros_overflow;
  reg  [13:0] dot_of_zeros;
  reg  some_overflow;

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot0_from0 (
    .plane(weights[7:0]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot0_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot0_from8 (
    .plane(weights[15:8]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot0_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row0 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row0),
    .sum(row0_sum),
    .overflow(row0_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot1_from0 (
    .plane(weights[23:16]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot1_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot1_from8 (
    .plane(weights[31:24]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot1_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row1 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row1),
    .sum(row1_sum),
    .overflow(row1_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot2_from0 (
    .plane(weights[39:32]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot2_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot2_from8 (
    .plane(weights[47:40]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot2_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row2 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row2),
    .sum(row2_sum),
    .overflow(row2_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot3_from0 (
    .plane(weights[55:48]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot3_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot3_from8 (
    .plane(weights[63:56]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot3_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row3 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row3),
    .sum(row3_sum),
    .overflow(row3_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot4_from0 (
    .plane(weights[71:64]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot4_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot4_from8 (
    .plane(weights[79:72]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot4_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row4 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row4),
    .sum(row4_sum),
    .overflow(row4_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot5_from0 (
    .plane(weights[87:80]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot5_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot5_from8 (
    .plane(weights[95:88]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot5_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row5 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row5),
    .sum(row5_sum),
    .overflow(row5_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot6_from0 (
    .plane(weights[103:96]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot6_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot6_from8 (
    .plane(weights[111:104]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot6_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row6 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row6),
    .sum(row6_sum),
    .overflow(row6_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot7_from0 (
    .plane(weights[119:112]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot7_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot7_from8 (
    .plane(weights[127:120]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot7_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row7 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row7),
    .sum(row7_sum),
    .overflow(row7_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot8_from0 (
    .plane(weights[135:128]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot8_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot8_from8 (
    .plane(weights[143:136]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot8_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row8 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row8),
    .sum(row8_sum),
    .overflow(row8_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot9_from0 (
    .plane(weights[151:144]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot9_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot9_from8 (
    .plane(weights[159:152]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot9_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row9 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row9),
    .sum(row9_sum),
    .overflow(row9_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot10_from0 (
    .plane(weights[167:160]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot10_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot10_from8 (
    .plane(weights[175:168]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot10_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row10 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row10),
    .sum(row10_sum),
    .overflow(row10_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot11_from0 (
    .plane(weights[183:176]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot11_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot11_from8 (
    .plane(weights[191:184]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot11_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row11 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row11),
    .sum(row11_sum),
    .overflow(row11_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot12_from0 (
    .plane(weights[199:192]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot12_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot12_from8 (
    .plane(weights[207:200]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot12_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row12 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row12),
    .sum(row12_sum),
    .overflow(row12_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot13_from0 (
    .plane(weights[215:208]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot13_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot13_from8 (
    .plane(weights[223:216]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot13_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row13 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row13),
    .sum(row13_sum),
    .overflow(row13_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot14_from0 (
    .plane(weights[231:224]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot14_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot14_from8 (
    .plane(weights[239:232]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot14_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row14 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row14),
    .sum(row14_sum),
    .overflow(row14_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot15_from0 (
    .plane(weights[247:240]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(dot15_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot15_from8 (
    .plane(weights[255:248]),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(dot15_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits25_no_signed_ecp5 row15 (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_row15),
    .sum(row15_sum),
    .overflow(row15_overflow)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 lanes_from0 (
    .plane(8'd255),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .sum(lanes_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 lanes_from8 (
    .plane(8'd255),
    .activations0(digit8),
    .activations1(digit9),
    .activations2(digit10),
    .activations3(digit11),
    .activations4(digit12),
    .activations5(digit13),
    .activations6(digit14),
    .activations7(digit15),
    .sum(lanes_from8_sum)
  );

  saccade_row_accumulator_dot_bits14_sum_bits27_no_signed_ecp5 zeros (
    .clk(clk),
    .rst(rst),
    .control_adds(control_adds),
    .control_doubles(control_doubles),
    .control_begins(control_begins),
    .control_ends(control_ends),
    .dot(dot_of_zeros),
    .sum(zeros_sum),
    .overflow(zeros_overflow)
  );

  always @(posedge clk) begin
    digit0 <= codes0;
  end

  always @(posedge clk) begin
    digit1 <= codes1;
  end

  always @(posedge clk) begin
    digit2 <= codes2;
  end

  always @(posedge clk) begin
    digit3 <= codes3;
  end

  always @(posedge clk) begin
    digit4 <= codes4;
  end

  always @(posedge clk) begin
    digit5 <= codes5;
  end

  always @(posedge clk) begin
    digit6 <= codes6;
  end

  always @(posedge clk) begin
    digit7 <= codes7;
  end

  always @(posedge clk) begin
    digit8 <= codes8;
  end

  always @(posedge clk) begin
    digit9 <= codes9;
  end

  always @(posedge clk) begin
    digit10 <= codes10;
  end

  always @(posedge clk) begin
    digit11 <= codes11;
  end

  always @(posedge clk) begin
    digit12 <= codes12;
  end

  always @(posedge clk) begin
    digit13 <= codes13;
  end

  always @(posedge clk) begin
    digit14 <= codes14;
  end

  always @(posedge clk) begin
    digit15 <= codes15;
  end

  always @(posedge clk) begin
    dot0_sum_from0 <= dot0_from0_sum;
    if (rst) begin
      dot0_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot0_sum_from8 <= dot0_from8_sum;
    if (rst) begin
      dot0_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row0 <= {1'b0, dot0_sum_from0} + {1'b0, dot0_sum_from8};
    if (rst) begin
      dot_of_row0 <= 12'd0;
    end
  end

  assign sums0 = row0_sum;

  always @(posedge clk) begin
    dot1_sum_from0 <= dot1_from0_sum;
    if (rst) begin
      dot1_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot1_sum_from8 <= dot1_from8_sum;
    if (rst) begin
      dot1_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row1 <= {1'b0, dot1_sum_from0} + {1'b0, dot1_sum_from8};
    if (rst) begin
      dot_of_row1 <= 12'd0;
    end
  end

  assign sums1 = row1_sum;

  always @(posedge clk) begin
    dot2_sum_from0 <= dot2_from0_sum;
    if (rst) begin
      dot2_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot2_sum_from8 <= dot2_from8_sum;
    if (rst) begin
      dot2_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row2 <= {1'b0, dot2_sum_from0} + {1'b0, dot2_sum_from8};
    if (rst) begin
      dot_of_row2 <= 12'd0;
    end
  end

  assign sums2 = row2_sum;

  always @(posedge clk) begin
    dot3_sum_from0 <= dot3_from0_sum;
    if (rst) begin
      dot3_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot3_sum_from8 <= dot3_from8_sum;
    if (rst) begin
      dot3_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row3 <= {1'b0, dot3_sum_from0} + {1'b0, dot3_sum_from8};
    if (rst) begin
      dot_of_row3 <= 12'd0;
    end
  end

  assign sums3 = row3_sum;

  always @(posedge clk) begin
    dot4_sum_from0 <= dot4_from0_sum;
    if (rst) begin
      dot4_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot4_sum_from8 <= dot4_from8_sum;
    if (rst) begin
      dot4_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row4 <= {1'b0, dot4_sum_from0} + {1'b0, dot4_sum_from8};
    if (rst) begin
      dot_of_row4 <= 12'd0;
    end
  end

  assign sums4 = row4_sum;

  always @(posedge clk) begin
    dot5_sum_from0 <= dot5_from0_sum;
    if (rst) begin
      dot5_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot5_sum_from8 <= dot5_from8_sum;
    if (rst) begin
      dot5_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row5 <= {1'b0, dot5_sum_from0} + {1'b0, dot5_sum_from8};
    if (rst) begin
      dot_of_row5 <= 12'd0;
    end
  end

  assign sums5 = row5_sum;

  always @(posedge clk) begin
    dot6_sum_from0 <= dot6_from0_sum;
    if (rst) begin
      dot6_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot6_sum_from8 <= dot6_from8_sum;
    if (rst) begin
      dot6_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row6 <= {1'b0, dot6_sum_from0} + {1'b0, dot6_sum_from8};
    if (rst) begin
      dot_of_row6 <= 12'd0;
    end
  end

  assign sums6 = row6_sum;

  always @(posedge clk) begin
    dot7_sum_from0 <= dot7_from0_sum;
    if (rst) begin
      dot7_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot7_sum_from8 <= dot7_from8_sum;
    if (rst) begin
      dot7_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row7 <= {1'b0, dot7_sum_from0} + {1'b0, dot7_sum_from8};
    if (rst) begin
      dot_of_row7 <= 12'd0;
    end
  end

  assign sums7 = row7_sum;

  always @(posedge clk) begin
    dot8_sum_from0 <= dot8_from0_sum;
    if (rst) begin
      dot8_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot8_sum_from8 <= dot8_from8_sum;
    if (rst) begin
      dot8_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row8 <= {1'b0, dot8_sum_from0} + {1'b0, dot8_sum_from8};
    if (rst) begin
      dot_of_row8 <= 12'd0;
    end
  end

  assign sums8 = row8_sum;

  always @(posedge clk) begin
    dot9_sum_from0 <= dot9_from0_sum;
    if (rst) begin
      dot9_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot9_sum_from8 <= dot9_from8_sum;
    if (rst) begin
      dot9_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row9 <= {1'b0, dot9_sum_from0} + {1'b0, dot9_sum_from8};
    if (rst) begin
      dot_of_row9 <= 12'd0;
    end
  end

  assign sums9 = row9_sum;

  always @(posedge clk) begin
    dot10_sum_from0 <= dot10_from0_sum;
    if (rst) begin
      dot10_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot10_sum_from8 <= dot10_from8_sum;
    if (rst) begin
      dot10_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row10 <= {1'b0, dot10_sum_from0} + {1'b0, dot10_sum_from8};
    if (rst) begin
      dot_of_row10 <= 12'd0;
    end
  end

  assign sums10 = row10_sum;

  always @(posedge clk) begin
    dot11_sum_from0 <= dot11_from0_sum;
    if (rst) begin
      dot11_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot11_sum_from8 <= dot11_from8_sum;
    if (rst) begin
      dot11_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row11 <= {1'b0, dot11_sum_from0} + {1'b0, dot11_sum_from8};
    if (rst) begin
      dot_of_row11 <= 12'd0;
    end
  end

  assign sums11 = row11_sum;

  always @(posedge clk) begin
    dot12_sum_from0 <= dot12_from0_sum;
    if (rst) begin
      dot12_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot12_sum_from8 <= dot12_from8_sum;
    if (rst) begin
      dot12_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row12 <= {1'b0, dot12_sum_from0} + {1'b0, dot12_sum_from8};
    if (rst) begin
      dot_of_row12 <= 12'd0;
    end
  end

  assign sums12 = row12_sum;

  always @(posedge clk) begin
    dot13_sum_from0 <= dot13_from0_sum;
    if (rst) begin
      dot13_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot13_sum_from8 <= dot13_from8_sum;
    if (rst) begin
      dot13_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row13 <= {1'b0, dot13_sum_from0} + {1'b0, dot13_sum_from8};
    if (rst) begin
      dot_of_row13 <= 12'd0;
    end
  end

  assign sums13 = row13_sum;

  always @(posedge clk) begin
    dot14_sum_from0 <= dot14_from0_sum;
    if (rst) begin
      dot14_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot14_sum_from8 <= dot14_from8_sum;
    if (rst) begin
      dot14_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row14 <= {1'b0, dot14_sum_from0} + {1'b0, dot14_sum_from8};
    if (rst) begin
      dot_of_row14 <= 12'd0;
    end
  end

  assign sums14 = row14_sum;

  always @(posedge clk) begin
    dot15_sum_from0 <= dot15_from0_sum;
    if (rst) begin
      dot15_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot15_sum_from8 <= dot15_from8_sum;
    if (rst) begin
      dot15_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    dot_of_row15 <= {1'b0, dot15_sum_from0} + {1'b0, dot15_sum_from8};
    if (rst) begin
      dot_of_row15 <= 12'd0;
    end
  end

  assign sums15 = row15_sum;

  always @(posedge clk) begin
    lanes_sum_from0 <= lanes_from0_sum;
    if (rst) begin
      lanes_sum_from0 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    lanes_sum_from8 <= lanes_from8_sum;
    if (rst) begin
      lanes_sum_from8 <= 11'd0;
    end
  end

  always @(posedge clk) begin
    zero_bit_before <= zero_bit;
    if (rst) begin
      zero_bit_before <= 1'b0;
    end
  end

  always @(posedge clk) begin
    half_before <= half;
    if (rst) begin
      half_before <= 1'b0;
    end
  end

  always @(posedge clk) begin
    dot_of_zeros <= {1'b0, zero_bit_before ? {lane_sum, 1'b0} : 13'd0}
        + {2'd0, half_before ? lane_sum : 12'd0};
    if (rst) begin
      dot_of_zeros <= 14'd0;
    end
  end

  assign zero = zeros_sum;

  always @(posedge clk) begin
    some_overflow <= row0_overflow | row1_overflow | row2_overflow | row3_overflow | row4_overflow
        | row5_overflow | row6_overflow | row7_overflow | row8_overflow | row9_overflow
        | row10_overflow | row11_overflow | row12_overflow | row13_overflow | row14_overflow
        | row15_overflow | zeros_overflow;
    if (rst) begin
      some_overflow <= 1'b0;
    end
  end

  assign overflow = some_overflow;

  wire unused_ok = &{1'b0, digit};
endmodule
`default_nettype wire
