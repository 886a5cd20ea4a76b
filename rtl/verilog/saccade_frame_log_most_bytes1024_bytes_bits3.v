// Generated from FrameLog[mostBytes=1024, bytesBits=3]. Do not edit.
`default_nettype none
module saccade_frame_log_most_bytes1024_bytes_bits3 (
  input  wire clk,
  input  wire rst,
  input  wire turns,
  input  wire answers,
  input  wire begins,
  input  wire ends,
  input  wire [2:0] result_bytes,
  output wire [31:0] stamp,
  output wire [31:0] start_stamp,
  output wire started,
  output wire write_valid,
  output wire [3:0] write_payload_index,
  output wire [31:0] write_payload_word,
  output wire ended,
  output wire settled
);

  localparam [1:0] END_STATE_REST = 2'd0;
  localparam [1:0] END_STATE_BYTES = 2'd1;
  localparam [1:0] END_STATE_STAMP = 2'd2;
  localparam [1:0] START_STATE_REST = 2'd0;
  localparam [1:0] START_STATE_FIRST = 2'd1;
  localparam [1:0] START_STATE_SECOND = 2'd2;
  localparam [1:0] START_STATE_WRITE = 2'd3;

  reg  [31:0] cycles;
  reg  [31:0] kept_start;
  reg  starts;
  reg  takes_start;
  reg  [1:0] end_state;
  reg  [1:0] start_state;
  wire writes_bytes = end_state == END_STATE_BYTES;
  wire writes_end = end_state == END_STATE_STAMP;
  wire writes_start = (start_state == START_STATE_WRITE) & (end_state == END_STATE_REST);
  reg  [10:0] bytes;

  always @(posedge clk) begin
    cycles <= cycles + 32'd1;
    if (rst) begin
      cycles <= 32'd0;
    end
  end

  always @(posedge clk) begin
    starts <= turns | answers;
    if (rst) begin
      starts <= 1'b0;
    end
  end

  always @(posedge clk) begin
    takes_start <= starts;
    if (rst) begin
      takes_start <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (takes_start) begin
      kept_start <= cycles;
    end
  end

  always @(posedge clk) begin
    case (end_state)
      END_STATE_BYTES: begin
        end_state <= END_STATE_STAMP;
      end
      END_STATE_STAMP: begin
        end_state <= END_STATE_REST;
      end
      default: begin
        if (ends) begin
          end_state <= END_STATE_BYTES;
        end
      end
    endcase
    if (rst) begin
      end_state <= END_STATE_REST;
    end
  end

  always @(posedge clk) begin
    case (start_state)
      START_STATE_FIRST: begin
        start_state <= START_STATE_SECOND;
      end
      START_STATE_SECOND: begin
        start_state <= START_STATE_WRITE;
      end
      START_STATE_WRITE: begin
        if (writes_start) begin
          start_state <= START_STATE_REST;
        end
      end
      default: begin
        if (begins) begin
          start_state <= START_STATE_FIRST;
        end
      end
    endcase
    if (rst) begin
      start_state <= START_STATE_REST;
    end
  end

  wire [10:0] result_bytes_extended = {8'd0, result_bytes};
  always @(posedge clk) begin
    bytes <= writes_bytes ? result_bytes_extended : (bytes + result_bytes_extended);
    if (rst) begin
      bytes <= 11'd0;
    end
  end

  assign stamp = cycles;
  assign start_stamp = kept_start;
  assign started = writes_start;
  assign write_valid = writes_bytes | writes_end | writes_start;
  assign write_payload_index = writes_bytes ? 4'd11 : (writes_end ? 4'd9 : 4'd8);
  assign write_payload_word = writes_bytes ? {21'd0, bytes} : (writes_end ? cycles : kept_start);
  assign ended = writes_end;
  assign settled = (end_state == END_STATE_REST) & (start_state == START_STATE_REST);

`ifndef SYNTHESIS

  wire begins_apart_ok = ~begins | (start_state == START_STATE_REST);
  wire ends_apart_ok = ~ends | settled;
  wire ends_and_begins_reached = ends & begins;

`ifdef FORMAL
`ifdef FORMAL_saccade_frame_log_most_bytes1024_bytes_bits3
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
`ifdef FORMAL_saccade_frame_log_most_bytes1024_bytes_bits3
      begins_apart: assume (begins_apart_ok);
`else
      begins_apart: assert (begins_apart_ok);
`endif
`ifdef FORMAL_saccade_frame_log_most_bytes1024_bytes_bits3
      ends_apart: assume (ends_apart_ok);
`else
      ends_apart: assert (ends_apart_ok);
`endif
      ends_and_begins: cover (ends_and_begins_reached);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !begins_apart_ok) begin
      $display("SACCADE-ASSERT saccade_frame_log_most_bytes1024_bytes_bits3 begins_apart");
      $stop;
    end
    if (!rst && !ends_apart_ok) begin
      $display("SACCADE-ASSERT saccade_frame_log_most_bytes1024_bytes_bits3 ends_apart");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, ends_and_begins_reached};
`endif
`endif
endmodule
`default_nettype wire
