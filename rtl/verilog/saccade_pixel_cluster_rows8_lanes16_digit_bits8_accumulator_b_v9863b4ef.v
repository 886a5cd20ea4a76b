// Generated from PixelCluster[rows=8, lanes=16, digitBits=8, sumFormat=SumFormat[accumulatorBits=22, signed=false], encoding=PLAIN, body=ICE40, depthwise=false]. Do not edit.
`default_nettype none
module saccade_pixel_cluster_rows8_lanes16_digit_bits8_accumulator_b_v9863b4ef (
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
  input  wire control_adds,
  input  wire control_doubles,
  input  wire control_begins,
  input  wire control_ends,
  output wire [21:0] sums0,
  output wire [21:0] sums1,
  output wire [21:0] sums2,
  output wire [21:0] sums3,
  output wire [21:0] sums4,
  output wire [21:0] sums5,
  output wire [21:0] sums6,
  output wire [21:0] sums7,
  output wire [23:0] zero,
  output wire overflow
);

  wire [10:0] dot0_from0_sum;
  reg  [10:0] dot0_sum_from0;
  wire [10:0] dot0_from8_sum;
  reg  [10:0] dot0_sum_from8;
  wire [21:0] row0_sum;
  wire row0_overflow;
  reg  [11:0] dot_of_row0;
  wire [10:0] dot1_from0_sum;
  reg  [10:0] dot1_sum_from0;
  wire [10:0] dot1_from8_sum;
  reg  [10:0] dot1_sum_from8;
  wire [21:0] row1_sum;
  wire row1_overflow;
  reg  [11:0] dot_of_row1;
  wire [10:0] dot2_from0_sum;
  reg  [10:0] dot2_sum_from0;
  wire [10:0] dot2_from8_sum;
  reg  [10:0] dot2_sum_from8;
  wire [21:0] row2_sum;
  wire row2_overflow;
  reg  [11:0] dot_of_row2;
  wire [10:0] dot3_from0_sum;
  reg  [10:0] dot3_sum_from0;
  wire [10:0] dot3_from8_sum;
  reg  [10:0] dot3_sum_from8;
  wire [21:0] row3_sum;
  wire row3_overflow;
  reg  [11:0] dot_of_row3;
  wire [10:0] dot4_from0_sum;
  reg  [10:0] dot4_sum_from0;
  wire [10:0] dot4_from8_sum;
  reg  [10:0] dot4_sum_from8;
  wire [21:0] row4_sum;
  wire row4_overflow;
  reg  [11:0] dot_of_row4;
  wire [10:0] dot5_from0_sum;
  reg  [10:0] dot5_sum_from0;
  wire [10:0] dot5_from8_sum;
  reg  [10:0] dot5_sum_from8;
  wire [21:0] row5_sum;
  wire row5_overflow;
  reg  [11:0] dot_of_row5;
  wire [10:0] dot6_from0_sum;
  reg  [10:0] dot6_sum_from0;
  wire [10:0] dot6_from8_sum;
  reg  [10:0] dot6_sum_from8;
  wire [21:0] row6_sum;
  wire row6_overflow;
  reg  [11:0] dot_of_row6;
  wire [10:0] dot7_from0_sum;
  reg  [10:0] dot7_sum_from0;
  wire [10:0] dot7_from8_sum;
  reg  [10:0] dot7_sum_from8;
  wire [21:0] row7_sum;
  wire row7_overflow;
  reg  [11:0] dot_of_row7;
  wire [10:0] lanes_from0_sum;
  reg  [10:0] lanes_sum_from0;
  wire [10:0] lanes_from8_sum;
  reg  [10:0] lanes_sum_from8;
  wire [11:0] lane_sum = {1'b0, lanes_sum_from0} + {1'b0, lanes_sum_from8};
  reg  zero_bit_before;
  reg  half_before;
  wire [23:0] zeros_sum;
  wire zeros_overflow;
  reg  [13:0] dot_of_zeros;
  reg  some_overflow;

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot0_from0 (
    .plane(weights[7:0]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot0_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot0_from8 (
    .plane(weights[15:8]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot0_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row0 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot1_from0 (
    .plane(weights[23:16]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot1_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot1_from8 (
    .plane(weights[31:24]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot1_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row1 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot2_from0 (
    .plane(weights[39:32]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot2_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot2_from8 (
    .plane(weights[47:40]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot2_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row2 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot3_from0 (
    .plane(weights[55:48]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot3_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot3_from8 (
    .plane(weights[63:56]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot3_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row3 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot4_from0 (
    .plane(weights[71:64]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot4_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot4_from8 (
    .plane(weights[79:72]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot4_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row4 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot5_from0 (
    .plane(weights[87:80]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot5_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot5_from8 (
    .plane(weights[95:88]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot5_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row5 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot6_from0 (
    .plane(weights[103:96]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot6_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot6_from8 (
    .plane(weights[111:104]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot6_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row6 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot7_from0 (
    .plane(weights[119:112]),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(dot7_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 dot7_from8 (
    .plane(weights[127:120]),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(dot7_from8_sum)
  );

  saccade_row_accumulator_dot_bits12_sum_bits22_no_signed_ice40 row7 (
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

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 lanes_from0 (
    .plane(8'd255),
    .activations0(codes0),
    .activations1(codes1),
    .activations2(codes2),
    .activations3(codes3),
    .activations4(codes4),
    .activations5(codes5),
    .activations6(codes6),
    .activations7(codes7),
    .sum(lanes_from0_sum)
  );

  digit_serial_dot_lanes8_digit_bits8_plain_ice40 lanes_from8 (
    .plane(8'd255),
    .activations0(codes8),
    .activations1(codes9),
    .activations2(codes10),
    .activations3(codes11),
    .activations4(codes12),
    .activations5(codes13),
    .activations6(codes14),
    .activations7(codes15),
    .sum(lanes_from8_sum)
  );

  saccade_row_accumulator_dot_bits14_sum_bits24_no_signed_ice40 zeros (
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
        | row5_overflow | row6_overflow | row7_overflow | zeros_overflow;
    if (rst) begin
      some_overflow <= 1'b0;
    end
  end

  assign overflow = some_overflow;

  wire unused_ok = &{1'b0, digit};
endmodule
`default_nettype wire
