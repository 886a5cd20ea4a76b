// Generated from PoolUnit[requantisers=4, words=256]. Do not edit.
`default_nettype none
module saccade_pool_unit_requantisers4_words256 (
  input  wire clk,
  input  wire rst,
  input  wire [7:0] entry,
  input  wire valid,
  input  wire first,
  input  wire [7:0] codes0,
  input  wire [7:0] codes1,
  input  wire [7:0] codes2,
  input  wire [7:0] codes3,
  output wire [7:0] largest0,
  output wire [7:0] largest1,
  output wire [7:0] largest2,
  output wire [7:0] largest3
);

  reg  [7:0] entry_before;
  wire [7:0] larger0;
  wire [7:0] larger1;
  wire [7:0] larger2;
  wire [7:0] larger3;
  reg  [31:0] stored_stored;
  reg  [31:0] stored_written;
  reg  stored_bypass;
  wire [31:0] stored;
  wire keeps0 = (codes0 < stored[31:24]) & ~first;
  reg  [7:0] largest_code0;
  wire keeps1 = (codes1 < stored[23:16]) & ~first;
  reg  [7:0] largest_code1;
  wire keeps2 = (codes2 < stored[15:8]) & ~first;
  reg  [7:0] largest_code2;
  wire keeps3 = (codes3 < stored[7:0]) & ~first;
  reg  [7:0] largest_code3;

  (* no_rw_check *)
  reg  [31:0] pool [0:255];
  wire [31:0] pool_write_data = {larger0, larger1, larger2, larger3};

  always @(posedge clk) begin
    if (valid) begin
      pool[entry_before] <= pool_write_data;
    end
    stored_stored <= pool[entry];
  end

  always @(posedge clk) begin
    stored_written <= pool_write_data;
    stored_bypass <= valid & (entry_before == entry);
  end

  assign stored = stored_bypass ? stored_written : stored_stored;

  always @(posedge clk) begin
    entry_before <= entry;
    if (rst) begin
      entry_before <= 8'd0;
    end
  end

  assign larger0 = keeps0 ? stored[31:24] : codes0;

  always @(posedge clk) begin
    largest_code0 <= larger0;
    if (rst) begin
      largest_code0 <= 8'd0;
    end
  end

  assign largest0 = largest_code0;
  assign larger1 = keeps1 ? stored[23:16] : codes1;

  always @(posedge clk) begin
    largest_code1 <= larger1;
    if (rst) begin
      largest_code1 <= 8'd0;
    end
  end

  assign largest1 = largest_code1;
  assign larger2 = keeps2 ? stored[15:8] : codes2;

  always @(posedge clk) begin
    largest_code2 <= larger2;
    if (rst) begin
      largest_code2 <= 8'd0;
    end
  end

  assign largest2 = largest_code2;
  assign larger3 = keeps3 ? stored[7:0] : codes3;

  always @(posedge clk) begin
    largest_code3 <= larger3;
    if (rst) begin
      largest_code3 <= 8'd0;
    end
  end

  assign largest3 = largest_code3;
endmodule
`default_nettype wire
