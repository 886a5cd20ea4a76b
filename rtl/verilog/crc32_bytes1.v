// Generated from Crc32[bytes=1]. Do not edit.
`default_nettype none
module crc32_bytes1 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  input  wire [7:0] in_payload,
  input  wire first,
  output wire [31:0] value
);

  reg  [31:0] remainder;
  wire [31:0] carried = first ? 32'hffffffff : remainder;
  wire [7:0] mixed = carried[7:0] ^ in_payload;

  always @(posedge clk) begin
    if (in_valid) begin
      remainder <= {
        ^(mixed & 8'h82), ^(mixed & 8'hc3), ^(mixed & 8'he3), ^(mixed & 8'h71), ^(mixed & 8'hba),
        ^(mixed & 8'hdf), ^(mixed & 8'h6f), ^(mixed & 8'hb5), (^(mixed & 8'hd8)) ^ carried[31],
        (^(mixed & 8'h6c)) ^ carried[30], (^(mixed & 8'hb4)) ^ carried[29],
        (^(mixed & 8'hd8)) ^ carried[28], (^(mixed & 8'hee)) ^ carried[27],
        (^(mixed & 8'h77)) ^ carried[26], (^(mixed & 8'h3b)) ^ carried[25],
        (^(mixed & 8'h1d)) ^ carried[24], (^(mixed & 8'h8c)) ^ carried[23],
        (^(mixed & 8'h46)) ^ carried[22], (^(mixed & 8'h23)) ^ carried[21],
        (^(mixed & 8'h11)) ^ carried[20], (^(mixed & 8'h08)) ^ carried[19],
        (^(mixed & 8'h04)) ^ carried[18], (^(mixed & 8'h80)) ^ carried[17],
        (^(mixed & 8'hc2)) ^ carried[16], (^(mixed & 8'h61)) ^ carried[15],
        (^(mixed & 8'h30)) ^ carried[14], (^(mixed & 8'h9a)) ^ carried[13],
        (^(mixed & 8'h4d)) ^ carried[12], (^(mixed & 8'h26)) ^ carried[11],
        (^(mixed & 8'h13)) ^ carried[10], (^(mixed & 8'h09)) ^ carried[9],
        (^(mixed & 8'h04)) ^ carried[8]
      };
    end
    if (rst) begin
      remainder <= 32'hffffffff;
    end
  end

  assign value = ~remainder;
endmodule
`default_nettype wire
