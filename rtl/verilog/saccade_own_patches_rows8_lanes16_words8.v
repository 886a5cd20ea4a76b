// Generated from OwnPatches[rows=8, lanes=16, words=8]. Do not edit.
`default_nettype none
module saccade_own_patches_rows8_lanes16_words8 (
  input  wire clk,
  input  wire rst,
  input  wire taps0_pixels,
  input  wire [3:0] taps0_address,
  input  wire taps1_pixels,
  input  wire [3:0] taps1_address,
  input  wire taps2_pixels,
  input  wire [3:0] taps2_address,
  input  wire taps3_pixels,
  input  wire [3:0] taps3_address,
  input  wire taps4_pixels,
  input  wire [3:0] taps4_address,
  input  wire taps5_pixels,
  input  wire [3:0] taps5_address,
  input  wire taps6_pixels,
  input  wire [3:0] taps6_address,
  input  wire taps7_pixels,
  input  wire [3:0] taps7_address,
  input  wire taps8_pixels,
  input  wire [3:0] taps8_address,
  input  wire taps9_pixels,
  input  wire [3:0] taps9_address,
  input  wire taps10_pixels,
  input  wire [3:0] taps10_address,
  input  wire taps11_pixels,
  input  wire [3:0] taps11_address,
  input  wire taps12_pixels,
  input  wire [3:0] taps12_address,
  input  wire taps13_pixels,
  input  wire [3:0] taps13_address,
  input  wire taps14_pixels,
  input  wire [3:0] taps14_address,
  input  wire taps15_pixels,
  input  wire [3:0] taps15_address,
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
  input  wire valid,
  input  wire read_reads,
  input  wire [3:0] read_address,
  input  wire read_row_group,
  input  wire [15:0] read_lanes,
  output wire [7:0] row_codes0,
  output wire [7:0] row_codes1,
  output wire [7:0] row_codes2,
  output wire [7:0] row_codes3,
  output wire [7:0] row_codes4,
  output wire [7:0] row_codes5,
  output wire [7:0] row_codes6,
  output wire [7:0] row_codes7,
  output wire [7:0] row_codes8,
  output wire [7:0] row_codes9,
  output wire [7:0] row_codes10,
  output wire [7:0] row_codes11,
  output wire [7:0] row_codes12,
  output wire [7:0] row_codes13,
  output wire [7:0] row_codes14,
  output wire [7:0] row_codes15,
  output wire [7:0] row_codes16,
  output wire [7:0] row_codes17,
  output wire [7:0] row_codes18,
  output wire [7:0] row_codes19,
  output wire [7:0] row_codes20,
  output wire [7:0] row_codes21,
  output wire [7:0] row_codes22,
  output wire [7:0] row_codes23,
  output wire [7:0] row_codes24,
  output wire [7:0] row_codes25,
  output wire [7:0] row_codes26,
  output wire [7:0] row_codes27,
  output wire [7:0] row_codes28,
  output wire [7:0] row_codes29,
  output wire [7:0] row_codes30,
  output wire [7:0] row_codes31,
  output wire [7:0] row_codes32,
  output wire [7:0] row_codes33,
  output wire [7:0] row_codes34,
  output wire [7:0] row_codes35,
  output wire [7:0] row_codes36,
  output wire [7:0] row_codes37,
  output wire [7:0] row_codes38,
  output wire [7:0] row_codes39,
  output wire [7:0] row_codes40,
  output wire [7:0] row_codes41,
  output wire [7:0] row_codes42,
  output wire [7:0] row_codes43,
  output wire [7:0] row_codes44,
  output wire [7:0] row_codes45,
  output wire [7:0] row_codes46,
  output wire [7:0] row_codes47,
  output wire [7:0] row_codes48,
  output wire [7:0] row_codes49,
  output wire [7:0] row_codes50,
  output wire [7:0] row_codes51,
  output wire [7:0] row_codes52,
  output wire [7:0] row_codes53,
  output wire [7:0] row_codes54,
  output wire [7:0] row_codes55,
  output wire [7:0] row_codes56,
  output wire [7:0] row_codes57,
  output wire [7:0] row_codes58,
  output wire [7:0] row_codes59,
  output wire [7:0] row_codes60,
  output wire [7:0] row_codes61,
  output wire [7:0] row_codes62,
  output wire [7:0] row_codes63,
  output wire [7:0] row_codes64,
  output wire [7:0] row_codes65,
  output wire [7:0] row_codes66,
  output wire [7:0] row_codes67,
  output wire [7:0] row_codes68,
  output wire [7:0] row_codes69,
  output wire [7:0] row_codes70,
  output wire [7:0] row_codes71,
  output wire [7:0] row_codes72,
  output wire [7:0] row_codes73,
  output wire [7:0] row_codes74,
  output wire [7:0] row_codes75,
  output wire [7:0] row_codes76,
  output wire [7:0] row_codes77,
  output wire [7:0] row_codes78,
  output wire [7:0] row_codes79,
  output wire [7:0] row_codes80,
  output wire [7:0] row_codes81,
  output wire [7:0] row_codes82,
  output wire [7:0] row_codes83,
  output wire [7:0] row_codes84,
  output wire [7:0] row_codes85,
  output wire [7:0] row_codes86,
  output wire [7:0] row_codes87,
  output wire [7:0] row_codes88,
  output wire [7:0] row_codes89,
  output wire [7:0] row_codes90,
  output wire [7:0] row_codes91,
  output wire [7:0] row_codes92,
  output wire [7:0] row_codes93,
  output wire [7:0] row_codes94,
  output wire [7:0] row_codes95,
  output wire [7:0] row_codes96,
  output wire [7:0] row_codes97,
  output wire [7:0] row_codes98,
  output wire [7:0] row_codes99,
  output wire [7:0] row_codes100,
  output wire [7:0] row_codes101,
  output wire [7:0] row_codes102,
  output wire [7:0] row_codes103,
  output wire [7:0] row_codes104,
  output wire [7:0] row_codes105,
  output wire [7:0] row_codes106,
  output wire [7:0] row_codes107,
  output wire [7:0] row_codes108,
  output wire [7:0] row_codes109,
  output wire [7:0] row_codes110,
  output wire [7:0] row_codes111,
  output wire [7:0] row_codes112,
  output wire [7:0] row_codes113,
  output wire [7:0] row_codes114,
  output wire [7:0] row_codes115,
  output wire [7:0] row_codes116,
  output wire [7:0] row_codes117,
  output wire [7:0] row_codes118,
  output wire [7:0] row_codes119,
  output wire [7:0] row_codes120,
  output wire [7:0] row_codes121,
  output wire [7:0] row_codes122,
  output wire [7:0] row_codes123,
  output wire [7:0] row_codes124,
  output wire [7:0] row_codes125,
  output wire [7:0] row_codes126,
  output wire [7:0] row_codes127
);

  reg  [127:0] word0;
  reg  takes0_lane0;
  reg  takes1_lane0;
  reg  [127:0] word1;
  reg  takes0_lane1;
  reg  takes1_lane1;
  reg  [127:0] word2;
  reg  takes0_lane2;
  reg  takes1_lane2;
  reg  [127:0] word3;
  reg  takes0_lane3;
  reg  takes1_lane3;
  reg  [127:0] word4;
  reg  takes0_lane4;
  reg  takes1_lane4;
  reg  [127:0] word5;
  reg  takes0_lane5;
  reg  takes1_lane5;
  reg  [127:0] word6;
  reg  takes0_lane6;
  reg  takes1_lane6;
  reg  [127:0] word7;
  reg  takes0_lane7;
  reg  takes1_lane7;
  reg  [127:0] word8;
  reg  takes0_lane8;
  reg  takes1_lane8;
  reg  [127:0] word9;
  reg  takes0_lane9;
  reg  takes1_lane9;
  reg  [127:0] word10;
  reg  takes0_lane10;
  reg  takes1_lane10;
  reg  [127:0] word11;
  reg  takes0_lane11;
  reg  takes1_lane11;
  reg  [127:0] word12;
  reg  takes0_lane12;
  reg  takes1_lane12;
  reg  [127:0] word13;
  reg  takes0_lane13;
  reg  takes1_lane13;
  reg  [127:0] word14;
  reg  takes0_lane14;
  reg  takes1_lane14;
  reg  [127:0] word15;
  reg  takes0_lane15;
  reg  takes1_lane15;

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane0 [0:15];

  always @(posedge clk) begin
    if (taps0_pixels) begin
      lane0[taps0_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word0 <= lane0[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane1 [0:15];

  always @(posedge clk) begin
    if (taps1_pixels) begin
      lane1[taps1_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word1 <= lane1[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane2 [0:15];

  always @(posedge clk) begin
    if (taps2_pixels) begin
      lane2[taps2_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word2 <= lane2[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane3 [0:15];

  always @(posedge clk) begin
    if (taps3_pixels) begin
      lane3[taps3_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word3 <= lane3[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane4 [0:15];

  always @(posedge clk) begin
    if (taps4_pixels) begin
      lane4[taps4_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word4 <= lane4[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane5 [0:15];

  always @(posedge clk) begin
    if (taps5_pixels) begin
      lane5[taps5_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word5 <= lane5[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane6 [0:15];

  always @(posedge clk) begin
    if (taps6_pixels) begin
      lane6[taps6_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word6 <= lane6[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane7 [0:15];

  always @(posedge clk) begin
    if (taps7_pixels) begin
      lane7[taps7_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word7 <= lane7[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane8 [0:15];

  always @(posedge clk) begin
    if (taps8_pixels) begin
      lane8[taps8_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word8 <= lane8[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane9 [0:15];

  always @(posedge clk) begin
    if (taps9_pixels) begin
      lane9[taps9_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word9 <= lane9[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane10 [0:15];

  always @(posedge clk) begin
    if (taps10_pixels) begin
      lane10[taps10_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word10 <= lane10[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane11 [0:15];

  always @(posedge clk) begin
    if (taps11_pixels) begin
      lane11[taps11_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word11 <= lane11[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane12 [0:15];

  always @(posedge clk) begin
    if (taps12_pixels) begin
      lane12[taps12_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word12 <= lane12[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane13 [0:15];

  always @(posedge clk) begin
    if (taps13_pixels) begin
      lane13[taps13_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word13 <= lane13[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane14 [0:15];

  always @(posedge clk) begin
    if (taps14_pixels) begin
      lane14[taps14_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word14 <= lane14[read_address];
    end
  end

  (* no_rw_check, ram_style = "distributed" *)
  reg  [127:0] lane15 [0:15];

  always @(posedge clk) begin
    if (taps15_pixels) begin
      lane15[taps15_address] <= {
        codes0, codes1, codes2, codes3, codes4, codes5, codes6, codes7, codes8, codes9, codes10,
        codes11, codes12, codes13, codes14, codes15
      };
    end
    if (valid) begin
      word15 <= lane15[read_address];
    end
  end

  wire takes0_lane0_both = read_reads & read_lanes[0];
  always @(posedge clk) begin
    takes0_lane0 <= takes0_lane0_both & ~read_row_group;
    if (rst) begin
      takes0_lane0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane0 <= takes0_lane0_both & read_row_group;
    if (rst) begin
      takes1_lane0 <= 1'b0;
    end
  end

  assign row_codes0 = ({8{takes0_lane0}} & word0[127:120]) | ({8{takes1_lane0}} & word0[63:56]);
  assign row_codes16 = ({8{takes0_lane0}} & word0[119:112]) | ({8{takes1_lane0}} & word0[55:48]);
  assign row_codes32 = ({8{takes0_lane0}} & word0[111:104]) | ({8{takes1_lane0}} & word0[47:40]);
  assign row_codes48 = ({8{takes0_lane0}} & word0[103:96]) | ({8{takes1_lane0}} & word0[39:32]);
  assign row_codes64 = ({8{takes0_lane0}} & word0[95:88]) | ({8{takes1_lane0}} & word0[31:24]);
  assign row_codes80 = ({8{takes0_lane0}} & word0[87:80]) | ({8{takes1_lane0}} & word0[23:16]);
  assign row_codes96 = ({8{takes0_lane0}} & word0[79:72]) | ({8{takes1_lane0}} & word0[15:8]);
  assign row_codes112 = ({8{takes0_lane0}} & word0[71:64]) | ({8{takes1_lane0}} & word0[7:0]);

  wire takes0_lane1_both = read_reads & read_lanes[1];
  always @(posedge clk) begin
    takes0_lane1 <= takes0_lane1_both & ~read_row_group;
    if (rst) begin
      takes0_lane1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane1 <= takes0_lane1_both & read_row_group;
    if (rst) begin
      takes1_lane1 <= 1'b0;
    end
  end

  assign row_codes1 = ({8{takes0_lane1}} & word1[127:120]) | ({8{takes1_lane1}} & word1[63:56]);
  assign row_codes17 = ({8{takes0_lane1}} & word1[119:112]) | ({8{takes1_lane1}} & word1[55:48]);
  assign row_codes33 = ({8{takes0_lane1}} & word1[111:104]) | ({8{takes1_lane1}} & word1[47:40]);
  assign row_codes49 = ({8{takes0_lane1}} & word1[103:96]) | ({8{takes1_lane1}} & word1[39:32]);
  assign row_codes65 = ({8{takes0_lane1}} & word1[95:88]) | ({8{takes1_lane1}} & word1[31:24]);
  assign row_codes81 = ({8{takes0_lane1}} & word1[87:80]) | ({8{takes1_lane1}} & word1[23:16]);
  assign row_codes97 = ({8{takes0_lane1}} & word1[79:72]) | ({8{takes1_lane1}} & word1[15:8]);
  assign row_codes113 = ({8{takes0_lane1}} & word1[71:64]) | ({8{takes1_lane1}} & word1[7:0]);

  wire takes0_lane2_both = read_reads & read_lanes[2];
  always @(posedge clk) begin
    takes0_lane2 <= takes0_lane2_both & ~read_row_group;
    if (rst) begin
      takes0_lane2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane2 <= takes0_lane2_both & read_row_group;
    if (rst) begin
      takes1_lane2 <= 1'b0;
    end
  end

  assign row_codes2 = ({8{takes0_lane2}} & word2[127:120]) | ({8{takes1_lane2}} & word2[63:56]);
  assign row_codes18 = ({8{takes0_lane2}} & word2[119:112]) | ({8{takes1_lane2}} & word2[55:48]);
  assign row_codes34 = ({8{takes0_lane2}} & word2[111:104]) | ({8{takes1_lane2}} & word2[47:40]);
  assign row_codes50 = ({8{takes0_lane2}} & word2[103:96]) | ({8{takes1_lane2}} & word2[39:32]);
  assign row_codes66 = ({8{takes0_lane2}} & word2[95:88]) | ({8{takes1_lane2}} & word2[31:24]);
  assign row_codes82 = ({8{takes0_lane2}} & word2[87:80]) | ({8{takes1_lane2}} & word2[23:16]);
  assign row_codes98 = ({8{takes0_lane2}} & word2[79:72]) | ({8{takes1_lane2}} & word2[15:8]);
  assign row_codes114 = ({8{takes0_lane2}} & word2[71:64]) | ({8{takes1_lane2}} & word2[7:0]);

  wire takes0_lane3_both = read_reads & read_lanes[3];
  always @(posedge clk) begin
    takes0_lane3 <= takes0_lane3_both & ~read_row_group;
    if (rst) begin
      takes0_lane3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane3 <= takes0_lane3_both & read_row_group;
    if (rst) begin
      takes1_lane3 <= 1'b0;
    end
  end

  assign row_codes3 = ({8{takes0_lane3}} & word3[127:120]) | ({8{takes1_lane3}} & word3[63:56]);
  assign row_codes19 = ({8{takes0_lane3}} & word3[119:112]) | ({8{takes1_lane3}} & word3[55:48]);
  assign row_codes35 = ({8{takes0_lane3}} & word3[111:104]) | ({8{takes1_lane3}} & word3[47:40]);
  assign row_codes51 = ({8{takes0_lane3}} & word3[103:96]) | ({8{takes1_lane3}} & word3[39:32]);
  assign row_codes67 = ({8{takes0_lane3}} & word3[95:88]) | ({8{takes1_lane3}} & word3[31:24]);
  assign row_codes83 = ({8{takes0_lane3}} & word3[87:80]) | ({8{takes1_lane3}} & word3[23:16]);
  assign row_codes99 = ({8{takes0_lane3}} & word3[79:72]) | ({8{takes1_lane3}} & word3[15:8]);
  assign row_codes115 = ({8{takes0_lane3}} & word3[71:64]) | ({8{takes1_lane3}} & word3[7:0]);

  wire takes0_lane4_both = read_reads & read_lanes[4];
  always @(posedge clk) begin
    takes0_lane4 <= takes0_lane4_both & ~read_row_group;
    if (rst) begin
      takes0_lane4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane4 <= takes0_lane4_both & read_row_group;
    if (rst) begin
      takes1_lane4 <= 1'b0;
    end
  end

  assign row_codes4 = ({8{takes0_lane4}} & word4[127:120]) | ({8{takes1_lane4}} & word4[63:56]);
  assign row_codes20 = ({8{takes0_lane4}} & word4[119:112]) | ({8{takes1_lane4}} & word4[55:48]);
  assign row_codes36 = ({8{takes0_lane4}} & word4[111:104]) | ({8{takes1_lane4}} & word4[47:40]);
  assign row_codes52 = ({8{takes0_lane4}} & word4[103:96]) | ({8{takes1_lane4}} & word4[39:32]);
  assign row_codes68 = ({8{takes0_lane4}} & word4[95:88]) | ({8{takes1_lane4}} & word4[31:24]);
  assign row_codes84 = ({8{takes0_lane4}} & word4[87:80]) | ({8{takes1_lane4}} & word4[23:16]);
  assign row_codes100 = ({8{takes0_lane4}} & word4[79:72]) | ({8{takes1_lane4}} & word4[15:8]);
  assign row_codes116 = ({8{takes0_lane4}} & word4[71:64]) | ({8{takes1_lane4}} & word4[7:0]);

  wire takes0_lane5_both = read_reads & read_lanes[5];
  always @(posedge clk) begin
    takes0_lane5 <= takes0_lane5_both & ~read_row_group;
    if (rst) begin
      takes0_lane5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane5 <= takes0_lane5_both & read_row_group;
    if (rst) begin
      takes1_lane5 <= 1'b0;
    end
  end

  assign row_codes5 = ({8{takes0_lane5}} & word5[127:120]) | ({8{takes1_lane5}} & word5[63:56]);
  assign row_codes21 = ({8{takes0_lane5}} & word5[119:112]) | ({8{takes1_lane5}} & word5[55:48]);
  assign row_codes37 = ({8{takes0_lane5}} & word5[111:104]) | ({8{takes1_lane5}} & word5[47:40]);
  assign row_codes53 = ({8{takes0_lane5}} & word5[103:96]) | ({8{takes1_lane5}} & word5[39:32]);
  assign row_codes69 = ({8{takes0_lane5}} & word5[95:88]) | ({8{takes1_lane5}} & word5[31:24]);
  assign row_codes85 = ({8{takes0_lane5}} & word5[87:80]) | ({8{takes1_lane5}} & word5[23:16]);
  assign row_codes101 = ({8{takes0_lane5}} & word5[79:72]) | ({8{takes1_lane5}} & word5[15:8]);
  assign row_codes117 = ({8{takes0_lane5}} & word5[71:64]) | ({8{takes1_lane5}} & word5[7:0]);

  wire takes0_lane6_both = read_reads & read_lanes[6];
  always @(posedge clk) begin
    takes0_lane6 <= takes0_lane6_both & ~read_row_group;
    if (rst) begin
      takes0_lane6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane6 <= takes0_lane6_both & read_row_group;
    if (rst) begin
      takes1_lane6 <= 1'b0;
    end
  end

  assign row_codes6 = ({8{takes0_lane6}} & word6[127:120]) | ({8{takes1_lane6}} & word6[63:56]);
  assign row_codes22 = ({8{takes0_lane6}} & word6[119:112]) | ({8{takes1_lane6}} & word6[55:48]);
  assign row_codes38 = ({8{takes0_lane6}} & word6[111:104]) | ({8{takes1_lane6}} & word6[47:40]);
  assign row_codes54 = ({8{takes0_lane6}} & word6[103:96]) | ({8{takes1_lane6}} & word6[39:32]);
  assign row_codes70 = ({8{takes0_lane6}} & word6[95:88]) | ({8{takes1_lane6}} & word6[31:24]);
  assign row_codes86 = ({8{takes0_lane6}} & word6[87:80]) | ({8{takes1_lane6}} & word6[23:16]);
  assign row_codes102 = ({8{takes0_lane6}} & word6[79:72]) | ({8{takes1_lane6}} & word6[15:8]);
  assign row_codes118 = ({8{takes0_lane6}} & word6[71:64]) | ({8{takes1_lane6}} & word6[7:0]);

  wire takes0_lane7_both = read_reads & read_lanes[7];
  always @(posedge clk) begin
    takes0_lane7 <= takes0_lane7_both & ~read_row_group;
    if (rst) begin
      takes0_lane7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane7 <= takes0_lane7_both & read_row_group;
    if (rst) begin
      takes1_lane7 <= 1'b0;
    end
  end

  assign row_codes7 = ({8{takes0_lane7}} & word7[127:120]) | ({8{takes1_lane7}} & word7[63:56]);
  assign row_codes23 = ({8{takes0_lane7}} & word7[119:112]) | ({8{takes1_lane7}} & word7[55:48]);
  assign row_codes39 = ({8{takes0_lane7}} & word7[111:104]) | ({8{takes1_lane7}} & word7[47:40]);
  assign row_codes55 = ({8{takes0_lane7}} & word7[103:96]) | ({8{takes1_lane7}} & word7[39:32]);
  assign row_codes71 = ({8{takes0_lane7}} & word7[95:88]) | ({8{takes1_lane7}} & word7[31:24]);
  assign row_codes87 = ({8{takes0_lane7}} & word7[87:80]) | ({8{takes1_lane7}} & word7[23:16]);
  assign row_codes103 = ({8{takes0_lane7}} & word7[79:72]) | ({8{takes1_lane7}} & word7[15:8]);
  assign row_codes119 = ({8{takes0_lane7}} & word7[71:64]) | ({8{takes1_lane7}} & word7[7:0]);

  wire takes0_lane8_both = read_reads & read_lanes[8];
  always @(posedge clk) begin
    takes0_lane8 <= takes0_lane8_both & ~read_row_group;
    if (rst) begin
      takes0_lane8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane8 <= takes0_lane8_both & read_row_group;
    if (rst) begin
      takes1_lane8 <= 1'b0;
    end
  end

  assign row_codes8 = ({8{takes0_lane8}} & word8[127:120]) | ({8{takes1_lane8}} & word8[63:56]);
  assign row_codes24 = ({8{takes0_lane8}} & word8[119:112]) | ({8{takes1_lane8}} & word8[55:48]);
  assign row_codes40 = ({8{takes0_lane8}} & word8[111:104]) | ({8{takes1_lane8}} & word8[47:40]);
  assign row_codes56 = ({8{takes0_lane8}} & word8[103:96]) | ({8{takes1_lane8}} & word8[39:32]);
  assign row_codes72 = ({8{takes0_lane8}} & word8[95:88]) | ({8{takes1_lane8}} & word8[31:24]);
  assign row_codes88 = ({8{takes0_lane8}} & word8[87:80]) | ({8{takes1_lane8}} & word8[23:16]);
  assign row_codes104 = ({8{takes0_lane8}} & word8[79:72]) | ({8{takes1_lane8}} & word8[15:8]);
  assign row_codes120 = ({8{takes0_lane8}} & word8[71:64]) | ({8{takes1_lane8}} & word8[7:0]);

  wire takes0_lane9_both = read_reads & read_lanes[9];
  always @(posedge clk) begin
    takes0_lane9 <= takes0_lane9_both & ~read_row_group;
    if (rst) begin
      takes0_lane9 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane9 <= takes0_lane9_both & read_row_group;
    if (rst) begin
      takes1_lane9 <= 1'b0;
    end
  end

  assign row_codes9 = ({8{takes0_lane9}} & word9[127:120]) | ({8{takes1_lane9}} & word9[63:56]);
  assign row_codes25 = ({8{takes0_lane9}} & word9[119:112]) | ({8{takes1_lane9}} & word9[55:48]);
  assign row_codes41 = ({8{takes0_lane9}} & word9[111:104]) | ({8{takes1_lane9}} & word9[47:40]);
  assign row_codes57 = ({8{takes0_lane9}} & word9[103:96]) | ({8{takes1_lane9}} & word9[39:32]);
  assign row_codes73 = ({8{takes0_lane9}} & word9[95:88]) | ({8{takes1_lane9}} & word9[31:24]);
  assign row_codes89 = ({8{takes0_lane9}} & word9[87:80]) | ({8{takes1_lane9}} & word9[23:16]);
  assign row_codes105 = ({8{takes0_lane9}} & word9[79:72]) | ({8{takes1_lane9}} & word9[15:8]);
  assign row_codes121 = ({8{takes0_lane9}} & word9[71:64]) | ({8{takes1_lane9}} & word9[7:0]);

  wire takes0_lane10_both = read_reads & read_lanes[10];
  always @(posedge clk) begin
    takes0_lane10 <= takes0_lane10_both & ~read_row_group;
    if (rst) begin
      takes0_lane10 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane10 <= takes0_lane10_both & read_row_group;
    if (rst) begin
      takes1_lane10 <= 1'b0;
    end
  end

  assign row_codes10 = ({8{takes0_lane10}} & word10[127:120])
      | ({8{takes1_lane10}} & word10[63:56]);
  assign row_codes26 = ({8{takes0_lane10}} & word10[119:112])
      | ({8{takes1_lane10}} & word10[55:48]);
  assign row_codes42 = ({8{takes0_lane10}} & word10[111:104])
      | ({8{takes1_lane10}} & word10[47:40]);
  assign row_codes58 = ({8{takes0_lane10}} & word10[103:96]) | ({8{takes1_lane10}} & word10[39:32]);
  assign row_codes74 = ({8{takes0_lane10}} & word10[95:88]) | ({8{takes1_lane10}} & word10[31:24]);
  assign row_codes90 = ({8{takes0_lane10}} & word10[87:80]) | ({8{takes1_lane10}} & word10[23:16]);
  assign row_codes106 = ({8{takes0_lane10}} & word10[79:72]) | ({8{takes1_lane10}} & word10[15:8]);
  assign row_codes122 = ({8{takes0_lane10}} & word10[71:64]) | ({8{takes1_lane10}} & word10[7:0]);

  wire takes0_lane11_both = read_reads & read_lanes[11];
  always @(posedge clk) begin
    takes0_lane11 <= takes0_lane11_both & ~read_row_group;
    if (rst) begin
      takes0_lane11 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane11 <= takes0_lane11_both & read_row_group;
    if (rst) begin
      takes1_lane11 <= 1'b0;
    end
  end

  assign row_codes11 = ({8{takes0_lane11}} & word11[127:120])
      | ({8{takes1_lane11}} & word11[63:56]);
  assign row_codes27 = ({8{takes0_lane11}} & word11[119:112])
      | ({8{takes1_lane11}} & word11[55:48]);
  assign row_codes43 = ({8{takes0_lane11}} & word11[111:104])
      | ({8{takes1_lane11}} & word11[47:40]);
  assign row_codes59 = ({8{takes0_lane11}} & word11[103:96]) | ({8{takes1_lane11}} & word11[39:32]);
  assign row_codes75 = ({8{takes0_lane11}} & word11[95:88]) | ({8{takes1_lane11}} & word11[31:24]);
  assign row_codes91 = ({8{takes0_lane11}} & word11[87:80]) | ({8{takes1_lane11}} & word11[23:16]);
  assign row_codes107 = ({8{takes0_lane11}} & word11[79:72]) | ({8{takes1_lane11}} & word11[15:8]);
  assign row_codes123 = ({8{takes0_lane11}} & word11[71:64]) | ({8{takes1_lane11}} & word11[7:0]);

  wire takes0_lane12_both = read_reads & read_lanes[12];
  always @(posedge clk) begin
    takes0_lane12 <= takes0_lane12_both & ~read_row_group;
    if (rst) begin
      takes0_lane12 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane12 <= takes0_lane12_both & read_row_group;
    if (rst) begin
      takes1_lane12 <= 1'b0;
    end
  end

  assign row_codes12 = ({8{takes0_lane12}} & word12[127:120])
      | ({8{takes1_lane12}} & word12[63:56]);
  assign row_codes28 = ({8{takes0_lane12}} & word12[119:112])
      | ({8{takes1_lane12}} & word12[55:48]);
  assign row_codes44 = ({8{takes0_lane12}} & word12[111:104])
      | ({8{takes1_lane12}} & word12[47:40]);
  assign row_codes60 = ({8{takes0_lane12}} & word12[103:96]) | ({8{takes1_lane12}} & word12[39:32]);
  assign row_codes76 = ({8{takes0_lane12}} & word12[95:88]) | ({8{takes1_lane12}} & word12[31:24]);
  assign row_codes92 = ({8{takes0_lane12}} & word12[87:80]) | ({8{takes1_lane12}} & word12[23:16]);
  assign row_codes108 = ({8{takes0_lane12}} & word12[79:72]) | ({8{takes1_lane12}} & word12[15:8]);
  assign row_codes124 = ({8{takes0_lane12}} & word12[71:64]) | ({8{takes1_lane12}} & word12[7:0]);

  wire takes0_lane13_both = read_reads & read_lanes[13];
  always @(posedge clk) begin
    takes0_lane13 <= takes0_lane13_both & ~read_row_group;
    if (rst) begin
      takes0_lane13 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane13 <= takes0_lane13_both & read_row_group;
    if (rst) begin
      takes1_lane13 <= 1'b0;
    end
  end

  assign row_codes13 = ({8{takes0_lane13}} & word13[127:120])
      | ({8{takes1_lane13}} & word13[63:56]);
  assign row_codes29 = ({8{takes0_lane13}} & word13[119:112])
      | ({8{takes1_lane13}} & word13[55:48]);
  assign row_codes45 = ({8{takes0_lane13}} & word13[111:104])
      | ({8{takes1_lane13}} & word13[47:40]);
  assign row_codes61 = ({8{takes0_lane13}} & word13[103:96]) | ({8{takes1_lane13}} & word13[39:32]);
  assign row_codes77 = ({8{takes0_lane13}} & word13[95:88]) | ({8{takes1_lane13}} & word13[31:24]);
  assign row_codes93 = ({8{takes0_lane13}} & word13[87:80]) | ({8{takes1_lane13}} & word13[23:16]);
  assign row_codes109 = ({8{takes0_lane13}} & word13[79:72]) | ({8{takes1_lane13}} & word13[15:8]);
  assign row_codes125 = ({8{takes0_lane13}} & word13[71:64]) | ({8{takes1_lane13}} & word13[7:0]);

  wire takes0_lane14_both = read_reads & read_lanes[14];
  always @(posedge clk) begin
    takes0_lane14 <= takes0_lane14_both & ~read_row_group;
    if (rst) begin
      takes0_lane14 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane14 <= takes0_lane14_both & read_row_group;
    if (rst) begin
      takes1_lane14 <= 1'b0;
    end
  end

  assign row_codes14 = ({8{takes0_lane14}} & word14[127:120])
      | ({8{takes1_lane14}} & word14[63:56]);
  assign row_codes30 = ({8{takes0_lane14}} & word14[119:112])
      | ({8{takes1_lane14}} & word14[55:48]);
  assign row_codes46 = ({8{takes0_lane14}} & word14[111:104])
      | ({8{takes1_lane14}} & word14[47:40]);
  assign row_codes62 = ({8{takes0_lane14}} & word14[103:96]) | ({8{takes1_lane14}} & word14[39:32]);
  assign row_codes78 = ({8{takes0_lane14}} & word14[95:88]) | ({8{takes1_lane14}} & word14[31:24]);
  assign row_codes94 = ({8{takes0_lane14}} & word14[87:80]) | ({8{takes1_lane14}} & word14[23:16]);
  assign row_codes110 = ({8{takes0_lane14}} & word14[79:72]) | ({8{takes1_lane14}} & word14[15:8]);
  assign row_codes126 = ({8{takes0_lane14}} & word14[71:64]) | ({8{takes1_lane14}} & word14[7:0]);

  wire takes0_lane15_both = read_reads & read_lanes[15];
  always @(posedge clk) begin
    takes0_lane15 <= takes0_lane15_both & ~read_row_group;
    if (rst) begin
      takes0_lane15 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes1_lane15 <= takes0_lane15_both & read_row_group;
    if (rst) begin
      takes1_lane15 <= 1'b0;
    end
  end

  assign row_codes15 = ({8{takes0_lane15}} & word15[127:120])
      | ({8{takes1_lane15}} & word15[63:56]);
  assign row_codes31 = ({8{takes0_lane15}} & word15[119:112])
      | ({8{takes1_lane15}} & word15[55:48]);
  assign row_codes47 = ({8{takes0_lane15}} & word15[111:104])
      | ({8{takes1_lane15}} & word15[47:40]);
  assign row_codes63 = ({8{takes0_lane15}} & word15[103:96]) | ({8{takes1_lane15}} & word15[39:32]);
  assign row_codes79 = ({8{takes0_lane15}} & word15[95:88]) | ({8{takes1_lane15}} & word15[31:24]);
  assign row_codes95 = ({8{takes0_lane15}} & word15[87:80]) | ({8{takes1_lane15}} & word15[23:16]);
  assign row_codes111 = ({8{takes0_lane15}} & word15[79:72]) | ({8{takes1_lane15}} & word15[15:8]);
  assign row_codes127 = ({8{takes0_lane15}} & word15[71:64]) | ({8{takes1_lane15}} & word15[7:0]);

`ifndef SYNTHESIS

  wire word0_no_collision_ok = ~(taps0_pixels & valid & (taps0_address == read_address));
  wire word1_no_collision_ok = ~(taps1_pixels & valid & (taps1_address == read_address));
  wire word2_no_collision_ok = ~(taps2_pixels & valid & (taps2_address == read_address));
  wire word3_no_collision_ok = ~(taps3_pixels & valid & (taps3_address == read_address));
  wire word4_no_collision_ok = ~(taps4_pixels & valid & (taps4_address == read_address));
  wire word5_no_collision_ok = ~(taps5_pixels & valid & (taps5_address == read_address));
  wire word6_no_collision_ok = ~(taps6_pixels & valid & (taps6_address == read_address));
  wire word7_no_collision_ok = ~(taps7_pixels & valid & (taps7_address == read_address));
  wire word8_no_collision_ok = ~(taps8_pixels & valid & (taps8_address == read_address));
  wire word9_no_collision_ok = ~(taps9_pixels & valid & (taps9_address == read_address));
  wire word10_no_collision_ok = ~(taps10_pixels & valid & (taps10_address == read_address));
  wire word11_no_collision_ok = ~(taps11_pixels & valid & (taps11_address == read_address));
  wire word12_no_collision_ok = ~(taps12_pixels & valid & (taps12_address == read_address));
  wire word13_no_collision_ok = ~(taps13_pixels & valid & (taps13_address == read_address));
  wire word14_no_collision_ok = ~(taps14_pixels & valid & (taps14_address == read_address));
  wire word15_no_collision_ok = ~(taps15_pixels & valid & (taps15_address == read_address));

`ifdef FORMAL
`ifdef FORMAL_saccade_own_patches_rows8_lanes16_words8
  reg  first_cycle = 1'b1;

  always @(posedge clk) begin
    first_cycle <= 1'b0;
  end

  always @* begin
    if (first_cycle) begin
      assume (rst);
    end
  end
`endif

  always @(posedge clk) begin
    if (!rst) begin
      word0_no_collision: assert (word0_no_collision_ok);
      word1_no_collision: assert (word1_no_collision_ok);
      word2_no_collision: assert (word2_no_collision_ok);
      word3_no_collision: assert (word3_no_collision_ok);
      word4_no_collision: assert (word4_no_collision_ok);
      word5_no_collision: assert (word5_no_collision_ok);
      word6_no_collision: assert (word6_no_collision_ok);
      word7_no_collision: assert (word7_no_collision_ok);
      word8_no_collision: assert (word8_no_collision_ok);
      word9_no_collision: assert (word9_no_collision_ok);
      word10_no_collision: assert (word10_no_collision_ok);
      word11_no_collision: assert (word11_no_collision_ok);
      word12_no_collision: assert (word12_no_collision_ok);
      word13_no_collision: assert (word13_no_collision_ok);
      word14_no_collision: assert (word14_no_collision_ok);
      word15_no_collision: assert (word15_no_collision_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !word0_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word0_no_collision");
      $stop;
    end
    if (!rst && !word1_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word1_no_collision");
      $stop;
    end
    if (!rst && !word2_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word2_no_collision");
      $stop;
    end
    if (!rst && !word3_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word3_no_collision");
      $stop;
    end
    if (!rst && !word4_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word4_no_collision");
      $stop;
    end
    if (!rst && !word5_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word5_no_collision");
      $stop;
    end
    if (!rst && !word6_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word6_no_collision");
      $stop;
    end
    if (!rst && !word7_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word7_no_collision");
      $stop;
    end
    if (!rst && !word8_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word8_no_collision");
      $stop;
    end
    if (!rst && !word9_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word9_no_collision");
      $stop;
    end
    if (!rst && !word10_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word10_no_collision");
      $stop;
    end
    if (!rst && !word11_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word11_no_collision");
      $stop;
    end
    if (!rst && !word12_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word12_no_collision");
      $stop;
    end
    if (!rst && !word13_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word13_no_collision");
      $stop;
    end
    if (!rst && !word14_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word14_no_collision");
      $stop;
    end
    if (!rst && !word15_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_own_patches_rows8_lanes16_words8 word15_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
