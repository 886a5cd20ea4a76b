// Generated from Crc32[bytes=4]. Do not edit.
`default_nettype none
module crc32_bytes4 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  input  wire [31:0] in_payload,
  input  wire first,
  output wire [31:0] value
);

  reg  [31:0] remainder;
  wire [31:0] carried = first ? 32'hffffffff : remainder;
  wire [31:0] mixed = carried ^ in_payload;

  always @(posedge clk) begin
    if (in_valid) begin
      remainder <= {
        ^(mixed & 32'h826880ef), ^(mixed & 32'hc35cc098), ^(mixed & 32'he3c6e0a3),
        ^(mixed & 32'h71e37051), ^(mixed & 32'hba9938c7), ^(mixed & 32'hdf241c8c),
        ^(mixed & 32'h6f920e46), ^(mixed & 32'hb5a187cc), ^(mixed & 32'hd8b84309),
        ^(mixed & 32'h6c5c2184), ^(mixed & 32'hb446902d), ^(mixed & 32'hd84bc8f9),
        ^(mixed & 32'hee4d6493), ^(mixed & 32'h7726b249), ^(mixed & 32'h3b935924),
        ^(mixed & 32'h1dc9ac92), ^(mixed & 32'h8c8c56a6), ^(mixed & 32'h46462b53),
        ^(mixed & 32'h232315a9), ^(mixed & 32'h11918ad4), ^(mixed & 32'h08c8c56a),
        ^(mixed & 32'h046462b5), ^(mixed & 32'h805ab1b5), ^(mixed & 32'hc245d835),
        ^(mixed & 32'h6122ec1a), ^(mixed & 32'h3091760d), ^(mixed & 32'h9a203be9),
        ^(mixed & 32'h4d101df4), ^(mixed & 32'h26880efa), ^(mixed & 32'h1344077d),
        ^(mixed & 32'h09a203be), ^(mixed & 32'h04d101df)
      };
    end
    if (rst) begin
      remainder <= 32'hffffffff;
    end
  end

  assign value = ~remainder;
endmodule
`default_nettype wire
