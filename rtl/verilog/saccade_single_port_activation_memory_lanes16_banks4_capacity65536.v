// Generated from SinglePortActivationMemory[lanes=16, banks=4, capacity=65536]. Do not edit.
`default_nettype none
module saccade_single_port_activation_memory_lanes16_banks4_capacity65536 (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] read_address,
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
  input  wire [15:0] write_address,
  input  wire write_mask,
  input  wire [7:0] write_codes0
);

  reg  writes;
  reg  [15:0] written_address;
  reg  [7:0] written_code;
  wire [15:0] address = writes ? written_address : read_address;
  wire [12:0] row = address[15:3];
  wire [1:0] start = address[2:1];
  wire [1:0] written_bytes = {address[0], ~address[0]};
  wire wraps0 = ~writes & (2'd0 < start);
  reg  [15:0] word0;
  wire wraps1 = ~writes & (2'd1 < start);
  reg  [15:0] word1;
  wire wraps2 = ~writes & (2'd2 < start);
  reg  [15:0] word2;
  wire wraps3 = ~writes & 1'b0;
  reg  [15:0] word3;
  reg  [2:0] turn;
  reg  [7:0] code0;
  reg  [7:0] code1;
  reg  [7:0] code2;
  reg  [7:0] code3;
  reg  [7:0] code4;
  reg  [7:0] code5;
  reg  [7:0] code6;
  reg  [7:0] code7;

  (* ram_style = "huge" *)
  reg  [15:0] bank0 [0:8191];
  wire bank0_write = writes & (start == 2'd0);
  wire [12:0] bank0_write_address = row + {12'd0, wraps0};
  wire [15:0] bank0_write_data = {2{written_code}};

  always @(posedge clk) begin
    if (bank0_write) begin
      if (written_bytes[0]) begin
        bank0[bank0_write_address][7:0] <= bank0_write_data[7:0];
      end
      if (written_bytes[1]) begin
        bank0[bank0_write_address][15:8] <= bank0_write_data[15:8];
      end
    end else if (~bank0_write) begin
      word0 <= bank0[bank0_write_address];
    end
  end

  (* ram_style = "huge" *)
  reg  [15:0] bank1 [0:8191];
  wire bank1_write = writes & (start == 2'd1);
  wire [12:0] bank1_write_address = row + {12'd0, wraps1};
  wire [15:0] bank1_write_data = {2{written_code}};

  always @(posedge clk) begin
    if (bank1_write) begin
      if (written_bytes[0]) begin
        bank1[bank1_write_address][7:0] <= bank1_write_data[7:0];
      end
      if (written_bytes[1]) begin
        bank1[bank1_write_address][15:8] <= bank1_write_data[15:8];
      end
    end else if (~bank1_write) begin
      word1 <= bank1[bank1_write_address];
    end
  end

  (* ram_style = "huge" *)
  reg  [15:0] bank2 [0:8191];
  wire bank2_write = writes & (start == 2'd2);
  wire [12:0] bank2_write_address = row + {12'd0, wraps2};
  wire [15:0] bank2_write_data = {2{written_code}};

  always @(posedge clk) begin
    if (bank2_write) begin
      if (written_bytes[0]) begin
        bank2[bank2_write_address][7:0] <= bank2_write_data[7:0];
      end
      if (written_bytes[1]) begin
        bank2[bank2_write_address][15:8] <= bank2_write_data[15:8];
      end
    end else if (~bank2_write) begin
      word2 <= bank2[bank2_write_address];
    end
  end

  (* ram_style = "huge" *)
  reg  [15:0] bank3 [0:8191];
  wire bank3_write = writes & (start == 2'd3);
  wire [12:0] bank3_write_address = row + {12'd0, wraps3};
  wire [15:0] bank3_write_data = {2{written_code}};

  always @(posedge clk) begin
    if (bank3_write) begin
      if (written_bytes[0]) begin
        bank3[bank3_write_address][7:0] <= bank3_write_data[7:0];
      end
      if (written_bytes[1]) begin
        bank3[bank3_write_address][15:8] <= bank3_write_data[15:8];
      end
    end else if (~bank3_write) begin
      word3 <= bank3[bank3_write_address];
    end
  end

  always @(posedge clk) begin
    writes <= write_mask;
    if (rst) begin
      writes <= 1'b0;
    end
  end

  always @(posedge clk) begin
    written_address <= write_address;
    if (rst) begin
      written_address <= 16'd0;
    end
  end

  always @(posedge clk) begin
    written_code <= write_codes0;
    if (rst) begin
      written_code <= 8'd0;
    end
  end

  always @(posedge clk) begin
    turn <= read_address[2:0] - read_lane[2:0];
    if (rst) begin
      turn <= 3'd0;
    end
  end

  wire [7:0] code0_choice = turn[0] ? word3[15:8] : word3[7:0];
  wire [7:0] code0_choice2 = turn[0] ? word2[15:8] : word2[7:0];
  wire [7:0] code0_choice3 = turn[1] ? code0_choice : code0_choice2;
  wire [7:0] code0_choice4 = turn[0] ? word1[15:8] : word1[7:0];
  wire [7:0] code0_choice5 = turn[0] ? word0[15:8] : word0[7:0];
  wire [7:0] code0_choice6 = turn[1] ? code0_choice4 : code0_choice5;
  always @(posedge clk) begin
    code0 <= turn[2] ? code0_choice3 : code0_choice6;
  end

  wire [7:0] code1_choice = turn[0] ? word0[7:0] : word3[15:8];
  wire [7:0] code1_choice2 = turn[0] ? word3[7:0] : word2[15:8];
  wire [7:0] code1_choice3 = turn[1] ? code1_choice : code1_choice2;
  wire [7:0] code1_choice4 = turn[0] ? word2[7:0] : word1[15:8];
  wire [7:0] code1_choice5 = turn[0] ? word1[7:0] : word0[15:8];
  wire [7:0] code1_choice6 = turn[1] ? code1_choice4 : code1_choice5;
  always @(posedge clk) begin
    code1 <= turn[2] ? code1_choice3 : code1_choice6;
  end

  wire [7:0] code2_choice = turn[1] ? code0_choice5 : code0_choice;
  wire [7:0] code2_choice2 = turn[1] ? code0_choice2 : code0_choice4;
  always @(posedge clk) begin
    code2 <= turn[2] ? code2_choice : code2_choice2;
  end

  wire [7:0] code3_choice = turn[1] ? code1_choice5 : code1_choice;
  wire [7:0] code3_choice2 = turn[1] ? code1_choice2 : code1_choice4;
  always @(posedge clk) begin
    code3 <= turn[2] ? code3_choice : code3_choice2;
  end

  always @(posedge clk) begin
    code4 <= turn[2] ? code0_choice6 : code0_choice3;
  end

  always @(posedge clk) begin
    code5 <= turn[2] ? code1_choice6 : code1_choice3;
  end

  always @(posedge clk) begin
    code6 <= turn[2] ? code2_choice2 : code2_choice;
  end

  always @(posedge clk) begin
    code7 <= turn[2] ? code3_choice2 : code3_choice;
  end

  assign codes0 = code0;
  assign codes1 = code1;
  assign codes2 = code2;
  assign codes3 = code3;
  assign codes4 = code4;
  assign codes5 = code5;
  assign codes6 = code6;
  assign codes7 = code7;
  assign codes8 = code0;
  assign codes9 = code1;
  assign codes10 = code2;
  assign codes11 = code3;
  assign codes12 = code4;
  assign codes13 = code5;
  assign codes14 = code6;
  assign codes15 = code7;

  wire unused_ok = &{1'b0, read_lane};

`ifndef SYNTHESIS

  wire one_access_ok = ~(writes & (read_mask != 16'd0));

`ifdef FORMAL
`ifdef FORMAL_saccade_single_port_activation_memory_lanes16_banks4_capacity65536
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
      one_access: assert (one_access_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !one_access_ok) begin
      $display("SACCADE-ASSERT saccade_single_port_activation_memory_lanes16_banks4_capacity65536 one_access");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
