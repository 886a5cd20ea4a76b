// Generated from TapPlaces[lanes=16, pixels=1, words=8]. Do not edit.
`default_nettype none
module saccade_tap_places_lanes16_pixels1_words8 (
  input  wire clk,
  input  wire rst,
  input  wire column,
  input  wire ends_row,
  input  wire ends_strip,
  input  wire half,
  input  wire [7:0] kernel_w,
  input  wire [7:0] column_step,
  input  wire [11:0] segments,
  input  wire [7:0] strip_batches,
  output wire taps0_pixels,
  output wire [3:0] taps0_address,
  output wire taps1_pixels,
  output wire [3:0] taps1_address,
  output wire taps2_pixels,
  output wire [3:0] taps2_address,
  output wire taps3_pixels,
  output wire [3:0] taps3_address,
  output wire taps4_pixels,
  output wire [3:0] taps4_address,
  output wire taps5_pixels,
  output wire [3:0] taps5_address,
  output wire taps6_pixels,
  output wire [3:0] taps6_address,
  output wire taps7_pixels,
  output wire [3:0] taps7_address,
  output wire taps8_pixels,
  output wire [3:0] taps8_address,
  output wire taps9_pixels,
  output wire [3:0] taps9_address,
  output wire taps10_pixels,
  output wire [3:0] taps10_address,
  output wire taps11_pixels,
  output wire [3:0] taps11_address,
  output wire taps12_pixels,
  output wire [3:0] taps12_address,
  output wire taps13_pixels,
  output wire [3:0] taps13_address,
  output wire taps14_pixels,
  output wire [3:0] taps14_address,
  output wire taps15_pixels,
  output wire [3:0] taps15_address
);

  wire row_ends = column & ends_row;
  reg  first_column;
  reg  [7:0] phase;
  reg  pixel;
  reg  [7:0] batch;
  reg  [2:0] word;
  wire enters = (phase == 8'd0) & (batch < strip_batches);
  wire last_pixel = ~pixel;
  wire batch_enters = column & enters & last_pixel;
  wire [7:0] next_phase = phase + 8'd1;
  reg  [3:0] lane;
  reg  [2:0] segment;
  wire [4:0] lane_after_row = {1'b0, lane} + kernel_w[4:0];
  reg  column_d1;
  reg  column_d2;
  reg  column_d3;
  reg  first_d1;
  reg  first_d2;
  reg  first_d3;
  reg  enters_ring_d1;
  reg  enters_ring_d2;
  reg  enters_ring_d3;
  reg  entering_pixel_d1;
  reg  entering_pixel_d2;
  reg  entering_pixel_d3;
  reg  [2:0] entering_word_d1;
  reg  [2:0] entering_word_d2;
  reg  [2:0] entering_word_d3;
  reg  [3:0] row_lane_d1;
  reg  [3:0] row_lane_d2;
  reg  [3:0] row_lane_d3;
  reg  [3:0] row_end_d1;
  reg  [3:0] row_end_d2;
  reg  [3:0] row_end_d3;
  reg  [2:0] row_segment_d1;
  reg  [2:0] row_segment_d2;
  reg  [2:0] row_segment_d3;
  reg  present0;
  reg  pixel0;
  reg  [2:0] word0;
  reg  present1;
  reg  pixel1;
  reg  [2:0] word1;
  reg  present2;
  reg  pixel2;
  reg  [2:0] word2;
  reg  present3;
  reg  pixel3;
  reg  [2:0] word3;
  reg  present4;
  reg  pixel4;
  reg  [2:0] word4;
  reg  present5;
  reg  pixel5;
  reg  [2:0] word5;
  reg  present6;
  reg  pixel6;
  reg  [2:0] word6;
  reg  present7;
  reg  pixel7;
  reg  [2:0] word7;
  reg  present8;
  reg  pixel8;
  reg  [2:0] word8;
  reg  present9;
  reg  pixel9;
  reg  [2:0] word9;
  reg  present10;
  reg  pixel10;
  reg  [2:0] word10;
  reg  present11;
  reg  pixel11;
  reg  [2:0] word11;
  reg  present12;
  reg  pixel12;
  reg  [2:0] word12;
  reg  present13;
  reg  pixel13;
  reg  [2:0] word13;
  reg  present14;
  reg  pixel14;
  reg  [2:0] word14;
  reg  present15;
  reg  pixel15;
  reg  [2:0] word15;
  reg  writes;
  reg  [2:0] segment_of_row;
  reg  [3:0] lane_of_row;
  wire entrance0 = row_lane_d3 == 4'd0;
  wire entrance1 = row_lane_d3 == 4'd1;
  wire entrance2 = row_lane_d3 == 4'd2;
  wire entrance3 = row_lane_d3 == 4'd3;
  wire entrance4 = row_lane_d3 == 4'd4;
  wire entrance5 = row_lane_d3 == 4'd5;
  wire entrance6 = row_lane_d3 == 4'd6;
  wire entrance7 = row_lane_d3 == 4'd7;
  wire entrance8 = row_lane_d3 == 4'd8;
  wire entrance9 = row_lane_d3 == 4'd9;
  wire entrance10 = row_lane_d3 == 4'd10;
  wire entrance11 = row_lane_d3 == 4'd11;
  wire entrance12 = row_lane_d3 == 4'd12;
  wire entrance13 = row_lane_d3 == 4'd13;
  wire entrance14 = row_lane_d3 == 4'd14;
  wire entrance15 = row_lane_d3 == 4'd15;

  always @(posedge clk) begin
    if (column) begin
      first_column <= ends_row;
    end
    if (rst) begin
      first_column <= 1'b1;
    end
  end

  always @(posedge clk) begin
    if (row_ends) begin
      phase <= 8'd0;
      pixel <= 1'b0;
      batch <= 8'd0;
      word <= 3'd0;
    end else if (column) begin
      phase <= (next_phase == column_step) ? 8'd0 : next_phase;
      pixel <= enters ? (last_pixel ? 1'b0 : (pixel + 1'b1)) : pixel;
      batch <= batch_enters ? (batch + 8'd1) : batch;
      word <= batch_enters ? (word + segments[2:0]) : word;
    end
    if (rst) begin
      phase <= 8'd0;
      pixel <= 1'b0;
      batch <= 8'd0;
      word <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (row_ends & ends_strip) begin
      lane <= 4'd0;
      segment <= 3'd0;
    end else if (row_ends) begin
      lane <= lane_after_row[3:0];
      segment <= segment + {2'd0, lane_after_row[4]};
    end
    if (rst) begin
      lane <= 4'd0;
      segment <= 3'd0;
    end
  end

  always @(posedge clk) begin
    column_d1 <= column;
    if (rst) begin
      column_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    column_d2 <= column_d1;
    if (rst) begin
      column_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    column_d3 <= column_d2;
    if (rst) begin
      column_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_d1 <= first_column;
    if (rst) begin
      first_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_d2 <= first_d1;
    if (rst) begin
      first_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_d3 <= first_d2;
    if (rst) begin
      first_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    enters_ring_d1 <= enters;
    if (rst) begin
      enters_ring_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    enters_ring_d2 <= enters_ring_d1;
    if (rst) begin
      enters_ring_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    enters_ring_d3 <= enters_ring_d2;
    if (rst) begin
      enters_ring_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    entering_pixel_d1 <= pixel;
    if (rst) begin
      entering_pixel_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    entering_pixel_d2 <= entering_pixel_d1;
    if (rst) begin
      entering_pixel_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    entering_pixel_d3 <= entering_pixel_d2;
    if (rst) begin
      entering_pixel_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    entering_word_d1 <= word;
    if (rst) begin
      entering_word_d1 <= 3'd0;
    end
  end

  always @(posedge clk) begin
    entering_word_d2 <= entering_word_d1;
    if (rst) begin
      entering_word_d2 <= 3'd0;
    end
  end

  always @(posedge clk) begin
    entering_word_d3 <= entering_word_d2;
    if (rst) begin
      entering_word_d3 <= 3'd0;
    end
  end

  always @(posedge clk) begin
    row_lane_d1 <= lane;
    if (rst) begin
      row_lane_d1 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    row_lane_d2 <= row_lane_d1;
    if (rst) begin
      row_lane_d2 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    row_lane_d3 <= row_lane_d2;
    if (rst) begin
      row_lane_d3 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    row_end_d1 <= lane_after_row[3:0];
    if (rst) begin
      row_end_d1 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    row_end_d2 <= row_end_d1;
    if (rst) begin
      row_end_d2 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    row_end_d3 <= row_end_d2;
    if (rst) begin
      row_end_d3 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    row_segment_d1 <= segment;
    if (rst) begin
      row_segment_d1 <= 3'd0;
    end
  end

  always @(posedge clk) begin
    row_segment_d2 <= row_segment_d1;
    if (rst) begin
      row_segment_d2 <= 3'd0;
    end
  end

  always @(posedge clk) begin
    row_segment_d3 <= row_segment_d2;
    if (rst) begin
      row_segment_d3 <= 3'd0;
    end
  end

  always @(posedge clk) begin
    writes <= column_d3;
    if (rst) begin
      writes <= 1'b0;
    end
  end

  always @(posedge clk) begin
    segment_of_row <= row_segment_d3;
    if (rst) begin
      segment_of_row <= 3'd0;
    end
  end

  always @(posedge clk) begin
    lane_of_row <= row_lane_d3;
    if (rst) begin
      lane_of_row <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (column_d3) begin
      present0 <= entrance0 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd0) & present15);
      pixel0 <= entrance0 ? entering_pixel_d3 : pixel15;
      word0 <= entrance0 ? entering_word_d3 : word15;
    end
    if (rst) begin
      present0 <= 1'b0;
    end
  end

  assign taps0_pixels = writes & present0 & ~pixel0;
  assign taps0_address = {half, word0 + segment_of_row + {2'd0, 4'd0 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present1 <= entrance1 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd1) & present0);
      pixel1 <= entrance1 ? entering_pixel_d3 : pixel0;
      word1 <= entrance1 ? entering_word_d3 : word0;
    end
    if (rst) begin
      present1 <= 1'b0;
    end
  end

  assign taps1_pixels = writes & present1 & ~pixel1;
  assign taps1_address = {half, word1 + segment_of_row + {2'd0, 4'd1 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present2 <= entrance2 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd2) & present1);
      pixel2 <= entrance2 ? entering_pixel_d3 : pixel1;
      word2 <= entrance2 ? entering_word_d3 : word1;
    end
    if (rst) begin
      present2 <= 1'b0;
    end
  end

  assign taps2_pixels = writes & present2 & ~pixel2;
  assign taps2_address = {half, word2 + segment_of_row + {2'd0, 4'd2 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present3 <= entrance3 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd3) & present2);
      pixel3 <= entrance3 ? entering_pixel_d3 : pixel2;
      word3 <= entrance3 ? entering_word_d3 : word2;
    end
    if (rst) begin
      present3 <= 1'b0;
    end
  end

  assign taps3_pixels = writes & present3 & ~pixel3;
  assign taps3_address = {half, word3 + segment_of_row + {2'd0, 4'd3 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present4 <= entrance4 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd4) & present3);
      pixel4 <= entrance4 ? entering_pixel_d3 : pixel3;
      word4 <= entrance4 ? entering_word_d3 : word3;
    end
    if (rst) begin
      present4 <= 1'b0;
    end
  end

  assign taps4_pixels = writes & present4 & ~pixel4;
  assign taps4_address = {half, word4 + segment_of_row + {2'd0, 4'd4 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present5 <= entrance5 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd5) & present4);
      pixel5 <= entrance5 ? entering_pixel_d3 : pixel4;
      word5 <= entrance5 ? entering_word_d3 : word4;
    end
    if (rst) begin
      present5 <= 1'b0;
    end
  end

  assign taps5_pixels = writes & present5 & ~pixel5;
  assign taps5_address = {half, word5 + segment_of_row + {2'd0, 4'd5 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present6 <= entrance6 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd6) & present5);
      pixel6 <= entrance6 ? entering_pixel_d3 : pixel5;
      word6 <= entrance6 ? entering_word_d3 : word5;
    end
    if (rst) begin
      present6 <= 1'b0;
    end
  end

  assign taps6_pixels = writes & present6 & ~pixel6;
  assign taps6_address = {half, word6 + segment_of_row + {2'd0, 4'd6 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present7 <= entrance7 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd7) & present6);
      pixel7 <= entrance7 ? entering_pixel_d3 : pixel6;
      word7 <= entrance7 ? entering_word_d3 : word6;
    end
    if (rst) begin
      present7 <= 1'b0;
    end
  end

  assign taps7_pixels = writes & present7 & ~pixel7;
  assign taps7_address = {half, word7 + segment_of_row + {2'd0, 4'd7 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present8 <= entrance8 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd8) & present7);
      pixel8 <= entrance8 ? entering_pixel_d3 : pixel7;
      word8 <= entrance8 ? entering_word_d3 : word7;
    end
    if (rst) begin
      present8 <= 1'b0;
    end
  end

  assign taps8_pixels = writes & present8 & ~pixel8;
  assign taps8_address = {half, word8 + segment_of_row + {2'd0, 4'd8 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present9 <= entrance9 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd9) & present8);
      pixel9 <= entrance9 ? entering_pixel_d3 : pixel8;
      word9 <= entrance9 ? entering_word_d3 : word8;
    end
    if (rst) begin
      present9 <= 1'b0;
    end
  end

  assign taps9_pixels = writes & present9 & ~pixel9;
  assign taps9_address = {half, word9 + segment_of_row + {2'd0, 4'd9 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present10 <= entrance10 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd10) & present9);
      pixel10 <= entrance10 ? entering_pixel_d3 : pixel9;
      word10 <= entrance10 ? entering_word_d3 : word9;
    end
    if (rst) begin
      present10 <= 1'b0;
    end
  end

  assign taps10_pixels = writes & present10 & ~pixel10;
  assign taps10_address = {half, word10 + segment_of_row + {2'd0, 4'd10 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present11 <= entrance11 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd11) & present10);
      pixel11 <= entrance11 ? entering_pixel_d3 : pixel10;
      word11 <= entrance11 ? entering_word_d3 : word10;
    end
    if (rst) begin
      present11 <= 1'b0;
    end
  end

  assign taps11_pixels = writes & present11 & ~pixel11;
  assign taps11_address = {half, word11 + segment_of_row + {2'd0, 4'd11 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present12 <= entrance12 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd12) & present11);
      pixel12 <= entrance12 ? entering_pixel_d3 : pixel11;
      word12 <= entrance12 ? entering_word_d3 : word11;
    end
    if (rst) begin
      present12 <= 1'b0;
    end
  end

  assign taps12_pixels = writes & present12 & ~pixel12;
  assign taps12_address = {half, word12 + segment_of_row + {2'd0, 4'd12 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present13 <= entrance13 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd13) & present12);
      pixel13 <= entrance13 ? entering_pixel_d3 : pixel12;
      word13 <= entrance13 ? entering_word_d3 : word12;
    end
    if (rst) begin
      present13 <= 1'b0;
    end
  end

  assign taps13_pixels = writes & present13 & ~pixel13;
  assign taps13_address = {half, word13 + segment_of_row + {2'd0, 4'd13 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present14 <= entrance14 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd14) & present13);
      pixel14 <= entrance14 ? entering_pixel_d3 : pixel13;
      word14 <= entrance14 ? entering_word_d3 : word13;
    end
    if (rst) begin
      present14 <= 1'b0;
    end
  end

  assign taps14_pixels = writes & present14 & ~pixel14;
  assign taps14_address = {half, word14 + segment_of_row + {2'd0, 4'd14 < lane_of_row}};

  always @(posedge clk) begin
    if (column_d3) begin
      present15 <= entrance15 ? enters_ring_d3 : (~first_d3 & (row_end_d3 != 4'd15) & present14);
      pixel15 <= entrance15 ? entering_pixel_d3 : pixel14;
      word15 <= entrance15 ? entering_word_d3 : word14;
    end
    if (rst) begin
      present15 <= 1'b0;
    end
  end

  assign taps15_pixels = writes & present15 & ~pixel15;
  assign taps15_address = {half, word15 + segment_of_row};

  wire unused_ok = &{1'b0, segments[11:3], kernel_w[7:5]};
endmodule
`default_nettype wire
