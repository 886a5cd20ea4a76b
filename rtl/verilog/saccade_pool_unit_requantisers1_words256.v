// Generated from PoolUnit[requantisers=1, words=256]. Do not edit.
`default_nettype none
module saccade_pool_unit_requantisers1_words256 (
  input  wire clk,
  input  wire rst,
  input  wire [7:0] entry,
  input  wire valid,
  input  wire first,
  input  wire [7:0] codes0,
  output wire [7:0] largest0
);

  reg  [7:0] entry_before;
  wire [7:0] larger0;
  reg  [7:0] stored_stored;
  reg  [7:0] stored_written;
  reg  stored_bypass;
  wire [7:0] stored;
  wire keeps0 = (codes0 < stored) & ~first;
  reg  [7:0] largest_code0;

  (* no_rw_check *)
  reg  [7:0] pool [0:255];

  always @(posedge clk) begin
    if (valid) begin
      pool[entry_before] <= larger0;
    end
    stored_stored <= pool[entry];
  end

  always @(posedge clk) begin
    stored_written <= larger0;
    stored_bypass <= valid & (entry_before == entry);
  end

  assign stored = stored_bypass ? stored_written : stored_stored;

  always @(posedge clk) begin
    entry_before <= entry;
    if (rst) begin
      entry_before <= 8'd0;
    end
  end

  assign larger0 = keeps0 ? stored : codes0;

  always @(posedge clk) begin
    largest_code0 <= larger0;
    if (rst) begin
      largest_code0 <= 8'd0;
    end
  end

  assign largest0 = largest_code0;
endmodule
`default_nettype wire
