// Behavioural model of ECP5's block RAM as Yosys maps memories to it: port A writes, port B reads
// the same width one edge later, on one clock, from zeros. Anything else ends the simulation.
//
// Word i of 9, 18 or 36 bits has the address 8 i, 16 i or 32 i. The lowest bits of the write address
// of 18 and 36 bits enable the bytes, of 9 bits each, and ports of 36 bits carry the upper half on
// the pins of B. What is read while it is written is undefined: the model gives the complement of
// the old bits, so that a design which relies on it fails.
`default_nettype none
module DP16KD (
  input  wire DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5,
    DIA4, DIA3, DIA2, DIA1, DIA0,
  input  wire ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1,
    ADA0,
  input  wire CEA, OCEA, CLKA, WEA, RSTA, CSA2, CSA1, CSA0,
  output wire DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5,
    DOA4, DOA3, DOA2, DOA1, DOA0,
  input  wire DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5,
    DIB4, DIB3, DIB2, DIB1, DIB0,
  input  wire ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1,
    ADB0,
  input  wire CEB, OCEB, CLKB, WEB, RSTB, CSB2, CSB1, CSB0,
  output wire DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5,
    DOB4, DOB3, DOB2, DOB1, DOB0
);
  parameter DATA_WIDTH_A = 18;
  parameter DATA_WIDTH_B = 18;
  parameter REGMODE_A = "NOREG";
  parameter REGMODE_B = "NOREG";
  parameter CSDECODE_A = "0b000";
  parameter CSDECODE_B = "0b000";
  parameter CLKAMUX = "CLKA";
  parameter CLKBMUX = "CLKB";
  // Without effect here: of resets, and of what a port reads that writes.
  parameter GSR = "ENABLED";
  parameter RESETMODE = "SYNC";
  parameter ASYNC_RESET_RELEASE = "SYNC";
  parameter WRITEMODE_A = "NORMAL";
  parameter WRITEMODE_B = "NORMAL";
  parameter [319:0] INITVAL_00 = 0, INITVAL_01 = 0, INITVAL_02 = 0, INITVAL_03 = 0;
  parameter [319:0] INITVAL_04 = 0, INITVAL_05 = 0, INITVAL_06 = 0, INITVAL_07 = 0;
  parameter [319:0] INITVAL_08 = 0, INITVAL_09 = 0, INITVAL_0A = 0, INITVAL_0B = 0;
  parameter [319:0] INITVAL_0C = 0, INITVAL_0D = 0, INITVAL_0E = 0, INITVAL_0F = 0;
  parameter [319:0] INITVAL_10 = 0, INITVAL_11 = 0, INITVAL_12 = 0, INITVAL_13 = 0;
  parameter [319:0] INITVAL_14 = 0, INITVAL_15 = 0, INITVAL_16 = 0, INITVAL_17 = 0;
  parameter [319:0] INITVAL_18 = 0, INITVAL_19 = 0, INITVAL_1A = 0, INITVAL_1B = 0;
  parameter [319:0] INITVAL_1C = 0, INITVAL_1D = 0, INITVAL_1E = 0, INITVAL_1F = 0;
  parameter [319:0] INITVAL_20 = 0, INITVAL_21 = 0, INITVAL_22 = 0, INITVAL_23 = 0;
  parameter [319:0] INITVAL_24 = 0, INITVAL_25 = 0, INITVAL_26 = 0, INITVAL_27 = 0;
  parameter [319:0] INITVAL_28 = 0, INITVAL_29 = 0, INITVAL_2A = 0, INITVAL_2B = 0;
  parameter [319:0] INITVAL_2C = 0, INITVAL_2D = 0, INITVAL_2E = 0, INITVAL_2F = 0;
  parameter [319:0] INITVAL_30 = 0, INITVAL_31 = 0, INITVAL_32 = 0, INITVAL_33 = 0;
  parameter [319:0] INITVAL_34 = 0, INITVAL_35 = 0, INITVAL_36 = 0, INITVAL_37 = 0;
  parameter [319:0] INITVAL_38 = 0, INITVAL_39 = 0, INITVAL_3A = 0, INITVAL_3B = 0;
  parameter [319:0] INITVAL_3C = 0, INITVAL_3D = 0, INITVAL_3E = 0, INITVAL_3F = 0;

  localparam SHIFT = DATA_WIDTH_A == 36 ? 5 : DATA_WIDTH_A == 18 ? 4 : 3;
  localparam [319:0] CONTENTS =
        INITVAL_00 | INITVAL_01 | INITVAL_02 | INITVAL_03
      | INITVAL_04 | INITVAL_05 | INITVAL_06 | INITVAL_07
      | INITVAL_08 | INITVAL_09 | INITVAL_0A | INITVAL_0B
      | INITVAL_0C | INITVAL_0D | INITVAL_0E | INITVAL_0F
      | INITVAL_10 | INITVAL_11 | INITVAL_12 | INITVAL_13
      | INITVAL_14 | INITVAL_15 | INITVAL_16 | INITVAL_17
      | INITVAL_18 | INITVAL_19 | INITVAL_1A | INITVAL_1B
      | INITVAL_1C | INITVAL_1D | INITVAL_1E | INITVAL_1F
      | INITVAL_20 | INITVAL_21 | INITVAL_22 | INITVAL_23
      | INITVAL_24 | INITVAL_25 | INITVAL_26 | INITVAL_27
      | INITVAL_28 | INITVAL_29 | INITVAL_2A | INITVAL_2B
      | INITVAL_2C | INITVAL_2D | INITVAL_2E | INITVAL_2F
      | INITVAL_30 | INITVAL_31 | INITVAL_32 | INITVAL_33
      | INITVAL_34 | INITVAL_35 | INITVAL_36 | INITVAL_37
      | INITVAL_38 | INITVAL_39 | INITVAL_3A | INITVAL_3B
      | INITVAL_3C | INITVAL_3D | INITVAL_3E | INITVAL_3F;

  reg [35:0] memory [0:(16384 >> SHIFT) - 1];
  reg [35:0] word;

  wire [13:0] write_address =
      {ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0};
  wire [13:0] read_address =
      {ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0};
  wire [13 - SHIFT:0] write_word = write_address[13:SHIFT];
  wire [13 - SHIFT:0] read_word = read_address[13:SHIFT];
  wire [35:0] data = {
    {DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4,
      DIB3, DIB2, DIB1, DIB0},
    {DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4,
      DIA3, DIA2, DIA1, DIA0}
  };
  wire [35:0] mask =
      DATA_WIDTH_A == 36 ? {{9{ADA3}}, {9{ADA2}}, {9{ADA1}}, {9{ADA0}}}
      : DATA_WIDTH_A == 18 ? {18'd0, {9{ADA1}}, {9{ADA0}}}
      : 36'h1ff;
  wire writes = CEA && WEA;

  integer i;
  initial begin
    for (i = 0; i < (16384 >> SHIFT); i = i + 1) memory[i] = 36'd0;
    if (DATA_WIDTH_A != 36 && DATA_WIDTH_A != 18 && DATA_WIDTH_A != 9) begin
      $fatal(1, "DP16KD: ports of %0d bits, not 9, 18 or 36", DATA_WIDTH_A);
    end
    if (DATA_WIDTH_B != DATA_WIDTH_A) begin
      $fatal(1, "DP16KD: ports of %0d and %0d bits", DATA_WIDTH_A, DATA_WIDTH_B);
    end
    if (REGMODE_A != "NOREG" || REGMODE_B != "NOREG") begin
      $fatal(1, "DP16KD: an output register");
    end
    if (CSDECODE_A != "0b000" || CSDECODE_B != "0b000") begin
      $fatal(1, "DP16KD: a chip select other than 0");
    end
    if (CLKAMUX != "CLKA" || CLKBMUX != "CLKB") begin
      $fatal(1, "DP16KD: an inverted clock");
    end
    if (CONTENTS != 0) begin
      $fatal(1, "DP16KD: contents other than zeros");
    end
  end

  always @(posedge CLKA) begin
    if (CLKB != CLKA || WEB || RSTA || RSTB || CSA2 || CSA1 || CSA0 || CSB2 || CSB1 || CSB0) begin
      $fatal(1, "DP16KD: two clocks, a write at port B, a reset or a chip select");
    end
    if (writes) memory[write_word] <= (data & mask) | (memory[write_word] & ~mask);
    if (CEB) begin
      word <= memory[read_word] ^ (writes && write_word == read_word ? mask : 36'd0);
    end
  end

  assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5,
          DOA4, DOA3, DOA2, DOA1, DOA0} =
      DATA_WIDTH_A == 36 ? word[17:0] : 18'bx;
  assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5,
          DOB4, DOB3, DOB2, DOB1, DOB0} =
      DATA_WIDTH_A == 36 ? word[35:18] : word[17:0];
endmodule
`default_nettype wire
