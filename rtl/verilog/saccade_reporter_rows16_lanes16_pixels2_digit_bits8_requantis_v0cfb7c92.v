// Generated from Reporter[config=FabricConfig[rows=16, lanes=16, pixels=2, digitBits=8, requantisers=1, accumulatorBits=24, multiplierBits=28, encoding=RELATIVE_SIGNS, activationBytes=16384, weightWords=512, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92 (
  input  wire clk,
  input  wire rst,
  input  wire noted,
  input  wire fault_waits,
  output wire sent,
  output wire of_fault,
  output wire record_request,
  output wire [3:0] record_index,
  input  wire record_granted,
  input  wire [31:0] record_word,
  output wire [4:0] layers,
  output wire start_counters,
  input  wire counters_valid,
  output wire counters_ready,
  input  wire [7:0] counters_payload,
  input  wire counters_done,
  input  wire overflow,
  input  wire late,
  input  wire results_valid,
  output wire results_ready,
  input  wire [7:0] results_payload,
  output wire head_valid,
  output wire [7:0] head_payload_packet_type,
  output wire [10:0] head_payload_length,
  input  wire writer_rests,
  input  wire last,
  output wire body_valid,
  input  wire body_ready,
  output wire [7:0] body_payload
);

  localparam [2:0] PART_REST = 3'd0;
  localparam [2:0] PART_NOTE = 3'd1;
  localparam [2:0] PART_BEGIN = 3'd2;
  localparam [2:0] PART_ERROR = 3'd3;
  localparam [2:0] PART_HEAD = 3'd4;
  localparam [2:0] PART_COUNTERS = 3'd5;
  localparam [2:0] PART_RESULTS = 3'd6;
  localparam [1:0] STEP_READ = 2'd0;
  localparam [1:0] STEP_TAKE = 2'd1;
  localparam [1:0] STEP_SEND = 2'd2;

  reg  [2:0] part;
  reg  [1:0] step;
  reg  is_of_fault;
  reg  refused;
  reg  [4:0] layers_left;
  reg  [5:0] index;
  reg  [7:0] sent_byte;
  wire takes = step == STEP_TAKE;
  wire sends = step == STEP_SEND;
  wire reading_equal = part == PART_ERROR;
  wire reading = reading_equal | (part == PART_HEAD) | (part == PART_NOTE);
  wire passes_counters = part == PART_COUNTERS;
  wire passes_results = part == PART_RESULTS;
  reg  [1:0] pending;
  wire fire = body_valid & body_ready;
  wire reads = record_request & record_granted;
  wire sends_here = (part == PART_ERROR) | (part == PART_HEAD);
  wire head_ends = (part == PART_HEAD) & fire & (index == 6'd51);
  wire record_sent = last & ~is_of_fault;

  assign record_request = (step == STEP_READ) & (reading | ((part == PART_BEGIN) & writer_rests));
  assign record_index = (reading_equal | (part == PART_HEAD))
      ? (reading_equal ? (is_of_fault ? {3'd0, index[2]} : 4'd10) : index[5:2])
      : ((part == PART_BEGIN) ? 4'd11 : 4'd10);

  wire [7:0] sent_byte_choice = ~index[1]
      ? (~index[0] ? record_word[7:0] : record_word[15:8])
      : (~index[0] ? record_word[23:16] : record_word[31:24]);
  always @(posedge clk) begin
    if (takes) begin
      sent_byte <= reading_equal
          ? (is_of_fault
              ? (~index[1]
                  ? (~index[0] ? record_word[7:0] : record_word[15:8])
                  : (~index[0] ? record_word[23:16] : record_word[31:24]))
              : (index[2]
                  ? ((index[1:0] == 2'd0) ? record_word[15:8] : 8'd0)
                  : (index[1]
                      ? (index[0] ? 8'd0 : 8'd1)
                      : (index[0] ? (record_word[19] ? 8'd3 : 8'd4) : record_word[7:0]))))
          : (is_of_fault
              ? 8'd0
              : ((6'd44 <= index)
                  ? (~index[2]
                      ? (~index[1] ? (~index[0] ? 8'd212 : 8'd69) : (~index[0] ? 8'd202 : 8'd112))
                      : (~index[1] ? (~index[0] ? 8'd197 : 8'd133) : (~index[0] ? 8'd109 : 8'd66)))
                  : ((index == 6'd43)
                      ? 8'd0
                      : ((index == 6'd42)
                          ? ((sent_byte_choice & 8'h02) | 8'h08 | (late ? 8'd4 : 8'd0)
                              | {7'd0, overflow})
                          : sent_byte_choice))));
    end
  end

  assign body_valid = (passes_counters | passes_results)
      ? (passes_counters ? counters_valid : results_valid)
      : sends;
  assign body_payload = (passes_counters | passes_results)
      ? (passes_counters ? counters_payload : results_payload)
      : sent_byte;
  assign counters_ready = passes_counters & body_ready;
  assign results_ready = passes_results & body_ready;
  assign head_valid = (part == PART_BEGIN) & takes;
  assign head_payload_packet_type = (is_of_fault | refused) ? 8'd2 : 8'd1;
  assign head_payload_length = (is_of_fault | refused)
      ? 11'd40
      : (record_word[10:0] + 11'd84 + {{1'b0, layers_left}, 5'd0});
  assign layers = layers_left;

  wire part_condition = step == STEP_TAKE;
  always @(posedge clk) begin
    case (step)
      STEP_TAKE: begin
        if (sends_here) begin
          step <= STEP_SEND;
        end else begin
          step <= STEP_READ;
        end
      end
      STEP_SEND: begin
        if (fire) begin
          index <= index + 6'd1;
          step <= STEP_READ;
        end
      end
      default: begin
        if (reads) begin
          step <= STEP_TAKE;
        end
      end
    endcase
    case (part)
      PART_NOTE: begin
        refused <= record_word[18];
        layers_left <= record_word[4:0];
        if (part_condition) begin
          part <= PART_BEGIN;
        end
      end
      PART_BEGIN: begin
        if (part_condition & (is_of_fault | refused)) begin
          part <= PART_ERROR;
        end else if (part_condition) begin
          part <= PART_HEAD;
        end
      end
      PART_ERROR: begin
        if ((step == STEP_SEND) & fire & (index == 6'd7)) begin
          index <= 6'd0;
          part <= PART_HEAD;
        end
      end
      PART_HEAD: begin
        if (head_ends) begin
          part <= PART_COUNTERS;
        end
      end
      PART_COUNTERS: begin
        if (counters_done) begin
          part <= PART_RESULTS;
        end
      end
      PART_RESULTS: begin
        index <= 6'd0;
      end
      default: begin
        index <= 6'd0;
        is_of_fault <= fault_waits;
        if (fault_waits) begin
          part <= PART_BEGIN;
        end else if (pending != 2'd0) begin
          part <= PART_NOTE;
        end
      end
    endcase
    if (last) begin
      part <= PART_REST;
    end
    if (rst) begin
      step <= STEP_READ;
      index <= 6'd0;
      part <= PART_REST;
    end
  end

  assign start_counters = head_ends;
  assign sent = last;
  assign of_fault = is_of_fault;

  always @(posedge clk) begin
    if (noted & ~record_sent) begin
      pending <= pending + 2'd1;
    end else if (record_sent & ~noted) begin
      pending <= pending - 2'd1;
    end
    if (rst) begin
      pending <= 2'd0;
    end
  end

`ifndef SYNTHESIS

  reg  counters_stalled;
  reg  [7:0] counters_held;
  reg  results_stalled;
  reg  [7:0] results_held;
  reg  body_stalled;
  reg  [7:0] body_held;

  always @(posedge clk) begin
    counters_stalled <= counters_valid & ~counters_ready;
    if (rst) begin
      counters_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counters_held <= counters_payload;
  end

  always @(posedge clk) begin
    results_stalled <= results_valid & ~results_ready;
    if (rst) begin
      results_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    results_held <= results_payload;
  end

  always @(posedge clk) begin
    body_stalled <= body_valid & ~body_ready;
    if (rst) begin
      body_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    body_held <= body_payload;
  end

  wire counters_holds_while_stalled_ok = ~counters_stalled
      | (counters_valid & (counters_payload == counters_held));
  wire results_holds_while_stalled_ok = ~results_stalled
      | (results_valid & (results_payload == results_held));
  wire body_holds_while_stalled_ok = ~body_stalled | (body_valid & (body_payload == body_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92
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
`ifdef FORMAL_saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92
      counters_holds_while_stalled: assume (counters_holds_while_stalled_ok);
`else
      counters_holds_while_stalled: assert (counters_holds_while_stalled_ok);
`endif
`ifdef FORMAL_saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92
      results_holds_while_stalled: assume (results_holds_while_stalled_ok);
`else
      results_holds_while_stalled: assert (results_holds_while_stalled_ok);
`endif
      body_holds_while_stalled: assert (body_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !counters_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92 counters_holds_while_stalled");
      $stop;
    end
    if (!rst && !results_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92 results_holds_while_stalled");
      $stop;
    end
    if (!rst && !body_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_rows16_lanes16_pixels2_digit_bits8_requantis_v0cfb7c92 body_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
