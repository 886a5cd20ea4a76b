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
        ^(mixed & 8'd130), ^(mixed & 8'd195), ^(mixed & 8'd227), ^(mixed & 8'd113),
        ^(mixed & 8'd186), ^(mixed & 8'd223), ^(mixed & 8'd111), ^(mixed & 8'd181),
        (^(mixed & 8'd216)) ^ carried[31], (^(mixed & 8'd108)) ^ carried[30],
        (^(mixed & 8'd180)) ^ carried[29], (^(mixed & 8'd216)) ^ carried[28],
        (^(mixed & 8'd238)) ^ carried[27], (^(mixed & 8'd119)) ^ carried[26],
        (^(mixed & 8'd59)) ^ carried[25], (^(mixed & 8'd29)) ^ carried[24],
        (^(mixed & 8'd140)) ^ carried[23], (^(mixed & 8'd70)) ^ carried[22],
        (^(mixed & 8'd35)) ^ carried[21], (^(mixed & 8'd17)) ^ carried[20],
        (^(mixed & 8'd8)) ^ carried[19], (^(mixed & 8'd4)) ^ carried[18],
        (^(mixed & 8'd128)) ^ carried[17], (^(mixed & 8'd194)) ^ carried[16],
        (^(mixed & 8'd97)) ^ carried[15], (^(mixed & 8'd48)) ^ carried[14],
        (^(mixed & 8'd154)) ^ carried[13], (^(mixed & 8'd77)) ^ carried[12],
        (^(mixed & 8'd38)) ^ carried[11], (^(mixed & 8'd19)) ^ carried[10],
        (^(mixed & 8'd9)) ^ carried[9], (^(mixed & 8'd4)) ^ carried[8]
      };
    end
    if (rst) begin
      remainder <= 32'hffffffff;
    end
  end

  assign value = ~remainder;
endmodule
`default_nettype wire
