// Generated from FrameIntake[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=4, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=2048, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=8, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_frame_intake_rows8_lanes16_pixels1_digit_bits8_requan_v9add7ddc (
  input  wire clk,
  input  wire rst,
  input  wire events_valid,
  input  wire [1:0] events_payload_kind,
  input  wire [7:0] events_payload_data,
  output wire ready,
  output wire fault_present,
  output wire [7:0] fault_code,
  output wire [7:0] fault_packet_type,
  output wire [7:0] fault_detail,
  input  wire fault_next,
  input  wire fault_told,
  output wire entry_valid,
  output wire [5:0] entry_payload_index,
  output wire [7:0] entry_payload_data,
  input  wire entry_written,
  output wire push,
  input  wire queue_full,
  output wire slots_opens,
  output wire slots_name_valid,
  output wire [7:0] slots_name_payload,
  output wire slots_stores,
  output wire slots_claim,
  output wire slots_claim_slot,
  output wire slots_again,
  output wire slots_keep,
  input  wire slots_free,
  input  wire slots_free_slot,
  input  wire slots_found,
  input  wire slots_found_slot,
  output wire look_request,
  output wire [9:0] look_address,
  input  wire granted,
  input  wire [31:0] found,
  input  wire [1:0] loaded,
  output wire start,
  output wire [14:0] place_base,
  output wire [15:0] place_codes,
  output wire [11:0] place_first_table,
  output wire [7:0] place_channels,
  output wire pixel_valid,
  output wire [7:0] pixel_payload,
  input  wire pixel_ready,
  input  wire upload_idle,
  input  wire whole
);

  localparam [2:0] STATE_REST = 3'd0;
  localparam [2:0] STATE_RECORD = 3'd1;
  localparam [2:0] STATE_LOOK = 3'd2;
  localparam [2:0] STATE_PIXELS = 3'd3;
  localparam [2:0] STATE_NOTE = 3'd4;
  localparam [2:0] STATE_TELL = 3'd5;

  reg  [2:0] state;
  reg  [4:0] index;
  reg  with_frame;
  reg  has_slot;
  reg  slot;
  wire for_me = (events_payload_kind == 2'd0) & (8'd2 < events_payload_data);
  wire opens = events_valid & for_me;
  wire comes = events_valid & (state == STATE_RECORD);
  wire ends = events_valid & (state == STATE_PIXELS) & ~(events_payload_kind == 2'd1);
  wire accepted = ends & (events_payload_kind == 2'd2);
  reg  [7:0] program_number;
  reg  keep;
  reg  runs;
  reg  wrong;
  reg  [7:0] wrong_byte;
  wire refused_byte = ((index == 5'd0) & (events_payload_data != 8'd1))
      | ((index == 5'd1) & (8'd1 < events_payload_data))
      | ((index == 5'd4) & ((events_payload_data & 8'hf0) != 8'd0))
      | (((index == 5'd5) | (index == 5'd13) | (index == 5'd18) | (index == 5'd19)
          | (index == 5'd20) | (index == 5'd21) | (index == 5'd22) | (index == 5'd23)
          | (index == 5'd28) | (index == 5'd29) | (index == 5'd30) | (index == 5'd31))
          & (events_payload_data != 8'd0));
  reg  [2:0] step;
  wire wants = (state == STATE_LOOK) & (step != 3'd7);
  wire reads = wants & granted;
  reg  arrives;
  reg  [2:0] which;
  reg  [14:0] slot_base;
  reg  program_valid;
  reg  [15:0] program_frame_codes;
  reg  [7:0] program_channels;
  reg  [11:0] program_pixel_table;
  wire placed_both = program_valid & ((program_number < 8'd2) ? loaded[program_number[0]] : 1'b0);
  wire placed = with_frame & ~wrong & has_slot & placed_both;
  wire wrong_length = placed & ~whole;
  wire noted = entry_written & (index == 5'd2);
  wire again = ~with_frame & ~wrong & slots_found;
  wire lost = ~with_frame & runs & ~slots_found;
  wire notes = state == STATE_NOTE;

  always @(posedge clk) begin
    if (comes & (index == 5'd2)) begin
      program_number <= events_payload_data;
    end
  end

  always @(posedge clk) begin
    if (comes & (index == 5'd4)) begin
      keep <= events_payload_data[0];
    end
  end

  always @(posedge clk) begin
    if (comes & (index == 5'd1)) begin
      runs <= events_payload_data == 8'd0;
    end
  end

  always @(posedge clk) begin
    if (opens) begin
      wrong <= 1'b0;
    end else if (comes & refused_byte & ~wrong) begin
      wrong <= 1'b1;
      wrong_byte <= {3'd0, index};
    end
    if (rst) begin
      wrong <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (~(state == STATE_LOOK)) begin
      step <= 3'd0;
    end else if (reads) begin
      step <= step + 3'd1;
    end
    if (rst) begin
      step <= 3'd0;
    end
  end

  always @(posedge clk) begin
    arrives <= reads;
    if (rst) begin
      arrives <= 1'b0;
    end
  end

  always @(posedge clk) begin
    which <= step;
    if (rst) begin
      which <= 3'd0;
    end
  end

  assign look_request = wants;
  assign look_address = (step == 3'd6)
      ? ({9'd0, slot} + 10'd564)
      : (((program_number == 8'd1) ? 10'd554 : ((program_number == 8'd0) ? 10'd544 : 10'd0))
          + {7'd0, step});

  always @(posedge clk) begin
    if (arrives & (which == 3'd6)) begin
      slot_base <= found[14:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 3'd0)) begin
      program_valid <= found[0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 3'd1)) begin
      program_frame_codes <= found[15:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 3'd1)) begin
      program_channels <= found[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 3'd2)) begin
      program_pixel_table <= found[31:20];
    end
  end

  always @(posedge clk) begin
    case (state)
      STATE_RECORD: begin
        if (comes) begin
          index <= index + 5'd1;
        end
        if (comes & (index == 5'd31)) begin
          state <= STATE_LOOK;
        end
        if (events_valid & ~(events_payload_kind == 2'd1)) begin
          state <= STATE_REST;
        end
      end
      STATE_LOOK: begin
        if ((step == 3'd7) & ~arrives) begin
          state <= STATE_PIXELS;
        end
      end
      STATE_PIXELS: begin
        if (accepted & ~wrong_length) begin
          state <= STATE_NOTE;
        end else if (accepted) begin
          state <= STATE_TELL;
        end else if (ends) begin
          state <= STATE_REST;
        end
      end
      STATE_NOTE: begin
        if (entry_written) begin
          index <= index + 5'd1;
        end
        if (noted) begin
          state <= STATE_REST;
        end
      end
      STATE_TELL: begin
        if (fault_next) begin
          index <= index + 5'd1;
        end
        if (fault_told) begin
          state <= STATE_REST;
        end
      end
      default: begin
        index <= 5'd0;
        if (opens) begin
          with_frame <= events_payload_data == 8'd3;
          has_slot <= slots_free;
          slot <= slots_free_slot;
          state <= STATE_RECORD;
        end
      end
    endcase
    if (rst) begin
      index <= 5'd0;
      state <= STATE_REST;
    end
  end

  assign ready = ((state == STATE_RECORD) & entry_written)
      | ((state == STATE_REST) & (~queue_full | ~for_me))
      | ((state == STATE_PIXELS) & ((events_payload_kind == 2'd1) ? pixel_ready : upload_idle));
  assign fault_present = state == STATE_TELL;
  assign fault_code = 8'd4;
  assign fault_packet_type = 8'd3;
  wire [31:0] fault_detail_wide = {16'd0, program_frame_codes} + 32'd32;
  assign fault_detail = ~index[1]
      ? (~index[0] ? fault_detail_wide[7:0] : fault_detail_wide[15:8])
      : (~index[0] ? fault_detail_wide[23:16] : fault_detail_wide[31:24]);
  assign start = state == STATE_LOOK;
  assign place_base = slot_base;
  assign place_codes = placed ? program_frame_codes : 16'd0;
  assign place_first_table = program_pixel_table;
  assign place_channels = program_channels;
  assign pixel_valid = events_valid & (state == STATE_PIXELS) & (events_payload_kind == 2'd1);
  assign pixel_payload = events_payload_data;
  assign push = (state == STATE_NOTE) & noted;
  assign slots_opens = opens;
  assign slots_name_valid = comes & (5'd6 <= index) & (index < 5'd12);
  assign slots_name_payload = events_payload_data;
  assign slots_stores = with_frame & has_slot;
  assign slots_keep = keep;
  assign slots_claim = push & placed;
  assign slots_claim_slot = slot;
  assign slots_again = push & again;
  assign entry_valid = comes | notes;
  assign entry_payload_index = notes ? {4'd10, index[1:0]} : {1'b0, index};
  wire entry_payload_data_both = with_frame & ~placed_both;
  wire entry_payload_data_both2 = with_frame & ~has_slot;
  assign entry_payload_data = notes
      ? (index[1]
          ? {
            {2'd0, with_frame ? slot : slots_found_slot}, placed | again, with_frame,
            entry_payload_data_both | entry_payload_data_both2 | lost | wrong, 2'd0
          }
          : (index[0]
              ? (wrong
                  ? wrong_byte
                  : (lost
                      ? 8'd0
                      : (entry_payload_data_both2
                          ? 8'd0
                          : (entry_payload_data_both ? program_number : 8'd0))))
              : (wrong
                  ? 8'd7
                  : (lost
                      ? 8'd12
                      : (entry_payload_data_both2
                          ? 8'd11
                          : (entry_payload_data_both ? 8'd8 : 8'd0))))))
      : events_payload_data;

  wire unused_ok = &{1'b0, found};
endmodule
`default_nettype wire
