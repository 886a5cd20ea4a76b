// Generated from PixelCluster[rows=16, lanes=16, digitBits=8, sumFormat=SumFormat[accumulatorBits=24, signed=true], encoding=RELATIVE_SIGNS, body=GOWIN, depthwise=false]. Do not edit.
`default_nettype none
module saccade_pixel_cluster_rows16_lanes16_digit_bits8_accumulator_v50ec714c (
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
  wire [11:0] dot0_sum;
  reg  [11:0] dot0_tree;
  reg  dot0_minus;
  wire [24:0] row0_sum;
  wire row0_overflow;
  reg  [12:0] dot_of_row0;
  wire [11:0] dot1_sum;
  reg  [11:0] dot1_tree;
  reg  dot1_minus;
  wire [24:0] row1_sum;
  wire row1_overflow;
  reg  [12:0] dot_of_row1;
  wire [11:0] dot2_sum;
  reg  [11:0] dot2_tree;
  reg  dot2_minus;
  wire [24:0] row2_sum;
  wire row2_overflow;
  reg  [12:0] dot_of_row2;
  wire [11:0] dot3_sum;
  reg  [11:0] dot3_tree;
  reg  dot3_minus;
  wire [24:0] row3_sum;
  wire row3_overflow;
  reg  [12:0] dot_of_row3;
  wire [11:0] dot4_sum;
  reg  [11:0] dot4_tree;
  reg  dot4_minus;
  wire [24:0] row4_sum;
  wire row4_overflow;
  reg  [12:0] dot_of_row4;
  wire [11:0] dot5_sum;
  reg  [11:0] dot5_tree;
  reg  dot5_minus;
  wire [24:0] row5_sum;
  wire row5_overflow;
  reg  [12:0] dot_of_row5;
  wire [11:0] dot6_sum;
  reg  [11:0] dot6_tree;
  reg  dot6_minus;
  wire [24:0] row6_sum;
  wire row6_overflow;
  reg  [12:0] dot_of_row6;
  wire [11:0] dot7_sum;
  reg  [11:0] dot7_tree;
  reg  dot7_minus;
  wire [24:0] row7_sum;
  wire row7_overflow;
  reg  [12:0] dot_of_row7;
  wire [11:0] dot8_sum;
  reg  [11:0] dot8_tree;
  reg  dot8_minus;
  wire [24:0] row8_sum;
  wire row8_overflow;
  reg  [12:0] dot_of_row8;
  wire [11:0] dot9_sum;
  reg  [11:0] dot9_tree;
  reg  dot9_minus;
  wire [24:0] row9_sum;
  wire row9_overflow;
  reg  [12:0] dot_of_row9;
  wire [11:0] dot10_sum;
  reg  [11:0] dot10_tree;
  reg  dot10_minus;
  wire [24:0] row10_sum;
  wire row10_overflow;
  reg  [12:0] dot_of_row10;
  wire [11:0] dot11_sum;
  reg  [11:0] dot11_tree;
  reg  dot11_minus;
  wire [24:0] row11_sum;
  wire row11_overflow;
  reg  [12:0] dot_of_row11;
  wire [11:0] dot12_sum;
  reg  [11:0] dot12_tree;
  reg  dot12_minus;
  wire [24:0] row12_sum;
  wire row12_overflow;
  reg  [12:0] dot_of_row12;
  wire [11:0] dot13_sum;
  reg  [11:0] dot13_tree;
  reg  dot13_minus;
  wire [24:0] row13_sum;
  wire row13_overflow;
  reg  [12:0] dot_of_row13;
  wire [11:0] dot14_sum;
  reg  [11:0] dot14_tree;
  reg  dot14_minus;
  wire [24:0] row14_sum;
  wire row14_overflow;
  reg  [12:0] dot_of_row14;
  wire [11:0] dot15_sum;
  reg  [11:0] dot15_tree;
  reg  dot15_minus;
  wire [24:0] row15_sum;
  wire row15_overflow;
  reg  [12:0] dot_of_row15;
  wire [10:0] lanes_from0_sum;
  reg  [10:0] lanes_sum_from0;
  wire [10:0] lanes_from8_sum;
  reg  [10:0] lanes_sum_from8;
  wire [11:0] lane_sum = {1'b0, lanes_sum_from0} + {1'b0, lanes_sum_from8};
  reg  zero_bit_before;
  reg  half_before;
  wire [26:0] zeros_sum;
  wire zeros_overflow;
  reg  [14:0] dot_of_zeros;
  reg  some_overflow;

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot0 (
    .plane(weights[15:0]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot0_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row0 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot1 (
    .plane(weights[31:16]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot1_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row1 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot2 (
    .plane(weights[47:32]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot2_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row2 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot3 (
    .plane(weights[63:48]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot3_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row3 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot4 (
    .plane(weights[79:64]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot4_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row4 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot5 (
    .plane(weights[95:80]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot5_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row5 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot6 (
    .plane(weights[111:96]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot6_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row6 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot7 (
    .plane(weights[127:112]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot7_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row7 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot8 (
    .plane(weights[143:128]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot8_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row8 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot9 (
    .plane(weights[159:144]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot9_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row9 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot10 (
    .plane(weights[175:160]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot10_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row10 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot11 (
    .plane(weights[191:176]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot11_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row11 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot12 (
    .plane(weights[207:192]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot12_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row12 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot13 (
    .plane(weights[223:208]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot13_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row13 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot14 (
    .plane(weights[239:224]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot14_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row14 (
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

  digit_serial_dot_lanes16_digit_bits8_relative_signs_gowin dot15 (
    .plane(weights[255:240]),
    .activations0(digit0),
    .activations1(digit1),
    .activations2(digit2),
    .activations3(digit3),
    .activations4(digit4),
    .activations5(digit5),
    .activations6(digit6),
    .activations7(digit7),
    .activations8(digit8),
    .activations9(digit9),
    .activations10(digit10),
    .activations11(digit11),
    .activations12(digit12),
    .activations13(digit13),
    .activations14(digit14),
    .activations15(digit15),
    .sum(dot15_sum)
  );

  saccade_row_accumulator_dot_bits13_sum_bits25_signed_gowin row15 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_behavioural lanes_from0 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_behavioural lanes_from8 (
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

  saccade_row_accumulator_dot_bits15_sum_bits27_signed_gowin zeros (
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
    dot0_tree <= dot0_sum;
    if (rst) begin
      dot0_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot0_minus <= ~weights[15];
    if (rst) begin
      dot0_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row0_wide = 14'd0 - {2'd0, dot0_tree};
  always @(posedge clk) begin
    dot_of_row0 <= dot0_minus ? dot_of_row0_wide[12:0] : {1'b0, dot0_tree};
    if (rst) begin
      dot_of_row0 <= 13'd0;
    end
  end

  assign sums0 = row0_sum;

  always @(posedge clk) begin
    dot1_tree <= dot1_sum;
    if (rst) begin
      dot1_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot1_minus <= ~weights[31];
    if (rst) begin
      dot1_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row1_wide = 14'd0 - {2'd0, dot1_tree};
  always @(posedge clk) begin
    dot_of_row1 <= dot1_minus ? dot_of_row1_wide[12:0] : {1'b0, dot1_tree};
    if (rst) begin
      dot_of_row1 <= 13'd0;
    end
  end

  assign sums1 = row1_sum;

  always @(posedge clk) begin
    dot2_tree <= dot2_sum;
    if (rst) begin
      dot2_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot2_minus <= ~weights[47];
    if (rst) begin
      dot2_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row2_wide = 14'd0 - {2'd0, dot2_tree};
  always @(posedge clk) begin
    dot_of_row2 <= dot2_minus ? dot_of_row2_wide[12:0] : {1'b0, dot2_tree};
    if (rst) begin
      dot_of_row2 <= 13'd0;
    end
  end

  assign sums2 = row2_sum;

  always @(posedge clk) begin
    dot3_tree <= dot3_sum;
    if (rst) begin
      dot3_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot3_minus <= ~weights[63];
    if (rst) begin
      dot3_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row3_wide = 14'd0 - {2'd0, dot3_tree};
  always @(posedge clk) begin
    dot_of_row3 <= dot3_minus ? dot_of_row3_wide[12:0] : {1'b0, dot3_tree};
    if (rst) begin
      dot_of_row3 <= 13'd0;
    end
  end

  assign sums3 = row3_sum;

  always @(posedge clk) begin
    dot4_tree <= dot4_sum;
    if (rst) begin
      dot4_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot4_minus <= ~weights[79];
    if (rst) begin
      dot4_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row4_wide = 14'd0 - {2'd0, dot4_tree};
  always @(posedge clk) begin
    dot_of_row4 <= dot4_minus ? dot_of_row4_wide[12:0] : {1'b0, dot4_tree};
    if (rst) begin
      dot_of_row4 <= 13'd0;
    end
  end

  assign sums4 = row4_sum;

  always @(posedge clk) begin
    dot5_tree <= dot5_sum;
    if (rst) begin
      dot5_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot5_minus <= ~weights[95];
    if (rst) begin
      dot5_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row5_wide = 14'd0 - {2'd0, dot5_tree};
  always @(posedge clk) begin
    dot_of_row5 <= dot5_minus ? dot_of_row5_wide[12:0] : {1'b0, dot5_tree};
    if (rst) begin
      dot_of_row5 <= 13'd0;
    end
  end

  assign sums5 = row5_sum;

  always @(posedge clk) begin
    dot6_tree <= dot6_sum;
    if (rst) begin
      dot6_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot6_minus <= ~weights[111];
    if (rst) begin
      dot6_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row6_wide = 14'd0 - {2'd0, dot6_tree};
  always @(posedge clk) begin
    dot_of_row6 <= dot6_minus ? dot_of_row6_wide[12:0] : {1'b0, dot6_tree};
    if (rst) begin
      dot_of_row6 <= 13'd0;
    end
  end

  assign sums6 = row6_sum;

  always @(posedge clk) begin
    dot7_tree <= dot7_sum;
    if (rst) begin
      dot7_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot7_minus <= ~weights[127];
    if (rst) begin
      dot7_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row7_wide = 14'd0 - {2'd0, dot7_tree};
  always @(posedge clk) begin
    dot_of_row7 <= dot7_minus ? dot_of_row7_wide[12:0] : {1'b0, dot7_tree};
    if (rst) begin
      dot_of_row7 <= 13'd0;
    end
  end

  assign sums7 = row7_sum;

  always @(posedge clk) begin
    dot8_tree <= dot8_sum;
    if (rst) begin
      dot8_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot8_minus <= ~weights[143];
    if (rst) begin
      dot8_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row8_wide = 14'd0 - {2'd0, dot8_tree};
  always @(posedge clk) begin
    dot_of_row8 <= dot8_minus ? dot_of_row8_wide[12:0] : {1'b0, dot8_tree};
    if (rst) begin
      dot_of_row8 <= 13'd0;
    end
  end

  assign sums8 = row8_sum;

  always @(posedge clk) begin
    dot9_tree <= dot9_sum;
    if (rst) begin
      dot9_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot9_minus <= ~weights[159];
    if (rst) begin
      dot9_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row9_wide = 14'd0 - {2'd0, dot9_tree};
  always @(posedge clk) begin
    dot_of_row9 <= dot9_minus ? dot_of_row9_wide[12:0] : {1'b0, dot9_tree};
    if (rst) begin
      dot_of_row9 <= 13'd0;
    end
  end

  assign sums9 = row9_sum;

  always @(posedge clk) begin
    dot10_tree <= dot10_sum;
    if (rst) begin
      dot10_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot10_minus <= ~weights[175];
    if (rst) begin
      dot10_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row10_wide = 14'd0 - {2'd0, dot10_tree};
  always @(posedge clk) begin
    dot_of_row10 <= dot10_minus ? dot_of_row10_wide[12:0] : {1'b0, dot10_tree};
    if (rst) begin
      dot_of_row10 <= 13'd0;
    end
  end

  assign sums10 = row10_sum;

  always @(posedge clk) begin
    dot11_tree <= dot11_sum;
    if (rst) begin
      dot11_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot11_minus <= ~weights[191];
    if (rst) begin
      dot11_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row11_wide = 14'd0 - {2'd0, dot11_tree};
  always @(posedge clk) begin
    dot_of_row11 <= dot11_minus ? dot_of_row11_wide[12:0] : {1'b0, dot11_tree};
    if (rst) begin
      dot_of_row11 <= 13'd0;
    end
  end

  assign sums11 = row11_sum;

  always @(posedge clk) begin
    dot12_tree <= dot12_sum;
    if (rst) begin
      dot12_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot12_minus <= ~weights[207];
    if (rst) begin
      dot12_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row12_wide = 14'd0 - {2'd0, dot12_tree};
  always @(posedge clk) begin
    dot_of_row12 <= dot12_minus ? dot_of_row12_wide[12:0] : {1'b0, dot12_tree};
    if (rst) begin
      dot_of_row12 <= 13'd0;
    end
  end

  assign sums12 = row12_sum;

  always @(posedge clk) begin
    dot13_tree <= dot13_sum;
    if (rst) begin
      dot13_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot13_minus <= ~weights[223];
    if (rst) begin
      dot13_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row13_wide = 14'd0 - {2'd0, dot13_tree};
  always @(posedge clk) begin
    dot_of_row13 <= dot13_minus ? dot_of_row13_wide[12:0] : {1'b0, dot13_tree};
    if (rst) begin
      dot_of_row13 <= 13'd0;
    end
  end

  assign sums13 = row13_sum;

  always @(posedge clk) begin
    dot14_tree <= dot14_sum;
    if (rst) begin
      dot14_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot14_minus <= ~weights[239];
    if (rst) begin
      dot14_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row14_wide = 14'd0 - {2'd0, dot14_tree};
  always @(posedge clk) begin
    dot_of_row14 <= dot14_minus ? dot_of_row14_wide[12:0] : {1'b0, dot14_tree};
    if (rst) begin
      dot_of_row14 <= 13'd0;
    end
  end

  assign sums14 = row14_sum;

  always @(posedge clk) begin
    dot15_tree <= dot15_sum;
    if (rst) begin
      dot15_tree <= 12'd0;
    end
  end

  always @(posedge clk) begin
    dot15_minus <= ~weights[255];
    if (rst) begin
      dot15_minus <= 1'b0;
    end
  end

  wire [13:0] dot_of_row15_wide = 14'd0 - {2'd0, dot15_tree};
  always @(posedge clk) begin
    dot_of_row15 <= dot15_minus ? dot_of_row15_wide[12:0] : {1'b0, dot15_tree};
    if (rst) begin
      dot_of_row15 <= 13'd0;
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

  wire [13:0] dot_of_zeros_narrow = 14'd0 - {2'd0, lane_sum};
  wire [13:0] dot_of_zeros_narrow2 = zero_bit_before
      ? (half_before ? {{1'b0, lane_sum}, 1'b0} : {2'd0, lane_sum})
      : (half_before ? 14'd0 : {dot_of_zeros_narrow[12], dot_of_zeros_narrow[12:0]});
  always @(posedge clk) begin
    dot_of_zeros <= {dot_of_zeros_narrow2[13], dot_of_zeros_narrow2};
    if (rst) begin
      dot_of_zeros <= 15'd0;
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

  wire unused_ok = &{
    1'b0, digit, dot_of_row0_wide[13], dot_of_row1_wide[13], dot_of_row2_wide[13],
    dot_of_row3_wide[13], dot_of_row4_wide[13], dot_of_row5_wide[13], dot_of_row6_wide[13],
    dot_of_row7_wide[13], dot_of_row8_wide[13], dot_of_row9_wide[13], dot_of_row10_wide[13],
    dot_of_row11_wide[13], dot_of_row12_wide[13], dot_of_row13_wide[13], dot_of_row14_wide[13],
    dot_of_row15_wide[13], dot_of_zeros_narrow[13]
  };
endmodule
`default_nettype wire
