// Generated from ActivationMemory[lanes=16, writers=4, capacity=32768]. Do not edit.
`default_nettype none
module saccade_activation_memory_lanes16_writers4_capacity32768 (
  input  wire clk,
  input  wire rst,
  input  wire [14:0] read_address,
  input  wire [15:0] read_mask,
  input  wire [3:0] read_lane,
  output wire [7:0] codes0,
  output wire [7:0] codes1,
  output wire [7:0] codes2,
  output wire [7:0] codes3,
  output wire [7:0] codes4,
  output wire [7:0] codes5,
  output wire [7:0] codes6,
  output wire [7:0] codes7,
  output wire [7:0] codes8,
  output wire [7:0] codes9,
  output wire [7:0] codes10,
  output wire [7:0] codes11,
  output wire [7:0] codes12,
  output wire [7:0] codes13,
  output wire [7:0] codes14,
  output wire [7:0] codes15,
  input  wire [14:0] write_address,
  input  wire [3:0] write_mask,
  input  wire [7:0] write_codes0,
  input  wire [7:0] write_codes1,
  input  wire [7:0] write_codes2,
  input  wire [7:0] write_codes3
);

  reg  [10:0] write_row;
  reg  [10:0] write_next_row;
  reg  [15:0] write_wraps;
  reg  [15:0] write_banks;
  reg  [7:0] write_code0;
  reg  [7:0] write_code1;
  reg  [7:0] write_code2;
  reg  [7:0] write_code3;
  wire [10:0] read_next_row = read_address[14:4] + 11'd1;
  wire [15:0] read_wraps = {
    1'b0, 4'd14 < read_address[3:0], 4'd13 < read_address[3:0], 4'd12 < read_address[3:0],
    4'd11 < read_address[3:0], 4'd10 < read_address[3:0], 4'd9 < read_address[3:0],
    4'd8 < read_address[3:0], 4'd7 < read_address[3:0], 4'd6 < read_address[3:0],
    4'd5 < read_address[3:0], 4'd4 < read_address[3:0], 4'd3 < read_address[3:0],
    4'd2 < read_address[3:0], 4'd1 < read_address[3:0], 4'd0 < read_address[3:0]
  };
  reg  [7:0] word0;
  reg  [7:0] word1;
  reg  [7:0] word2;
  reg  [7:0] word3;
  reg  [7:0] word4;
  reg  [7:0] word5;
  reg  [7:0] word6;
  reg  [7:0] word7;
  reg  [7:0] word8;
  reg  [7:0] word9;
  reg  [7:0] word10;
  reg  [7:0] word11;
  reg  [7:0] word12;
  reg  [7:0] word13;
  reg  [7:0] word14;
  reg  [7:0] word15;
  reg  [3:0] turn;
  reg  [7:0] code0;
  reg  [7:0] code1;
  reg  [7:0] code2;
  reg  [7:0] code3;
  reg  [7:0] code4;
  reg  [7:0] code5;
  reg  [7:0] code6;
  reg  [7:0] code7;
  reg  [7:0] code8;
  reg  [7:0] code9;
  reg  [7:0] code10;
  reg  [7:0] code11;
  reg  [7:0] code12;
  reg  [7:0] code13;
  reg  [7:0] code14;
  reg  [7:0] code15;

  (* no_rw_check *)
  reg  [7:0] bank0 [0:2047];
  wire bank0_choice = read_address[0] ? read_mask[1] : read_mask[2];
  wire bank0_choice2 = read_address[0] ? read_mask[3] : read_mask[4];
  wire bank0_choice3 = read_address[1] ? bank0_choice : bank0_choice2;
  wire bank0_choice4 = read_address[0] ? read_mask[5] : read_mask[6];
  wire bank0_choice5 = read_address[0] ? read_mask[7] : read_mask[8];
  wire bank0_choice6 = read_address[1] ? bank0_choice4 : bank0_choice5;
  wire bank0_choice7 = read_address[2] ? bank0_choice3 : bank0_choice6;
  wire bank0_choice8 = read_address[0] ? read_mask[9] : read_mask[10];
  wire bank0_choice9 = read_address[0] ? read_mask[11] : read_mask[12];
  wire bank0_choice10 = read_address[1] ? bank0_choice8 : bank0_choice9;
  wire bank0_choice11 = read_address[0] ? read_mask[13] : read_mask[14];
  wire bank0_choice12 = read_address[0] ? read_mask[15] : read_mask[0];
  wire bank0_choice13 = read_address[1] ? bank0_choice11 : bank0_choice12;
  wire bank0_choice14 = read_address[2] ? bank0_choice10 : bank0_choice13;

  always @(posedge clk) begin
    if (write_banks[0]) begin
      bank0[write_wraps[0] ? write_next_row : write_row] <= write_code0;
    end
    if (read_address[3] ? bank0_choice7 : bank0_choice14) begin
      word0 <= bank0[read_wraps[0] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank1 [0:2047];
  wire bank1_choice = read_address[0] ? read_mask[2] : read_mask[3];
  wire bank1_choice2 = read_address[0] ? read_mask[4] : read_mask[5];
  wire bank1_choice3 = read_address[1] ? bank1_choice : bank1_choice2;
  wire bank1_choice4 = read_address[0] ? read_mask[6] : read_mask[7];
  wire bank1_choice5 = read_address[0] ? read_mask[8] : read_mask[9];
  wire bank1_choice6 = read_address[1] ? bank1_choice4 : bank1_choice5;
  wire bank1_choice7 = read_address[2] ? bank1_choice3 : bank1_choice6;
  wire bank1_choice8 = read_address[0] ? read_mask[10] : read_mask[11];
  wire bank1_choice9 = read_address[0] ? read_mask[12] : read_mask[13];
  wire bank1_choice10 = read_address[1] ? bank1_choice8 : bank1_choice9;
  wire bank1_choice11 = read_address[0] ? read_mask[14] : read_mask[15];
  wire bank1_choice12 = read_address[0] ? read_mask[0] : read_mask[1];
  wire bank1_choice13 = read_address[1] ? bank1_choice11 : bank1_choice12;
  wire bank1_choice14 = read_address[2] ? bank1_choice10 : bank1_choice13;

  always @(posedge clk) begin
    if (write_banks[1]) begin
      bank1[write_wraps[1] ? write_next_row : write_row] <= write_code1;
    end
    if (read_address[3] ? bank1_choice7 : bank1_choice14) begin
      word1 <= bank1[read_wraps[1] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank2 [0:2047];
  wire bank2_choice = read_address[1] ? bank0_choice2 : bank0_choice4;
  wire bank2_choice2 = read_address[1] ? bank0_choice5 : bank0_choice8;
  wire bank2_choice3 = read_address[2] ? bank2_choice : bank2_choice2;
  wire bank2_choice4 = read_address[1] ? bank0_choice9 : bank0_choice11;
  wire bank2_choice5 = read_address[1] ? bank0_choice12 : bank0_choice;
  wire bank2_choice6 = read_address[2] ? bank2_choice4 : bank2_choice5;

  always @(posedge clk) begin
    if (write_banks[2]) begin
      bank2[write_wraps[2] ? write_next_row : write_row] <= write_code2;
    end
    if (read_address[3] ? bank2_choice3 : bank2_choice6) begin
      word2 <= bank2[read_wraps[2] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank3 [0:2047];
  wire bank3_choice = read_address[1] ? bank1_choice2 : bank1_choice4;
  wire bank3_choice2 = read_address[1] ? bank1_choice5 : bank1_choice8;
  wire bank3_choice3 = read_address[2] ? bank3_choice : bank3_choice2;
  wire bank3_choice4 = read_address[1] ? bank1_choice9 : bank1_choice11;
  wire bank3_choice5 = read_address[1] ? bank1_choice12 : bank1_choice;
  wire bank3_choice6 = read_address[2] ? bank3_choice4 : bank3_choice5;

  always @(posedge clk) begin
    if (write_banks[3]) begin
      bank3[write_wraps[3] ? write_next_row : write_row] <= write_code3;
    end
    if (read_address[3] ? bank3_choice3 : bank3_choice6) begin
      word3 <= bank3[read_wraps[3] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank4 [0:2047];
  wire bank4_choice = read_address[2] ? bank0_choice6 : bank0_choice10;
  wire bank4_choice2 = read_address[2] ? bank0_choice13 : bank0_choice3;

  always @(posedge clk) begin
    if (write_banks[4]) begin
      bank4[write_wraps[4] ? write_next_row : write_row] <= write_code0;
    end
    if (read_address[3] ? bank4_choice : bank4_choice2) begin
      word4 <= bank4[read_wraps[4] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank5 [0:2047];
  wire bank5_choice = read_address[2] ? bank1_choice6 : bank1_choice10;
  wire bank5_choice2 = read_address[2] ? bank1_choice13 : bank1_choice3;

  always @(posedge clk) begin
    if (write_banks[5]) begin
      bank5[write_wraps[5] ? write_next_row : write_row] <= write_code1;
    end
    if (read_address[3] ? bank5_choice : bank5_choice2) begin
      word5 <= bank5[read_wraps[5] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank6 [0:2047];
  wire bank6_choice = read_address[2] ? bank2_choice2 : bank2_choice4;
  wire bank6_choice2 = read_address[2] ? bank2_choice5 : bank2_choice;

  always @(posedge clk) begin
    if (write_banks[6]) begin
      bank6[write_wraps[6] ? write_next_row : write_row] <= write_code2;
    end
    if (read_address[3] ? bank6_choice : bank6_choice2) begin
      word6 <= bank6[read_wraps[6] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank7 [0:2047];
  wire bank7_choice = read_address[2] ? bank3_choice2 : bank3_choice4;
  wire bank7_choice2 = read_address[2] ? bank3_choice5 : bank3_choice;

  always @(posedge clk) begin
    if (write_banks[7]) begin
      bank7[write_wraps[7] ? write_next_row : write_row] <= write_code3;
    end
    if (read_address[3] ? bank7_choice : bank7_choice2) begin
      word7 <= bank7[read_wraps[7] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank8 [0:2047];

  always @(posedge clk) begin
    if (write_banks[8]) begin
      bank8[write_wraps[8] ? write_next_row : write_row] <= write_code0;
    end
    if (read_address[3] ? bank0_choice14 : bank0_choice7) begin
      word8 <= bank8[read_wraps[8] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank9 [0:2047];

  always @(posedge clk) begin
    if (write_banks[9]) begin
      bank9[write_wraps[9] ? write_next_row : write_row] <= write_code1;
    end
    if (read_address[3] ? bank1_choice14 : bank1_choice7) begin
      word9 <= bank9[read_wraps[9] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank10 [0:2047];

  always @(posedge clk) begin
    if (write_banks[10]) begin
      bank10[write_wraps[10] ? write_next_row : write_row] <= write_code2;
    end
    if (read_address[3] ? bank2_choice6 : bank2_choice3) begin
      word10 <= bank10[read_wraps[10] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank11 [0:2047];

  always @(posedge clk) begin
    if (write_banks[11]) begin
      bank11[write_wraps[11] ? write_next_row : write_row] <= write_code3;
    end
    if (read_address[3] ? bank3_choice6 : bank3_choice3) begin
      word11 <= bank11[read_wraps[11] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank12 [0:2047];

  always @(posedge clk) begin
    if (write_banks[12]) begin
      bank12[write_wraps[12] ? write_next_row : write_row] <= write_code0;
    end
    if (read_address[3] ? bank4_choice2 : bank4_choice) begin
      word12 <= bank12[read_wraps[12] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank13 [0:2047];

  always @(posedge clk) begin
    if (write_banks[13]) begin
      bank13[write_wraps[13] ? write_next_row : write_row] <= write_code1;
    end
    if (read_address[3] ? bank5_choice2 : bank5_choice) begin
      word13 <= bank13[read_wraps[13] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank14 [0:2047];

  always @(posedge clk) begin
    if (write_banks[14]) begin
      bank14[write_wraps[14] ? write_next_row : write_row] <= write_code2;
    end
    if (read_address[3] ? bank6_choice2 : bank6_choice) begin
      word14 <= bank14[read_wraps[14] ? read_next_row : read_address[14:4]];
    end
  end

  (* no_rw_check *)
  reg  [7:0] bank15 [0:2047];

  always @(posedge clk) begin
    if (write_banks[15]) begin
      bank15[write_wraps[15] ? write_next_row : write_row] <= write_code3;
    end
    if (read_address[3] ? bank7_choice2 : bank7_choice) begin
      word15 <= bank15[read_wraps[15] ? read_next_row : read_address[14:4]];
    end
  end

  always @(posedge clk) begin
    write_row <= write_address[14:4];
    if (rst) begin
      write_row <= 11'd0;
    end
  end

  always @(posedge clk) begin
    write_next_row <= write_address[14:4] + 11'd1;
    if (rst) begin
      write_next_row <= 11'd0;
    end
  end

  always @(posedge clk) begin
    write_wraps <= {
      1'b0, 4'd14 < write_address[3:0], 4'd13 < write_address[3:0], 4'd12 < write_address[3:0],
      4'd11 < write_address[3:0], 4'd10 < write_address[3:0], 4'd9 < write_address[3:0],
      4'd8 < write_address[3:0], 4'd7 < write_address[3:0], 4'd6 < write_address[3:0],
      4'd5 < write_address[3:0], 4'd4 < write_address[3:0], 4'd3 < write_address[3:0],
      4'd2 < write_address[3:0], 4'd1 < write_address[3:0], 4'd0 < write_address[3:0]
    };
    if (rst) begin
      write_wraps <= 16'd0;
    end
  end

  wire write_banks_choice = write_address[0] ? write_mask[0] : write_mask[1];
  wire write_banks_choice2 = write_address[0] ? write_mask[2] : write_mask[3];
  wire write_banks_choice3 = write_address[1] ? write_banks_choice : write_banks_choice2;
  wire write_banks_choice4 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice5 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice6 = write_address[1] ? write_banks_choice4 : write_banks_choice5;
  wire write_banks_choice7 = write_address[2] ? write_banks_choice3 : write_banks_choice6;
  wire write_banks_choice8 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice9 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice10 = write_address[1] ? write_banks_choice8 : write_banks_choice9;
  wire write_banks_choice11 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice12 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice13 = write_address[1] ? write_banks_choice11 : write_banks_choice12;
  wire write_banks_choice14 = write_address[2] ? write_banks_choice10 : write_banks_choice13;
  wire write_banks_choice15 = write_address[0] ? 1'b0 : write_mask[0];
  wire write_banks_choice16 = write_address[0] ? write_mask[1] : write_mask[2];
  wire write_banks_choice17 = write_address[1] ? write_banks_choice15 : write_banks_choice16;
  wire write_banks_choice18 = write_address[0] ? write_mask[3] : 1'b0;
  wire write_banks_choice19 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice20 = write_address[1] ? write_banks_choice18 : write_banks_choice19;
  wire write_banks_choice21 = write_address[2] ? write_banks_choice17 : write_banks_choice20;
  wire write_banks_choice22 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice23 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice24 = write_address[1] ? write_banks_choice22 : write_banks_choice23;
  wire write_banks_choice25 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice26 = write_address[0] ? 1'b0 : 1'b0;
  wire write_banks_choice27 = write_address[1] ? write_banks_choice25 : write_banks_choice26;
  wire write_banks_choice28 = write_address[2] ? write_banks_choice24 : write_banks_choice27;
  wire write_banks_choice29 = write_address[1] ? write_banks_choice12 : write_banks_choice;
  wire write_banks_choice30 = write_address[1] ? write_banks_choice2 : write_banks_choice4;
  wire write_banks_choice31 = write_address[2] ? write_banks_choice29 : write_banks_choice30;
  wire write_banks_choice32 = write_address[1] ? write_banks_choice5 : write_banks_choice8;
  wire write_banks_choice33 = write_address[1] ? write_banks_choice9 : write_banks_choice11;
  wire write_banks_choice34 = write_address[2] ? write_banks_choice32 : write_banks_choice33;
  wire write_banks_choice35 = write_address[1] ? write_banks_choice26 : write_banks_choice15;
  wire write_banks_choice36 = write_address[1] ? write_banks_choice16 : write_banks_choice18;
  wire write_banks_choice37 = write_address[2] ? write_banks_choice35 : write_banks_choice36;
  wire write_banks_choice38 = write_address[1] ? write_banks_choice19 : write_banks_choice22;
  wire write_banks_choice39 = write_address[1] ? write_banks_choice23 : write_banks_choice25;
  wire write_banks_choice40 = write_address[2] ? write_banks_choice38 : write_banks_choice39;
  wire write_banks_choice41 = write_address[2] ? write_banks_choice13 : write_banks_choice3;
  wire write_banks_choice42 = write_address[2] ? write_banks_choice6 : write_banks_choice10;
  wire write_banks_choice43 = write_address[2] ? write_banks_choice27 : write_banks_choice17;
  wire write_banks_choice44 = write_address[2] ? write_banks_choice20 : write_banks_choice24;
  wire write_banks_choice45 = write_address[2] ? write_banks_choice33 : write_banks_choice29;
  wire write_banks_choice46 = write_address[2] ? write_banks_choice30 : write_banks_choice32;
  wire write_banks_choice47 = write_address[2] ? write_banks_choice39 : write_banks_choice35;
  wire write_banks_choice48 = write_address[2] ? write_banks_choice36 : write_banks_choice38;
  always @(posedge clk) begin
    write_banks <= {
      write_address[3] ? write_banks_choice7 : write_banks_choice14,
      write_address[3] ? write_banks_choice21 : write_banks_choice28,
      write_address[3] ? write_banks_choice31 : write_banks_choice34,
      write_address[3] ? write_banks_choice37 : write_banks_choice40,
      write_address[3] ? write_banks_choice41 : write_banks_choice42,
      write_address[3] ? write_banks_choice43 : write_banks_choice44,
      write_address[3] ? write_banks_choice45 : write_banks_choice46,
      write_address[3] ? write_banks_choice47 : write_banks_choice48,
      write_address[3] ? write_banks_choice14 : write_banks_choice7,
      write_address[3] ? write_banks_choice28 : write_banks_choice21,
      write_address[3] ? write_banks_choice34 : write_banks_choice31,
      write_address[3] ? write_banks_choice40 : write_banks_choice37,
      write_address[3] ? write_banks_choice42 : write_banks_choice41,
      write_address[3] ? write_banks_choice44 : write_banks_choice43,
      write_address[3] ? write_banks_choice46 : write_banks_choice45,
      write_address[3] ? write_banks_choice48 : write_banks_choice47
    };
    if (rst) begin
      write_banks <= 16'd0;
    end
  end

  wire [7:0] write_code0_choice = write_address[0] ? write_codes1 : write_codes2;
  wire [7:0] write_code0_choice2 = write_address[0] ? write_codes3 : write_codes0;
  always @(posedge clk) begin
    write_code0 <= write_address[1] ? write_code0_choice : write_code0_choice2;
    if (rst) begin
      write_code0 <= 8'd0;
    end
  end

  wire [7:0] write_code1_choice = write_address[0] ? write_codes2 : write_codes3;
  wire [7:0] write_code1_choice2 = write_address[0] ? write_codes0 : write_codes1;
  always @(posedge clk) begin
    write_code1 <= write_address[1] ? write_code1_choice : write_code1_choice2;
    if (rst) begin
      write_code1 <= 8'd0;
    end
  end

  always @(posedge clk) begin
    write_code2 <= write_address[1] ? write_code0_choice2 : write_code0_choice;
    if (rst) begin
      write_code2 <= 8'd0;
    end
  end

  always @(posedge clk) begin
    write_code3 <= write_address[1] ? write_code1_choice2 : write_code1_choice;
    if (rst) begin
      write_code3 <= 8'd0;
    end
  end

  always @(posedge clk) begin
    turn <= read_address[3:0] - read_lane;
    if (rst) begin
      turn <= 4'd0;
    end
  end

  wire [7:0] code0_choice = turn[0] ? word15 : word14;
  wire [7:0] code0_choice2 = turn[0] ? word13 : word12;
  wire [7:0] code0_choice3 = turn[1] ? code0_choice : code0_choice2;
  wire [7:0] code0_choice4 = turn[0] ? word11 : word10;
  wire [7:0] code0_choice5 = turn[0] ? word9 : word8;
  wire [7:0] code0_choice6 = turn[1] ? code0_choice4 : code0_choice5;
  wire [7:0] code0_choice7 = turn[2] ? code0_choice3 : code0_choice6;
  wire [7:0] code0_choice8 = turn[0] ? word7 : word6;
  wire [7:0] code0_choice9 = turn[0] ? word5 : word4;
  wire [7:0] code0_choice10 = turn[1] ? code0_choice8 : code0_choice9;
  wire [7:0] code0_choice11 = turn[0] ? word3 : word2;
  wire [7:0] code0_choice12 = turn[0] ? word1 : word0;
  wire [7:0] code0_choice13 = turn[1] ? code0_choice11 : code0_choice12;
  wire [7:0] code0_choice14 = turn[2] ? code0_choice10 : code0_choice13;
  always @(posedge clk) begin
    code0 <= turn[3] ? code0_choice7 : code0_choice14;
  end

  assign codes0 = code0;

  wire [7:0] code1_choice = turn[0] ? word0 : word15;
  wire [7:0] code1_choice2 = turn[0] ? word14 : word13;
  wire [7:0] code1_choice3 = turn[1] ? code1_choice : code1_choice2;
  wire [7:0] code1_choice4 = turn[0] ? word12 : word11;
  wire [7:0] code1_choice5 = turn[0] ? word10 : word9;
  wire [7:0] code1_choice6 = turn[1] ? code1_choice4 : code1_choice5;
  wire [7:0] code1_choice7 = turn[2] ? code1_choice3 : code1_choice6;
  wire [7:0] code1_choice8 = turn[0] ? word8 : word7;
  wire [7:0] code1_choice9 = turn[0] ? word6 : word5;
  wire [7:0] code1_choice10 = turn[1] ? code1_choice8 : code1_choice9;
  wire [7:0] code1_choice11 = turn[0] ? word4 : word3;
  wire [7:0] code1_choice12 = turn[0] ? word2 : word1;
  wire [7:0] code1_choice13 = turn[1] ? code1_choice11 : code1_choice12;
  wire [7:0] code1_choice14 = turn[2] ? code1_choice10 : code1_choice13;
  always @(posedge clk) begin
    code1 <= turn[3] ? code1_choice7 : code1_choice14;
  end

  assign codes1 = code1;

  wire [7:0] code2_choice = turn[1] ? code0_choice12 : code0_choice;
  wire [7:0] code2_choice2 = turn[1] ? code0_choice2 : code0_choice4;
  wire [7:0] code2_choice3 = turn[2] ? code2_choice : code2_choice2;
  wire [7:0] code2_choice4 = turn[1] ? code0_choice5 : code0_choice8;
  wire [7:0] code2_choice5 = turn[1] ? code0_choice9 : code0_choice11;
  wire [7:0] code2_choice6 = turn[2] ? code2_choice4 : code2_choice5;
  always @(posedge clk) begin
    code2 <= turn[3] ? code2_choice3 : code2_choice6;
  end

  assign codes2 = code2;

  wire [7:0] code3_choice = turn[1] ? code1_choice12 : code1_choice;
  wire [7:0] code3_choice2 = turn[1] ? code1_choice2 : code1_choice4;
  wire [7:0] code3_choice3 = turn[2] ? code3_choice : code3_choice2;
  wire [7:0] code3_choice4 = turn[1] ? code1_choice5 : code1_choice8;
  wire [7:0] code3_choice5 = turn[1] ? code1_choice9 : code1_choice11;
  wire [7:0] code3_choice6 = turn[2] ? code3_choice4 : code3_choice5;
  always @(posedge clk) begin
    code3 <= turn[3] ? code3_choice3 : code3_choice6;
  end

  assign codes3 = code3;

  wire [7:0] code4_choice = turn[2] ? code0_choice13 : code0_choice3;
  wire [7:0] code4_choice2 = turn[2] ? code0_choice6 : code0_choice10;
  always @(posedge clk) begin
    code4 <= turn[3] ? code4_choice : code4_choice2;
  end

  assign codes4 = code4;

  wire [7:0] code5_choice = turn[2] ? code1_choice13 : code1_choice3;
  wire [7:0] code5_choice2 = turn[2] ? code1_choice6 : code1_choice10;
  always @(posedge clk) begin
    code5 <= turn[3] ? code5_choice : code5_choice2;
  end

  assign codes5 = code5;

  wire [7:0] code6_choice = turn[2] ? code2_choice5 : code2_choice;
  wire [7:0] code6_choice2 = turn[2] ? code2_choice2 : code2_choice4;
  always @(posedge clk) begin
    code6 <= turn[3] ? code6_choice : code6_choice2;
  end

  assign codes6 = code6;

  wire [7:0] code7_choice = turn[2] ? code3_choice5 : code3_choice;
  wire [7:0] code7_choice2 = turn[2] ? code3_choice2 : code3_choice4;
  always @(posedge clk) begin
    code7 <= turn[3] ? code7_choice : code7_choice2;
  end

  assign codes7 = code7;

  always @(posedge clk) begin
    code8 <= turn[3] ? code0_choice14 : code0_choice7;
  end

  assign codes8 = code8;

  always @(posedge clk) begin
    code9 <= turn[3] ? code1_choice14 : code1_choice7;
  end

  assign codes9 = code9;

  always @(posedge clk) begin
    code10 <= turn[3] ? code2_choice6 : code2_choice3;
  end

  assign codes10 = code10;

  always @(posedge clk) begin
    code11 <= turn[3] ? code3_choice6 : code3_choice3;
  end

  assign codes11 = code11;

  always @(posedge clk) begin
    code12 <= turn[3] ? code4_choice2 : code4_choice;
  end

  assign codes12 = code12;

  always @(posedge clk) begin
    code13 <= turn[3] ? code5_choice2 : code5_choice;
  end

  assign codes13 = code13;

  always @(posedge clk) begin
    code14 <= turn[3] ? code6_choice2 : code6_choice;
  end

  assign codes14 = code14;

  always @(posedge clk) begin
    code15 <= turn[3] ? code7_choice2 : code7_choice;
  end

  assign codes15 = code15;

`ifndef SYNTHESIS

  wire word0_no_collision_ok = ~(write_banks[0] & (read_address[3] ? bank0_choice7 : bank0_choice14)
      & ((write_wraps[0] ? write_next_row : write_row)
          == (read_wraps[0] ? read_next_row : read_address[14:4])));
  wire word1_no_collision_ok = ~(write_banks[1] & (read_address[3] ? bank1_choice7 : bank1_choice14)
      & ((write_wraps[1] ? write_next_row : write_row)
          == (read_wraps[1] ? read_next_row : read_address[14:4])));
  wire word2_no_collision_ok = ~(write_banks[2] & (read_address[3] ? bank2_choice3 : bank2_choice6)
      & ((write_wraps[2] ? write_next_row : write_row)
          == (read_wraps[2] ? read_next_row : read_address[14:4])));
  wire word3_no_collision_ok = ~(write_banks[3] & (read_address[3] ? bank3_choice3 : bank3_choice6)
      & ((write_wraps[3] ? write_next_row : write_row)
          == (read_wraps[3] ? read_next_row : read_address[14:4])));
  wire word4_no_collision_ok = ~(write_banks[4] & (read_address[3] ? bank4_choice : bank4_choice2)
      & ((write_wraps[4] ? write_next_row : write_row)
          == (read_wraps[4] ? read_next_row : read_address[14:4])));
  wire word5_no_collision_ok = ~(write_banks[5] & (read_address[3] ? bank5_choice : bank5_choice2)
      & ((write_wraps[5] ? write_next_row : write_row)
          == (read_wraps[5] ? read_next_row : read_address[14:4])));
  wire word6_no_collision_ok = ~(write_banks[6] & (read_address[3] ? bank6_choice : bank6_choice2)
      & ((write_wraps[6] ? write_next_row : write_row)
          == (read_wraps[6] ? read_next_row : read_address[14:4])));
  wire word7_no_collision_ok = ~(write_banks[7] & (read_address[3] ? bank7_choice : bank7_choice2)
      & ((write_wraps[7] ? write_next_row : write_row)
          == (read_wraps[7] ? read_next_row : read_address[14:4])));
  wire word8_no_collision_ok = ~(write_banks[8] & (read_address[3] ? bank0_choice14 : bank0_choice7)
      & ((write_wraps[8] ? write_next_row : write_row)
          == (read_wraps[8] ? read_next_row : read_address[14:4])));
  wire word9_no_collision_ok = ~(write_banks[9] & (read_address[3] ? bank1_choice14 : bank1_choice7)
      & ((write_wraps[9] ? write_next_row : write_row)
          == (read_wraps[9] ? read_next_row : read_address[14:4])));
  wire word10_no_collision_ok = ~(write_banks[10]
      & (read_address[3] ? bank2_choice6 : bank2_choice3)
      & ((write_wraps[10] ? write_next_row : write_row)
          == (read_wraps[10] ? read_next_row : read_address[14:4])));
  wire word11_no_collision_ok = ~(write_banks[11]
      & (read_address[3] ? bank3_choice6 : bank3_choice3)
      & ((write_wraps[11] ? write_next_row : write_row)
          == (read_wraps[11] ? read_next_row : read_address[14:4])));
  wire word12_no_collision_ok = ~(write_banks[12] & (read_address[3] ? bank4_choice2 : bank4_choice)
      & ((write_wraps[12] ? write_next_row : write_row)
          == (read_wraps[12] ? read_next_row : read_address[14:4])));
  wire word13_no_collision_ok = ~(write_banks[13] & (read_address[3] ? bank5_choice2 : bank5_choice)
      & ((write_wraps[13] ? write_next_row : write_row)
          == (read_wraps[13] ? read_next_row : read_address[14:4])));
  wire word14_no_collision_ok = ~(write_banks[14] & (read_address[3] ? bank6_choice2 : bank6_choice)
      & ((write_wraps[14] ? write_next_row : write_row)
          == (read_wraps[14] ? read_next_row : read_address[14:4])));
  wire word15_no_collision_ok = ~(write_banks[15] & (read_address[3] ? bank7_choice2 : bank7_choice)
      & ((write_wraps[15] ? write_next_row : write_row)
          == (read_wraps[15] ? read_next_row : read_address[14:4])));

`ifdef FORMAL
`ifdef FORMAL_saccade_activation_memory_lanes16_writers4_capacity32768
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
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word0_no_collision");
      $stop;
    end
    if (!rst && !word1_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word1_no_collision");
      $stop;
    end
    if (!rst && !word2_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word2_no_collision");
      $stop;
    end
    if (!rst && !word3_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word3_no_collision");
      $stop;
    end
    if (!rst && !word4_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word4_no_collision");
      $stop;
    end
    if (!rst && !word5_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word5_no_collision");
      $stop;
    end
    if (!rst && !word6_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word6_no_collision");
      $stop;
    end
    if (!rst && !word7_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word7_no_collision");
      $stop;
    end
    if (!rst && !word8_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word8_no_collision");
      $stop;
    end
    if (!rst && !word9_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word9_no_collision");
      $stop;
    end
    if (!rst && !word10_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word10_no_collision");
      $stop;
    end
    if (!rst && !word11_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word11_no_collision");
      $stop;
    end
    if (!rst && !word12_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word12_no_collision");
      $stop;
    end
    if (!rst && !word13_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word13_no_collision");
      $stop;
    end
    if (!rst && !word14_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word14_no_collision");
      $stop;
    end
    if (!rst && !word15_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_activation_memory_lanes16_writers4_capacity32768 word15_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
