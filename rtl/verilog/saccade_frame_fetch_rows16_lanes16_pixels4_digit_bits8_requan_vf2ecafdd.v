// Generated from FrameFetch[config=FabricConfig[rows=16, lanes=16, pixels=4, digitBits=8, requantisers=1, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=512, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_frame_fetch_rows16_lanes16_pixels4_digit_bits8_requan_vf2ecafdd (
  input  wire clk,
  input  wire rst,
  input  wire waiting,
  output wire note_valid,
  output wire [5:0] note_payload_index,
  output wire [7:0] note_payload_data,
  input  wire noted,
  output wire take,
  output wire record_request,
  output wire [3:0] record_index,
  input  wire [31:0] record_word,
  output wire look_request,
  output wire [9:0] look_address,
  input  wire granted,
  input  wire [31:0] found,
  input  wire [1:0] loaded,
  output wire busy,
  output wire ready,
  input  wire consume,
  output wire next_runs,
  output wire next_refused,
  output wire [9:0] next_descriptor,
  output wire [9:0] next_mode,
  output wire [4:0] next_layers,
  output wire [14:0] next_base,
  output wire [8:0] next_result_words,
  output wire next_frame_present,
  output wire next_frame_slot,
  output wire next_frame_keep
);

  localparam [2:0] STATE_REST = 3'd0;
  localparam [2:0] STATE_LOOK = 3'd1;
  localparam [2:0] STATE_ADD = 3'd2;
  localparam [2:0] STATE_NOTE = 3'd3;
  localparam [2:0] STATE_TAKE = 3'd4;
  localparam [2:0] STATE_READY = 3'd5;
  localparam [3:0] STEP_RECORD = 4'd0;
  localparam [3:0] STEP_INTAKE_NOTE = 4'd1;
  localparam [3:0] STEP_FLAGS = 4'd2;
  localparam [3:0] STEP_PROGRAM = 4'd3;
  localparam [3:0] STEP_RESULTS = 4'd4;
  localparam [3:0] STEP_MODE = 4'd5;
  localparam [3:0] STEP_SLOT = 4'd6;
  localparam [3:0] STEP_ORIGIN_Y = 4'd7;
  localparam [3:0] STEP_MAX_ORIGIN_Y = 4'd8;
  localparam [3:0] STEP_ROW_STEP = 4'd9;
  localparam [3:0] STEP_ORIGIN_X = 4'd10;
  localparam [3:0] STEP_MAX_ORIGIN_X = 4'd11;
  localparam [3:0] STEP_CHANNELS = 4'd12;

  reg  [2:0] state;
  reg  [3:0] step;
  reg  [7:0] program_number;
  reg  [7:0] mode_number;
  reg  runs;
  reg  with_frame;
  reg  layer_counters;
  reg  refused;
  reg  [3:0] refusal_code;
  reg  [14:0] base;
  reg  [15:0] factor;
  reg  [15:0] addend;
  reg  [9:0] descriptor;
  reg  [9:0] mode_entry;
  reg  [4:0] layers;
  reg  [8:0] result_words;
  reg  frame_present;
  reg  frame_slot;
  reg  frame_keep;
  reg  arrives;
  reg  no_program;
  reg  too_many_results;
  wire bad_program = ((step == STEP_RESULTS)
      & (~((1'b1 | ~program_number[0]) & (program_number[7:1] == 7'd0))
          | ~((program_number < 8'd2) ? loaded[program_number[0]] : 1'b0) | no_program))
      | ((step == STEP_MODE) & too_many_results);
  reg  no_mode;
  wire bad_mode = (step == STEP_SLOT)
      & (~((1'b1 | ~(&mode_number[1:0])) & (mode_number[7:2] == 6'd0)) | no_mode);
  reg  settles;
  wire is_wrong = settles
      & (bad_program | bad_mode
          | (((step == STEP_ROW_STEP) | (step == STEP_CHANNELS)) & (addend < factor)));
  wire may_ask = (state == STATE_LOOK) & ~arrives & ~is_wrong;
  wire computes = runs & ~refused;
  reg  [1:0] note_byte;
  wire note_written = noted & (note_byte == 2'd2);

  always @(posedge clk) begin
    no_program <= ~found[0] | (found[12:1] == 12'd0)
        | ~(((found[4:1] == 4'd0) | ~found[5]) & (found[12:6] == 7'd0));
    if (rst) begin
      no_program <= 1'b0;
    end
  end

  always @(posedge clk) begin
    too_many_results <= ~(((found[7:0] == 8'd0) | ~found[8]) & (found[23:9] == 15'd0));
    if (rst) begin
      too_many_results <= 1'b0;
    end
  end

  always @(posedge clk) begin
    no_mode <= ~found[0];
    if (rst) begin
      no_mode <= 1'b0;
    end
  end

  always @(posedge clk) begin
    settles <= arrives;
    if (rst) begin
      settles <= 1'b0;
    end
  end

  wire [15:0] addend_choice = (step == STEP_MAX_ORIGIN_Y) ? found[31:16] : found[15:0];
  always @(posedge clk) begin
    if (is_wrong) begin
      refused <= 1'b1;
      refusal_code <= bad_program ? 4'd8 : (bad_mode ? 4'd9 : 4'd10);
      state <= STATE_NOTE;
    end
    case (step)
      STEP_INTAKE_NOTE: begin
        if (arrives) begin
          step <= STEP_FLAGS;
          refused <= record_word[18];
          with_frame <= record_word[19];
          frame_present <= record_word[20];
          frame_slot <= record_word[21];
        end
      end
      STEP_FLAGS: begin
        if (arrives) begin
          step <= STEP_PROGRAM;
          frame_keep <= record_word[0];
          layer_counters <= record_word[3];
          if (~runs) begin
            state <= STATE_NOTE;
          end
          if (refused) begin
            state <= STATE_TAKE;
          end
        end
      end
      STEP_PROGRAM: begin
        if (arrives) begin
          step <= STEP_RESULTS;
          layers <= found[5:1];
          descriptor <= found[22:13];
        end
      end
      STEP_RESULTS: begin
        if (arrives) begin
          step <= STEP_MODE;
          result_words <= found[8:0];
        end
      end
      STEP_MODE: begin
        if (arrives) begin
          step <= STEP_SLOT;
          mode_entry <= found[10:1] + 10'd416;
        end
      end
      STEP_SLOT: begin
        if (arrives) begin
          step <= STEP_ORIGIN_Y;
          base <= found[14:0];
        end
      end
      STEP_ORIGIN_Y: begin
        if (arrives) begin
          step <= STEP_MAX_ORIGIN_Y;
          factor <= record_word[15:0];
        end
      end
      STEP_MAX_ORIGIN_Y: begin
        if (arrives) begin
          step <= STEP_ROW_STEP;
          addend <= addend_choice;
        end
      end
      STEP_ROW_STEP: begin
        if (arrives) begin
          step <= STEP_ORIGIN_X;
          addend <= found[15:0];
          state <= STATE_ADD;
        end
      end
      STEP_ORIGIN_X: begin
        if (arrives) begin
          step <= STEP_MAX_ORIGIN_X;
          factor <= record_word[31:16];
        end
      end
      STEP_MAX_ORIGIN_X: begin
        if (arrives) begin
          step <= STEP_CHANNELS;
          addend <= addend_choice;
        end
      end
      STEP_CHANNELS: begin
        if (arrives) begin
          step <= STEP_RECORD;
          addend <= {8'd0, found[31:24]};
          state <= STATE_ADD;
        end
      end
      default: begin
        if (arrives) begin
          step <= STEP_INTAKE_NOTE;
          program_number <= record_word[23:16];
          mode_number <= record_word[31:24];
          runs <= record_word[15:8] == 8'd0;
        end
      end
    endcase
    case (state)
      STATE_REST: begin
        if (waiting) begin
          state <= STATE_LOOK;
        end
      end
      STATE_ADD: begin
        factor <= {1'b0, factor[15:1]};
        addend <= {addend[14:0], 1'b0};
        if (factor[0]) begin
          base <= base + addend[14:0];
        end
        if (factor == 16'd0) begin
          if (step == STEP_RECORD) begin
            state <= STATE_NOTE;
          end else begin
            state <= STATE_LOOK;
          end
        end
      end
      STATE_READY: begin
        if (consume) begin
          state <= STATE_REST;
        end
      end
      default: ;
    endcase
    if (state == STATE_REST) begin
      step <= STEP_RECORD;
    end
    case (state)
      STATE_NOTE: begin
        if (note_written) begin
          state <= STATE_TAKE;
        end
      end
      STATE_TAKE: begin
        state <= STATE_READY;
      end
      default: ;
    endcase
    if (rst) begin
      state <= STATE_REST;
      step <= STEP_RECORD;
    end
  end

  wire record_request_either = (step == STEP_RECORD) | (step == STEP_INTAKE_NOTE)
      | (step == STEP_FLAGS) | (step == STEP_ORIGIN_Y) | (step == STEP_ORIGIN_X);
  assign record_request = may_ask & record_request_either;
  assign record_index = (step == STEP_ORIGIN_X)
      ? 4'd3
      : ((step == STEP_ORIGIN_Y)
          ? 4'd4
          : ((step == STEP_FLAGS)
              ? 4'd1
              : ((step == STEP_INTAKE_NOTE) ? 4'd10 : ((step == STEP_RECORD) ? 4'd0 : 4'd0))));
  assign look_request = may_ask & ~record_request_either;
  assign look_address = (step == STEP_SLOT)
      ? (10'd564 + {9'd0, frame_slot})
      : (((program_number == 8'd1) ? 10'd554 : ((program_number == 8'd0) ? 10'd544 : 10'd0))
          + ((step == STEP_MODE)
              ? ({2'd0, mode_number} + 10'd6)
              : ((step == STEP_CHANNELS)
                  ? 10'd1
                  : ((step == STEP_MAX_ORIGIN_X)
                      ? 10'd3
                      : ((step == STEP_ROW_STEP)
                          ? 10'd2
                          : ((step == STEP_MAX_ORIGIN_Y)
                              ? 10'd3
                              : ((step == STEP_RESULTS)
                                  ? 10'd5
                                  : ((step == STEP_PROGRAM) ? 10'd0 : 10'd0))))))));

  always @(posedge clk) begin
    arrives <= 1'b0;
    case (state)
      STATE_LOOK: begin
        arrives <= may_ask & (record_request_either | granted);
      end
      default: ;
    endcase
    if (rst) begin
      arrives <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (note_written) begin
      note_byte <= 2'd0;
    end else if (noted) begin
      note_byte <= note_byte + 2'd1;
    end
    if (rst) begin
      note_byte <= 2'd0;
    end
  end

  assign note_valid = state == STATE_NOTE;
  assign note_payload_index = {4'd10, note_byte};
  assign note_payload_data = note_byte[1]
      ? {4'd0, with_frame, refused, runs & ~refused, 1'b0}
      : (note_byte[0]
          ? (refused
              ? ((refusal_code == 4'd8)
                  ? program_number
                  : ((refusal_code == 4'd9) ? mode_number : 8'd0))
              : 8'd0)
          : (refused ? {4'd0, refusal_code} : {3'd0, (computes & layer_counters) ? layers : 5'd0}));
  assign take = state == STATE_TAKE;
  assign busy = ~(state == STATE_REST);
  assign ready = state == STATE_READY;
  assign next_runs = computes;
  assign next_refused = refused;
  assign next_descriptor = descriptor;
  assign next_mode = mode_entry;
  assign next_layers = layers;
  assign next_base = base;
  assign next_result_words = result_words;
  assign next_frame_present = frame_present;
  assign next_frame_slot = frame_slot;
  assign next_frame_keep = frame_keep;

  wire unused_ok = &{1'b0, record_word, found};
endmodule
`default_nettype wire
