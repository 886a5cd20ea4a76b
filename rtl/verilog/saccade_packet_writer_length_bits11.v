// Generated from PacketWriter[lengthBits=11]. Do not edit.
`default_nettype none
module saccade_packet_writer_length_bits11 (
  input  wire clk,
  input  wire rst,
  input  wire head_valid,
  input  wire [7:0] head_payload_packet_type,
  input  wire [10:0] head_payload_length,
  output wire rests,
  input  wire body_valid,
  output wire body_ready,
  input  wire [7:0] body_payload,
  output wire last,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload
);

  localparam [1:0] STATE_REST = 2'd0;
  localparam [1:0] STATE_HEADER = 2'd1;
  localparam [1:0] STATE_BODY = 2'd2;
  localparam [1:0] STATE_CHECKSUM = 2'd3;

  reg  [1:0] state;
  reg  [2:0] count;
  reg  [10:0] left;
  reg  [7:0] packet_type;
  wire fire = out_valid & out_ready;
  wire header = state == STATE_HEADER;
  wire body = state == STATE_BODY;
  wire is_last = body & fire & (left == 11'd1);
  wire [7:0] data = header
      ? (~count[2]
          ? (~count[1] ? (~count[0] ? 8'd165 : packet_type) : (~count[0] ? 8'd0 : 8'd0))
          : (~count[1] ? (~count[0] ? left[7:0] : {5'd0, left[10:8]}) : (~count[0] ? 8'd0 : 8'd0)))
      : body_payload;
  wire crc_in_valid;
  wire [31:0] crc_value;

  crc32_bytes1 crc (
    .clk(clk),
    .rst(rst),
    .in_valid(crc_in_valid),
    .in_payload(data),
    .first(header & (count == 3'd1)),
    .value(crc_value)
  );

  always @(posedge clk) begin
    if (fire) begin
      count <= count + 3'd1;
    end
    case (state)
      STATE_HEADER: begin
        if (fire & (count == 3'd7)) begin
          state <= STATE_BODY;
        end
      end
      STATE_BODY: begin
        if (fire) begin
          left <= left - 11'd1;
        end
        if (is_last) begin
          count <= 3'd0;
          state <= STATE_CHECKSUM;
        end
      end
      STATE_CHECKSUM: begin
        if (fire & (count == 3'd3)) begin
          state <= STATE_REST;
        end
      end
      default: begin
        count <= 3'd0;
        left <= head_payload_length;
        packet_type <= head_payload_packet_type;
        if (head_valid) begin
          state <= STATE_HEADER;
        end
      end
    endcase
    if (rst) begin
      count <= 3'd0;
      state <= STATE_REST;
    end
  end

  assign crc_in_valid = fire & (body | (header & (count != 3'd0)));
  wire out_valid_equal = state == STATE_CHECKSUM;
  assign out_valid = body ? body_valid : (header | out_valid_equal);
  assign out_payload = out_valid_equal
      ? (~count[1]
          ? (~count[0] ? crc_value[7:0] : crc_value[15:8])
          : (~count[0] ? crc_value[23:16] : crc_value[31:24]))
      : data;
  assign body_ready = body & out_ready;
  assign rests = state == STATE_REST;
  assign last = is_last;

`ifndef SYNTHESIS

  reg  body_stalled;
  reg  [7:0] body_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    body_stalled <= body_valid & ~body_ready;
    if (rst) begin
      body_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    body_held <= body_payload;
  end

  always @(posedge clk) begin
    out_stalled <= out_valid & ~out_ready;
    if (rst) begin
      out_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out_held <= out_payload;
  end

  wire begins_at_rest_ok = ~head_valid | rests;
  wire has_a_payload_ok = ~head_valid | (head_payload_length != 11'd0);
  wire one_byte_one_byte_ok = (body_valid & body_ready) == (body & fire);
  wire body_holds_while_stalled_ok = ~body_stalled | (body_valid & (body_payload == body_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_packet_writer_length_bits11
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
`ifdef FORMAL_saccade_packet_writer_length_bits11
      begins_at_rest: assume (begins_at_rest_ok);
`else
      begins_at_rest: assert (begins_at_rest_ok);
`endif
`ifdef FORMAL_saccade_packet_writer_length_bits11
      has_a_payload: assume (has_a_payload_ok);
`else
      has_a_payload: assert (has_a_payload_ok);
`endif
      one_byte_one_byte: assert (one_byte_one_byte_ok);
      ends: cover (is_last);
`ifdef FORMAL_saccade_packet_writer_length_bits11
      body_holds_while_stalled: assume (body_holds_while_stalled_ok);
`else
      body_holds_while_stalled: assert (body_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !begins_at_rest_ok) begin
      $display("SACCADE-ASSERT saccade_packet_writer_length_bits11 begins_at_rest");
      $stop;
    end
    if (!rst && !has_a_payload_ok) begin
      $display("SACCADE-ASSERT saccade_packet_writer_length_bits11 has_a_payload");
      $stop;
    end
    if (!rst && !one_byte_one_byte_ok) begin
      $display("SACCADE-ASSERT saccade_packet_writer_length_bits11 one_byte_one_byte");
      $stop;
    end
    if (!rst && !body_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_packet_writer_length_bits11 body_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_packet_writer_length_bits11 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, is_last};
`endif
`endif
endmodule
`default_nettype wire
