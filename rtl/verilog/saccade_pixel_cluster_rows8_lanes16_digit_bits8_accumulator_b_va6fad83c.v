// Generated from PixelCluster[rows=8, lanes=16, digitBits=8, sumFormat=SumFormat[accumulatorBits=25, signed=true], encoding=PLAIN, body=ECP5, depthwise=true]. Do not edit.
`default_nettype none
module saccade_pixel_cluster_rows8_lanes16_digit_bits8_accumulator_b_va6fad83c (
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
  input  wire [127:0] weights,
  input  wire zero_bit,
  input  wire half,
  input  wire [7:0] own0_codes0,
  input  wire [7:0] own0_codes1,
  input  wire [7:0] own0_codes2,
  input  wire [7:0] own0_codes3,
  input  wire [7:0] own0_codes4,
  input  wire [7:0] own0_codes5,
  input  wire [7:0] own0_codes6,
  input  wire [7:0] own0_codes7,
  input  wire [7:0] own0_codes8,
  input  wire [7:0] own0_codes9,
  input  wire [7:0] own0_codes10,
  input  wire [7:0] own0_codes11,
  input  wire [7:0] own0_codes12,
  input  wire [7:0] own0_codes13,
  input  wire [7:0] own0_codes14,
  input  wire [7:0] own0_codes15,
  input  wire [7:0] own0_codes16,
  input  wire [7:0] own0_codes17,
  input  wire [7:0] own0_codes18,
  input  wire [7:0] own0_codes19,
  input  wire [7:0] own0_codes20,
  input  wire [7:0] own0_codes21,
  input  wire [7:0] own0_codes22,
  input  wire [7:0] own0_codes23,
  input  wire [7:0] own0_codes24,
  input  wire [7:0] own0_codes25,
  input  wire [7:0] own0_codes26,
  input  wire [7:0] own0_codes27,
  input  wire [7:0] own0_codes28,
  input  wire [7:0] own0_codes29,
  input  wire [7:0] own0_codes30,
  input  wire [7:0] own0_codes31,
  input  wire [7:0] own0_codes32,
  input  wire [7:0] own0_codes33,
  input  wire [7:0] own0_codes34,
  input  wire [7:0] own0_codes35,
  input  wire [7:0] own0_codes36,
  input  wire [7:0] own0_codes37,
  input  wire [7:0] own0_codes38,
  input  wire [7:0] own0_codes39,
  input  wire [7:0] own0_codes40,
  input  wire [7:0] own0_codes41,
  input  wire [7:0] own0_codes42,
  input  wire [7:0] own0_codes43,
  input  wire [7:0] own0_codes44,
  input  wire [7:0] own0_codes45,
  input  wire [7:0] own0_codes46,
  input  wire [7:0] own0_codes47,
  input  wire [7:0] own0_codes48,
  input  wire [7:0] own0_codes49,
  input  wire [7:0] own0_codes50,
  input  wire [7:0] own0_codes51,
  input  wire [7:0] own0_codes52,
  input  wire [7:0] own0_codes53,
  input  wire [7:0] own0_codes54,
  input  wire [7:0] own0_codes55,
  input  wire [7:0] own0_codes56,
  input  wire [7:0] own0_codes57,
  input  wire [7:0] own0_codes58,
  input  wire [7:0] own0_codes59,
  input  wire [7:0] own0_codes60,
  input  wire [7:0] own0_codes61,
  input  wire [7:0] own0_codes62,
  input  wire [7:0] own0_codes63,
  input  wire [7:0] own0_codes64,
  input  wire [7:0] own0_codes65,
  input  wire [7:0] own0_codes66,
  input  wire [7:0] own0_codes67,
  input  wire [7:0] own0_codes68,
  input  wire [7:0] own0_codes69,
  input  wire [7:0] own0_codes70,
  input  wire [7:0] own0_codes71,
  input  wire [7:0] own0_codes72,
  input  wire [7:0] own0_codes73,
  input  wire [7:0] own0_codes74,
  input  wire [7:0] own0_codes75,
  input  wire [7:0] own0_codes76,
  input  wire [7:0] own0_codes77,
  input  wire [7:0] own0_codes78,
  input  wire [7:0] own0_codes79,
  input  wire [7:0] own0_codes80,
  input  wire [7:0] own0_codes81,
  input  wire [7:0] own0_codes82,
  input  wire [7:0] own0_codes83,
  input  wire [7:0] own0_codes84,
  input  wire [7:0] own0_codes85,
  input  wire [7:0] own0_codes86,
  input  wire [7:0] own0_codes87,
  input  wire [7:0] own0_codes88,
  input  wire [7:0] own0_codes89,
  input  wire [7:0] own0_codes90,
  input  wire [7:0] own0_codes91,
  input  wire [7:0] own0_codes92,
  input  wire [7:0] own0_codes93,
  input  wire [7:0] own0_codes94,
  input  wire [7:0] own0_codes95,
  input  wire [7:0] own0_codes96,
  input  wire [7:0] own0_codes97,
  input  wire [7:0] own0_codes98,
  input  wire [7:0] own0_codes99,
  input  wire [7:0] own0_codes100,
  input  wire [7:0] own0_codes101,
  input  wire [7:0] own0_codes102,
  input  wire [7:0] own0_codes103,
  input  wire [7:0] own0_codes104,
  input  wire [7:0] own0_codes105,
  input  wire [7:0] own0_codes106,
  input  wire [7:0] own0_codes107,
  input  wire [7:0] own0_codes108,
  input  wire [7:0] own0_codes109,
  input  wire [7:0] own0_codes110,
  input  wire [7:0] own0_codes111,
  input  wire [7:0] own0_codes112,
  input  wire [7:0] own0_codes113,
  input  wire [7:0] own0_codes114,
  input  wire [7:0] own0_codes115,
  input  wire [7:0] own0_codes116,
  input  wire [7:0] own0_codes117,
  input  wire [7:0] own0_codes118,
  input  wire [7:0] own0_codes119,
  input  wire [7:0] own0_codes120,
  input  wire [7:0] own0_codes121,
  input  wire [7:0] own0_codes122,
  input  wire [7:0] own0_codes123,
  input  wire [7:0] own0_codes124,
  input  wire [7:0] own0_codes125,
  input  wire [7:0] own0_codes126,
  input  wire [7:0] own0_codes127,
  input  wire own0_only,
  input  wire own0_subtracts,
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  output wire [25:0] sums0,
  output wire [25:0] sums1,
  output wire [25:0] sums2,
  output wire [25:0] sums3,
  output wire [25:0] sums4,
  output wire [25:0] sums5,
  output wire [25:0] sums6,
  output wire [25:0] sums7,
  output wire [27:0] zero,
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
  reg  [7:0] row0_digit0;
  reg  [7:0] row0_digit1;
  reg  [7:0] row0_digit2;
  reg  [7:0] row0_digit3;
  reg  [7:0] row0_digit4;
  reg  [7:0] row0_digit5;
  reg  [7:0] row0_digit6;
  reg  [7:0] row0_digit7;
  reg  [7:0] row0_digit8;
  reg  [7:0] row0_digit9;
  reg  [7:0] row0_digit10;
  reg  [7:0] row0_digit11;
  reg  [7:0] row0_digit12;
  reg  [7:0] row0_digit13;
  reg  [7:0] row0_digit14;
  reg  [7:0] row0_digit15;
  wire [10:0] dot0_from0_sum;
  reg  [10:0] dot0_sum_from0;
  wire [10:0] dot0_from8_sum;
  reg  [10:0] dot0_sum_from8;
  reg  dot0_minus;
  wire [25:0] row0_sum;
  wire row0_overflow;
  reg  [12:0] dot_of_row0;
  reg  [7:0] row1_digit0;
  reg  [7:0] row1_digit1;
  reg  [7:0] row1_digit2;
  reg  [7:0] row1_digit3;
  reg  [7:0] row1_digit4;
  reg  [7:0] row1_digit5;
  reg  [7:0] row1_digit6;
  reg  [7:0] row1_digit7;
  reg  [7:0] row1_digit8;
  reg  [7:0] row1_digit9;
  reg  [7:0] row1_digit10;
  reg  [7:0] row1_digit11;
  reg  [7:0] row1_digit12;
  reg  [7:0] row1_digit13;
  reg  [7:0] row1_digit14;
  reg  [7:0] row1_digit15;
  wire [10:0] dot1_from0_sum;
  reg  [10:0] dot1_sum_from0;
  wire [10:0] dot1_from8_sum;
  reg  [10:0] dot1_sum_from8;
  reg  dot1_minus;
  wire [25:0] row1_sum;
  wire row1_overflow;
  reg  [12:0] dot_of_row1;
  reg  [7:0] row2_digit0;
  reg  [7:0] row2_digit1;
  reg  [7:0] row2_digit2;
  reg  [7:0] row2_digit3;
  reg  [7:0] row2_digit4;
  reg  [7:0] row2_digit5;
  reg  [7:0] row2_digit6;
  reg  [7:0] row2_digit7;
  reg  [7:0] row2_digit8;
  reg  [7:0] row2_digit9;
  reg  [7:0] row2_digit10;
  reg  [7:0] row2_digit11;
  reg  [7:0] row2_digit12;
  reg  [7:0] row2_digit13;
  reg  [7:0] row2_digit14;
  reg  [7:0] row2_digit15;
  wire [10:0] dot2_from0_sum;
  reg  [10:0] dot2_sum_from0;
  wire [10:0] dot2_from8_sum;
  reg  [10:0] dot2_sum_from8;
  reg  dot2_minus;
  wire [25:0] row2_sum;
  wire row2_overflow;
  reg  [12:0] dot_of_row2;
  reg  [7:0] row3_digit0;
  reg  [7:0] row3_digit1;
  reg  [7:0] row3_digit2;
  reg  [7:0] row3_digit3;
  reg  [7:0] row3_digit4;
  reg  [7:0] row3_digit5;
  reg  [7:0] row3_digit6;
  reg  [7:0] row3_digit7;
  reg  [7:0] row3_digit8;
  reg  [7:0] row3_digit9;
  reg  [7:0] row3_digit10;
  reg  [7:0] row3_digit11;
  reg  [7:0] row3_digit12;
  reg  [7:0] row3_digit13;
  reg  [7:0] row3_digit14;
  reg  [7:0] row3_digit15;
  wire [10:0] dot3_from0_sum;
  reg  [10:0] dot3_sum_from0;
  wire [10:0] dot3_from8_sum;
  reg  [10:0] dot3_sum_from8;
  reg  dot3_minus;
  wire [25:0] row3_sum;
  wire row3_overflow;
  reg  [12:0] dot_of_row3;
  reg  [7:0] row4_digit0;
  reg  [7:0] row4_digit1;
  reg  [7:0] row4_digit2;
  reg  [7:0] row4_digit3;
  reg  [7:0] row4_digit4;
  reg  [7:0] row4_digit5;
  reg  [7:0] row4_digit6;
  reg  [7:0] row4_digit7;
  reg  [7:0] row4_digit8;
  reg  [7:0] row4_digit9;
  reg  [7:0] row4_digit10;
  reg  [7:0] row4_digit11;
  reg  [7:0] row4_digit12;
  reg  [7:0] row4_digit13;
  reg  [7:0] row4_digit14;
  reg  [7:0] row4_digit15;
  wire [10:0] dot4_from0_sum;
  reg  [10:0] dot4_sum_from0;
  wire [10:0] dot4_from8_sum;
  reg  [10:0] dot4_sum_from8;
  reg  dot4_minus;
  wire [25:0] row4_sum;
  wire row4_overflow;
  reg  [12:0] dot_of_row4;
  reg  [7:0] row5_digit0;
  reg  [7:0] row5_digit1;
  reg  [7:0] row5_digit2;
  reg  [7:0] row5_digit3;
  reg  [7:0] row5_digit4;
  reg  [7:0] row5_digit5;
  reg  [7:0] row5_digit6;
  reg  [7:0] row5_digit7;
  reg  [7:0] row5_digit8;
  reg  [7:0] row5_digit9;
  reg  [7:0] row5_digit10;
  reg  [7:0] row5_digit11;
  reg  [7:0] row5_digit12;
  reg  [7:0] row5_digit13;
  reg  [7:0] row5_digit14;
  reg  [7:0] row5_digit15;
  wire [10:0] dot5_from0_sum;
  reg  [10:0] dot5_sum_from0;
  wire [10:0] dot5_from8_sum;
  reg  [10:0] dot5_sum_from8;
  reg  dot5_minus;
  wire [25:0] row5_sum;
  wire row5_overflow;
  reg  [12:0] dot_of_row5;
  reg  [7:0] row6_digit0;
  reg  [7:0] row6_digit1;
  reg  [7:0] row6_digit2;
  reg  [7:0] row6_digit3;
  reg  [7:0] row6_digit4;
  reg  [7:0] row6_digit5;
  reg  [7:0] row6_digit6;
  reg  [7:0] row6_digit7;
  reg  [7:0] row6_digit8;
  reg  [7:0] row6_digit9;
  reg  [7:0] row6_digit10;
  reg  [7:0] row6_digit11;
  reg  [7:0] row6_digit12;
  reg  [7:0] row6_digit13;
  reg  [7:0] row6_digit14;
  reg  [7:0] row6_digit15;
  wire [10:0] dot6_from0_sum;
  reg  [10:0] dot6_sum_from0;
  wire [10:0] dot6_from8_sum;
  reg  [10:0] dot6_sum_from8;
  reg  dot6_minus;
  wire [25:0] row6_sum;
  wire row6_overflow;
  reg  [12:0] dot_of_row6;
  reg  [7:0] row7_digit0;
  reg  [7:0] row7_digit1;
  reg  [7:0] row7_digit2;
  reg  [7:0] row7_digit3;
  reg  [7:0] row7_digit4;
  reg  [7:0] row7_digit5;
  reg  [7:0] row7_digit6;
  reg  [7:0] row7_digit7;
  reg  [7:0] row7_digit8;
  reg  [7:0] row7_digit9;
  reg  [7:0] row7_digit10;
  reg  [7:0] row7_digit11;
  reg  [7:0] row7_digit12;
  reg  [7:0] row7_digit13;
  reg  [7:0] row7_digit14;
  reg  [7:0] row7_digit15;
  wire [10:0] dot7_from0_sum;
  reg  [10:0] dot7_sum_from0;
  wire [10:0] dot7_from8_sum;
  reg  [10:0] dot7_sum_from8;
  reg  dot7_minus;
  wire [25:0] row7_sum;
  wire row7_overflow;
  reg  [12:0] dot_of_row7;
  wire [10:0] lanes_from0_sum;
  reg  [10:0] lanes_sum_from0;
  wire [10:0] lanes_from8_sum;
  reg  [10:0] lanes_sum_from8;
  wire [11:0] lane_sum = {1'b0, lanes_sum_from0} + {1'b0, lanes_sum_from8};
  reg  zero_bit_before;
  reg  half_before;
  wire [27:0] zeros_sum;
  wire zeros_overflow;
  reg  [14:0] dot_of_zeros;
  reg  some_overflow;

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot0_from0 (
    .plane(weights[7:0]),
    .activations0(row0_digit0),
    .activations1(row0_digit1),
    .activations2(row0_digit2),
    .activations3(row0_digit3),
    .activations4(row0_digit4),
    .activations5(row0_digit5),
    .activations6(row0_digit6),
    .activations7(row0_digit7),
    .sum(dot0_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot0_from8 (
    .plane(weights[15:8]),
    .activations0(row0_digit8),
    .activations1(row0_digit9),
    .activations2(row0_digit10),
    .activations3(row0_digit11),
    .activations4(row0_digit12),
    .activations5(row0_digit13),
    .activations6(row0_digit14),
    .activations7(row0_digit15),
    .sum(dot0_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row0 (
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
    .activations0(row1_digit0),
    .activations1(row1_digit1),
    .activations2(row1_digit2),
    .activations3(row1_digit3),
    .activations4(row1_digit4),
    .activations5(row1_digit5),
    .activations6(row1_digit6),
    .activations7(row1_digit7),
    .sum(dot1_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot1_from8 (
    .plane(weights[31:24]),
    .activations0(row1_digit8),
    .activations1(row1_digit9),
    .activations2(row1_digit10),
    .activations3(row1_digit11),
    .activations4(row1_digit12),
    .activations5(row1_digit13),
    .activations6(row1_digit14),
    .activations7(row1_digit15),
    .sum(dot1_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row1 (
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
    .activations0(row2_digit0),
    .activations1(row2_digit1),
    .activations2(row2_digit2),
    .activations3(row2_digit3),
    .activations4(row2_digit4),
    .activations5(row2_digit5),
    .activations6(row2_digit6),
    .activations7(row2_digit7),
    .sum(dot2_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot2_from8 (
    .plane(weights[47:40]),
    .activations0(row2_digit8),
    .activations1(row2_digit9),
    .activations2(row2_digit10),
    .activations3(row2_digit11),
    .activations4(row2_digit12),
    .activations5(row2_digit13),
    .activations6(row2_digit14),
    .activations7(row2_digit15),
    .sum(dot2_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row2 (
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
    .activations0(row3_digit0),
    .activations1(row3_digit1),
    .activations2(row3_digit2),
    .activations3(row3_digit3),
    .activations4(row3_digit4),
    .activations5(row3_digit5),
    .activations6(row3_digit6),
    .activations7(row3_digit7),
    .sum(dot3_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot3_from8 (
    .plane(weights[63:56]),
    .activations0(row3_digit8),
    .activations1(row3_digit9),
    .activations2(row3_digit10),
    .activations3(row3_digit11),
    .activations4(row3_digit12),
    .activations5(row3_digit13),
    .activations6(row3_digit14),
    .activations7(row3_digit15),
    .sum(dot3_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row3 (
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
    .activations0(row4_digit0),
    .activations1(row4_digit1),
    .activations2(row4_digit2),
    .activations3(row4_digit3),
    .activations4(row4_digit4),
    .activations5(row4_digit5),
    .activations6(row4_digit6),
    .activations7(row4_digit7),
    .sum(dot4_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot4_from8 (
    .plane(weights[79:72]),
    .activations0(row4_digit8),
    .activations1(row4_digit9),
    .activations2(row4_digit10),
    .activations3(row4_digit11),
    .activations4(row4_digit12),
    .activations5(row4_digit13),
    .activations6(row4_digit14),
    .activations7(row4_digit15),
    .sum(dot4_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row4 (
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
    .activations0(row5_digit0),
    .activations1(row5_digit1),
    .activations2(row5_digit2),
    .activations3(row5_digit3),
    .activations4(row5_digit4),
    .activations5(row5_digit5),
    .activations6(row5_digit6),
    .activations7(row5_digit7),
    .sum(dot5_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot5_from8 (
    .plane(weights[95:88]),
    .activations0(row5_digit8),
    .activations1(row5_digit9),
    .activations2(row5_digit10),
    .activations3(row5_digit11),
    .activations4(row5_digit12),
    .activations5(row5_digit13),
    .activations6(row5_digit14),
    .activations7(row5_digit15),
    .sum(dot5_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row5 (
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
    .activations0(row6_digit0),
    .activations1(row6_digit1),
    .activations2(row6_digit2),
    .activations3(row6_digit3),
    .activations4(row6_digit4),
    .activations5(row6_digit5),
    .activations6(row6_digit6),
    .activations7(row6_digit7),
    .sum(dot6_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot6_from8 (
    .plane(weights[111:104]),
    .activations0(row6_digit8),
    .activations1(row6_digit9),
    .activations2(row6_digit10),
    .activations3(row6_digit11),
    .activations4(row6_digit12),
    .activations5(row6_digit13),
    .activations6(row6_digit14),
    .activations7(row6_digit15),
    .sum(dot6_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row6 (
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
    .activations0(row7_digit0),
    .activations1(row7_digit1),
    .activations2(row7_digit2),
    .activations3(row7_digit3),
    .activations4(row7_digit4),
    .activations5(row7_digit5),
    .activations6(row7_digit6),
    .activations7(row7_digit7),
    .sum(dot7_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ecp5 dot7_from8 (
    .plane(weights[127:120]),
    .activations0(row7_digit8),
    .activations1(row7_digit9),
    .activations2(row7_digit10),
    .activations3(row7_digit11),
    .activations4(row7_digit12),
    .activations5(row7_digit13),
    .activations6(row7_digit14),
    .activations7(row7_digit15),
    .sum(dot7_from8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits26_signed_ecp5 row7 (
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

  saccade_row_accumulator_dot_bits15_sum_bits28_signed_ecp5 zeros (
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

  wire [7:0] digit0_choice = own0_only ? 8'd0 : codes0;
  always @(posedge clk) begin
    digit0 <= digit0_choice;
  end

  wire [7:0] digit1_choice = own0_only ? 8'd0 : codes1;
  always @(posedge clk) begin
    digit1 <= digit1_choice;
  end

  wire [7:0] digit2_choice = own0_only ? 8'd0 : codes2;
  always @(posedge clk) begin
    digit2 <= digit2_choice;
  end

  wire [7:0] digit3_choice = own0_only ? 8'd0 : codes3;
  always @(posedge clk) begin
    digit3 <= digit3_choice;
  end

  wire [7:0] digit4_choice = own0_only ? 8'd0 : codes4;
  always @(posedge clk) begin
    digit4 <= digit4_choice;
  end

  wire [7:0] digit5_choice = own0_only ? 8'd0 : codes5;
  always @(posedge clk) begin
    digit5 <= digit5_choice;
  end

  wire [7:0] digit6_choice = own0_only ? 8'd0 : codes6;
  always @(posedge clk) begin
    digit6 <= digit6_choice;
  end

  wire [7:0] digit7_choice = own0_only ? 8'd0 : codes7;
  always @(posedge clk) begin
    digit7 <= digit7_choice;
  end

  wire [7:0] digit8_choice = own0_only ? 8'd0 : codes8;
  always @(posedge clk) begin
    digit8 <= digit8_choice;
  end

  wire [7:0] digit9_choice = own0_only ? 8'd0 : codes9;
  always @(posedge clk) begin
    digit9 <= digit9_choice;
  end

  wire [7:0] digit10_choice = own0_only ? 8'd0 : codes10;
  always @(posedge clk) begin
    digit10 <= digit10_choice;
  end

  wire [7:0] digit11_choice = own0_only ? 8'd0 : codes11;
  always @(posedge clk) begin
    digit11 <= digit11_choice;
  end

  wire [7:0] digit12_choice = own0_only ? 8'd0 : codes12;
  always @(posedge clk) begin
    digit12 <= digit12_choice;
  end

  wire [7:0] digit13_choice = own0_only ? 8'd0 : codes13;
  always @(posedge clk) begin
    digit13 <= digit13_choice;
  end

  wire [7:0] digit14_choice = own0_only ? 8'd0 : codes14;
  always @(posedge clk) begin
    digit14 <= digit14_choice;
  end

  wire [7:0] digit15_choice = own0_only ? 8'd0 : codes15;
  always @(posedge clk) begin
    digit15 <= digit15_choice;
  end

  always @(posedge clk) begin
    row0_digit0 <= own0_codes0 | digit0_choice;
  end

  always @(posedge clk) begin
    row0_digit1 <= own0_codes1 | digit1_choice;
  end

  always @(posedge clk) begin
    row0_digit2 <= own0_codes2 | digit2_choice;
  end

  always @(posedge clk) begin
    row0_digit3 <= own0_codes3 | digit3_choice;
  end

  always @(posedge clk) begin
    row0_digit4 <= own0_codes4 | digit4_choice;
  end

  always @(posedge clk) begin
    row0_digit5 <= own0_codes5 | digit5_choice;
  end

  always @(posedge clk) begin
    row0_digit6 <= own0_codes6 | digit6_choice;
  end

  always @(posedge clk) begin
    row0_digit7 <= own0_codes7 | digit7_choice;
  end

  always @(posedge clk) begin
    row0_digit8 <= own0_codes8 | digit8_choice;
  end

  always @(posedge clk) begin
    row0_digit9 <= own0_codes9 | digit9_choice;
  end

  always @(posedge clk) begin
    row0_digit10 <= own0_codes10 | digit10_choice;
  end

  always @(posedge clk) begin
    row0_digit11 <= own0_codes11 | digit11_choice;
  end

  always @(posedge clk) begin
    row0_digit12 <= own0_codes12 | digit12_choice;
  end

  always @(posedge clk) begin
    row0_digit13 <= own0_codes13 | digit13_choice;
  end

  always @(posedge clk) begin
    row0_digit14 <= own0_codes14 | digit14_choice;
  end

  always @(posedge clk) begin
    row0_digit15 <= own0_codes15 | digit15_choice;
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
    dot0_minus <= own0_subtracts;
    if (rst) begin
      dot0_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row0_sum = {1'b0, dot0_sum_from0} + {1'b0, dot0_sum_from8};
  wire [13:0] dot_of_row0_wide = 14'd0 - {2'd0, dot_of_row0_sum};
  always @(posedge clk) begin
    dot_of_row0 <= dot0_minus ? dot_of_row0_wide[12:0] : {1'b0, dot_of_row0_sum};
    if (rst) begin
      dot_of_row0 <= 13'd0;
    end
  end

  assign sums0 = row0_sum;

  always @(posedge clk) begin
    row1_digit0 <= own0_codes16 | digit0_choice;
  end

  always @(posedge clk) begin
    row1_digit1 <= own0_codes17 | digit1_choice;
  end

  always @(posedge clk) begin
    row1_digit2 <= own0_codes18 | digit2_choice;
  end

  always @(posedge clk) begin
    row1_digit3 <= own0_codes19 | digit3_choice;
  end

  always @(posedge clk) begin
    row1_digit4 <= own0_codes20 | digit4_choice;
  end

  always @(posedge clk) begin
    row1_digit5 <= own0_codes21 | digit5_choice;
  end

  always @(posedge clk) begin
    row1_digit6 <= own0_codes22 | digit6_choice;
  end

  always @(posedge clk) begin
    row1_digit7 <= own0_codes23 | digit7_choice;
  end

  always @(posedge clk) begin
    row1_digit8 <= own0_codes24 | digit8_choice;
  end

  always @(posedge clk) begin
    row1_digit9 <= own0_codes25 | digit9_choice;
  end

  always @(posedge clk) begin
    row1_digit10 <= own0_codes26 | digit10_choice;
  end

  always @(posedge clk) begin
    row1_digit11 <= own0_codes27 | digit11_choice;
  end

  always @(posedge clk) begin
    row1_digit12 <= own0_codes28 | digit12_choice;
  end

  always @(posedge clk) begin
    row1_digit13 <= own0_codes29 | digit13_choice;
  end

  always @(posedge clk) begin
    row1_digit14 <= own0_codes30 | digit14_choice;
  end

  always @(posedge clk) begin
    row1_digit15 <= own0_codes31 | digit15_choice;
  end

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
    dot1_minus <= own0_subtracts;
    if (rst) begin
      dot1_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row1_sum = {1'b0, dot1_sum_from0} + {1'b0, dot1_sum_from8};
  wire [13:0] dot_of_row1_wide = 14'd0 - {2'd0, dot_of_row1_sum};
  always @(posedge clk) begin
    dot_of_row1 <= dot1_minus ? dot_of_row1_wide[12:0] : {1'b0, dot_of_row1_sum};
    if (rst) begin
      dot_of_row1 <= 13'd0;
    end
  end

  assign sums1 = row1_sum;

  always @(posedge clk) begin
    row2_digit0 <= own0_codes32 | digit0_choice;
  end

  always @(posedge clk) begin
    row2_digit1 <= own0_codes33 | digit1_choice;
  end

  always @(posedge clk) begin
    row2_digit2 <= own0_codes34 | digit2_choice;
  end

  always @(posedge clk) begin
    row2_digit3 <= own0_codes35 | digit3_choice;
  end

  always @(posedge clk) begin
    row2_digit4 <= own0_codes36 | digit4_choice;
  end

  always @(posedge clk) begin
    row2_digit5 <= own0_codes37 | digit5_choice;
  end

  always @(posedge clk) begin
    row2_digit6 <= own0_codes38 | digit6_choice;
  end

  always @(posedge clk) begin
    row2_digit7 <= own0_codes39 | digit7_choice;
  end

  always @(posedge clk) begin
    row2_digit8 <= own0_codes40 | digit8_choice;
  end

  always @(posedge clk) begin
    row2_digit9 <= own0_codes41 | digit9_choice;
  end

  always @(posedge clk) begin
    row2_digit10 <= own0_codes42 | digit10_choice;
  end

  always @(posedge clk) begin
    row2_digit11 <= own0_codes43 | digit11_choice;
  end

  always @(posedge clk) begin
    row2_digit12 <= own0_codes44 | digit12_choice;
  end

  always @(posedge clk) begin
    row2_digit13 <= own0_codes45 | digit13_choice;
  end

  always @(posedge clk) begin
    row2_digit14 <= own0_codes46 | digit14_choice;
  end

  always @(posedge clk) begin
    row2_digit15 <= own0_codes47 | digit15_choice;
  end

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
    dot2_minus <= own0_subtracts;
    if (rst) begin
      dot2_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row2_sum = {1'b0, dot2_sum_from0} + {1'b0, dot2_sum_from8};
  wire [13:0] dot_of_row2_wide = 14'd0 - {2'd0, dot_of_row2_sum};
  always @(posedge clk) begin
    dot_of_row2 <= dot2_minus ? dot_of_row2_wide[12:0] : {1'b0, dot_of_row2_sum};
    if (rst) begin
      dot_of_row2 <= 13'd0;
    end
  end

  assign sums2 = row2_sum;

  always @(posedge clk) begin
    row3_digit0 <= own0_codes48 | digit0_choice;
  end

  always @(posedge clk) begin
    row3_digit1 <= own0_codes49 | digit1_choice;
  end

  always @(posedge clk) begin
    row3_digit2 <= own0_codes50 | digit2_choice;
  end

  always @(posedge clk) begin
    row3_digit3 <= own0_codes51 | digit3_choice;
  end

  always @(posedge clk) begin
    row3_digit4 <= own0_codes52 | digit4_choice;
  end

  always @(posedge clk) begin
    row3_digit5 <= own0_codes53 | digit5_choice;
  end

  always @(posedge clk) begin
    row3_digit6 <= own0_codes54 | digit6_choice;
  end

  always @(posedge clk) begin
    row3_digit7 <= own0_codes55 | digit7_choice;
  end

  always @(posedge clk) begin
    row3_digit8 <= own0_codes56 | digit8_choice;
  end

  always @(posedge clk) begin
    row3_digit9 <= own0_codes57 | digit9_choice;
  end

  always @(posedge clk) begin
    row3_digit10 <= own0_codes58 | digit10_choice;
  end

  always @(posedge clk) begin
    row3_digit11 <= own0_codes59 | digit11_choice;
  end

  always @(posedge clk) begin
    row3_digit12 <= own0_codes60 | digit12_choice;
  end

  always @(posedge clk) begin
    row3_digit13 <= own0_codes61 | digit13_choice;
  end

  always @(posedge clk) begin
    row3_digit14 <= own0_codes62 | digit14_choice;
  end

  always @(posedge clk) begin
    row3_digit15 <= own0_codes63 | digit15_choice;
  end

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
    dot3_minus <= own0_subtracts;
    if (rst) begin
      dot3_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row3_sum = {1'b0, dot3_sum_from0} + {1'b0, dot3_sum_from8};
  wire [13:0] dot_of_row3_wide = 14'd0 - {2'd0, dot_of_row3_sum};
  always @(posedge clk) begin
    dot_of_row3 <= dot3_minus ? dot_of_row3_wide[12:0] : {1'b0, dot_of_row3_sum};
    if (rst) begin
      dot_of_row3 <= 13'd0;
    end
  end

  assign sums3 = row3_sum;

  always @(posedge clk) begin
    row4_digit0 <= own0_codes64 | digit0_choice;
  end

  always @(posedge clk) begin
    row4_digit1 <= own0_codes65 | digit1_choice;
  end

  always @(posedge clk) begin
    row4_digit2 <= own0_codes66 | digit2_choice;
  end

  always @(posedge clk) begin
    row4_digit3 <= own0_codes67 | digit3_choice;
  end

  always @(posedge clk) begin
    row4_digit4 <= own0_codes68 | digit4_choice;
  end

  always @(posedge clk) begin
    row4_digit5 <= own0_codes69 | digit5_choice;
  end

  always @(posedge clk) begin
    row4_digit6 <= own0_codes70 | digit6_choice;
  end

  always @(posedge clk) begin
    row4_digit7 <= own0_codes71 | digit7_choice;
  end

  always @(posedge clk) begin
    row4_digit8 <= own0_codes72 | digit8_choice;
  end

  always @(posedge clk) begin
    row4_digit9 <= own0_codes73 | digit9_choice;
  end

  always @(posedge clk) begin
    row4_digit10 <= own0_codes74 | digit10_choice;
  end

  always @(posedge clk) begin
    row4_digit11 <= own0_codes75 | digit11_choice;
  end

  always @(posedge clk) begin
    row4_digit12 <= own0_codes76 | digit12_choice;
  end

  always @(posedge clk) begin
    row4_digit13 <= own0_codes77 | digit13_choice;
  end

  always @(posedge clk) begin
    row4_digit14 <= own0_codes78 | digit14_choice;
  end

  always @(posedge clk) begin
    row4_digit15 <= own0_codes79 | digit15_choice;
  end

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
    dot4_minus <= own0_subtracts;
    if (rst) begin
      dot4_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row4_sum = {1'b0, dot4_sum_from0} + {1'b0, dot4_sum_from8};
  wire [13:0] dot_of_row4_wide = 14'd0 - {2'd0, dot_of_row4_sum};
  always @(posedge clk) begin
    dot_of_row4 <= dot4_minus ? dot_of_row4_wide[12:0] : {1'b0, dot_of_row4_sum};
    if (rst) begin
      dot_of_row4 <= 13'd0;
    end
  end

  assign sums4 = row4_sum;

  always @(posedge clk) begin
    row5_digit0 <= own0_codes80 | digit0_choice;
  end

  always @(posedge clk) begin
    row5_digit1 <= own0_codes81 | digit1_choice;
  end

  always @(posedge clk) begin
    row5_digit2 <= own0_codes82 | digit2_choice;
  end

  always @(posedge clk) begin
    row5_digit3 <= own0_codes83 | digit3_choice;
  end

  always @(posedge clk) begin
    row5_digit4 <= own0_codes84 | digit4_choice;
  end

  always @(posedge clk) begin
    row5_digit5 <= own0_codes85 | digit5_choice;
  end

  always @(posedge clk) begin
    row5_digit6 <= own0_codes86 | digit6_choice;
  end

  always @(posedge clk) begin
    row5_digit7 <= own0_codes87 | digit7_choice;
  end

  always @(posedge clk) begin
    row5_digit8 <= own0_codes88 | digit8_choice;
  end

  always @(posedge clk) begin
    row5_digit9 <= own0_codes89 | digit9_choice;
  end

  always @(posedge clk) begin
    row5_digit10 <= own0_codes90 | digit10_choice;
  end

  always @(posedge clk) begin
    row5_digit11 <= own0_codes91 | digit11_choice;
  end

  always @(posedge clk) begin
    row5_digit12 <= own0_codes92 | digit12_choice;
  end

  always @(posedge clk) begin
    row5_digit13 <= own0_codes93 | digit13_choice;
  end

  always @(posedge clk) begin
    row5_digit14 <= own0_codes94 | digit14_choice;
  end

  always @(posedge clk) begin
    row5_digit15 <= own0_codes95 | digit15_choice;
  end

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
    dot5_minus <= own0_subtracts;
    if (rst) begin
      dot5_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row5_sum = {1'b0, dot5_sum_from0} + {1'b0, dot5_sum_from8};
  wire [13:0] dot_of_row5_wide = 14'd0 - {2'd0, dot_of_row5_sum};
  always @(posedge clk) begin
    dot_of_row5 <= dot5_minus ? dot_of_row5_wide[12:0] : {1'b0, dot_of_row5_sum};
    if (rst) begin
      dot_of_row5 <= 13'd0;
    end
  end

  assign sums5 = row5_sum;

  always @(posedge clk) begin
    row6_digit0 <= own0_codes96 | digit0_choice;
  end

  always @(posedge clk) begin
    row6_digit1 <= own0_codes97 | digit1_choice;
  end

  always @(posedge clk) begin
    row6_digit2 <= own0_codes98 | digit2_choice;
  end

  always @(posedge clk) begin
    row6_digit3 <= own0_codes99 | digit3_choice;
  end

  always @(posedge clk) begin
    row6_digit4 <= own0_codes100 | digit4_choice;
  end

  always @(posedge clk) begin
    row6_digit5 <= own0_codes101 | digit5_choice;
  end

  always @(posedge clk) begin
    row6_digit6 <= own0_codes102 | digit6_choice;
  end

  always @(posedge clk) begin
    row6_digit7 <= own0_codes103 | digit7_choice;
  end

  always @(posedge clk) begin
    row6_digit8 <= own0_codes104 | digit8_choice;
  end

  always @(posedge clk) begin
    row6_digit9 <= own0_codes105 | digit9_choice;
  end

  always @(posedge clk) begin
    row6_digit10 <= own0_codes106 | digit10_choice;
  end

  always @(posedge clk) begin
    row6_digit11 <= own0_codes107 | digit11_choice;
  end

  always @(posedge clk) begin
    row6_digit12 <= own0_codes108 | digit12_choice;
  end

  always @(posedge clk) begin
    row6_digit13 <= own0_codes109 | digit13_choice;
  end

  always @(posedge clk) begin
    row6_digit14 <= own0_codes110 | digit14_choice;
  end

  always @(posedge clk) begin
    row6_digit15 <= own0_codes111 | digit15_choice;
  end

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
    dot6_minus <= own0_subtracts;
    if (rst) begin
      dot6_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row6_sum = {1'b0, dot6_sum_from0} + {1'b0, dot6_sum_from8};
  wire [13:0] dot_of_row6_wide = 14'd0 - {2'd0, dot_of_row6_sum};
  always @(posedge clk) begin
    dot_of_row6 <= dot6_minus ? dot_of_row6_wide[12:0] : {1'b0, dot_of_row6_sum};
    if (rst) begin
      dot_of_row6 <= 13'd0;
    end
  end

  assign sums6 = row6_sum;

  always @(posedge clk) begin
    row7_digit0 <= own0_codes112 | digit0_choice;
  end

  always @(posedge clk) begin
    row7_digit1 <= own0_codes113 | digit1_choice;
  end

  always @(posedge clk) begin
    row7_digit2 <= own0_codes114 | digit2_choice;
  end

  always @(posedge clk) begin
    row7_digit3 <= own0_codes115 | digit3_choice;
  end

  always @(posedge clk) begin
    row7_digit4 <= own0_codes116 | digit4_choice;
  end

  always @(posedge clk) begin
    row7_digit5 <= own0_codes117 | digit5_choice;
  end

  always @(posedge clk) begin
    row7_digit6 <= own0_codes118 | digit6_choice;
  end

  always @(posedge clk) begin
    row7_digit7 <= own0_codes119 | digit7_choice;
  end

  always @(posedge clk) begin
    row7_digit8 <= own0_codes120 | digit8_choice;
  end

  always @(posedge clk) begin
    row7_digit9 <= own0_codes121 | digit9_choice;
  end

  always @(posedge clk) begin
    row7_digit10 <= own0_codes122 | digit10_choice;
  end

  always @(posedge clk) begin
    row7_digit11 <= own0_codes123 | digit11_choice;
  end

  always @(posedge clk) begin
    row7_digit12 <= own0_codes124 | digit12_choice;
  end

  always @(posedge clk) begin
    row7_digit13 <= own0_codes125 | digit13_choice;
  end

  always @(posedge clk) begin
    row7_digit14 <= own0_codes126 | digit14_choice;
  end

  always @(posedge clk) begin
    row7_digit15 <= own0_codes127 | digit15_choice;
  end

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
    dot7_minus <= own0_subtracts;
    if (rst) begin
      dot7_minus <= 1'b0;
    end
  end

  wire [11:0] dot_of_row7_sum = {1'b0, dot7_sum_from0} + {1'b0, dot7_sum_from8};
  wire [13:0] dot_of_row7_wide = 14'd0 - {2'd0, dot_of_row7_sum};
  always @(posedge clk) begin
    dot_of_row7 <= dot7_minus ? dot_of_row7_wide[12:0] : {1'b0, dot_of_row7_sum};
    if (rst) begin
      dot_of_row7 <= 13'd0;
    end
  end

  assign sums7 = row7_sum;

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
    dot_of_zeros <= {
      1'b0,
      {1'b0, zero_bit_before ? {lane_sum, 1'b0} : 13'd0} + {2'd0, half_before ? lane_sum : 12'd0}
    };
    if (rst) begin
      dot_of_zeros <= 15'd0;
    end
  end

  assign zero = zeros_sum;

  always @(posedge clk) begin
    some_overflow <= row0_overflow | row1_overflow | row2_overflow | row3_overflow | row4_overflow
        | row5_overflow | row6_overflow | row7_overflow | zeros_overflow;
    if (rst) begin
      some_overflow <= 1'b0;
    end
  end

  assign overflow = some_overflow;

  wire unused_ok = &{
    1'b0, digit, dot_of_row0_wide[13], dot_of_row1_wide[13], dot_of_row2_wide[13],
    dot_of_row3_wide[13], dot_of_row4_wide[13], dot_of_row5_wide[13], dot_of_row6_wide[13],
    dot_of_row7_wide[13]
  };
endmodule
`default_nettype wire
