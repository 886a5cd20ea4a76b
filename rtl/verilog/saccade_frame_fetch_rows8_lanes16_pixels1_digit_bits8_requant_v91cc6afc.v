// Generated from FrameFetch[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=2, accumulatorBits=24, multiplierBits=32, encoding=PLAIN, activationBytes=65536, weightWords=8192, parameterWords=1024, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_frame_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v91cc6afc (
  input  wire clk,
  input  wire rst,
  input  wire waiting,
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
  output wire [7:0] next_refusal_code,
  output wire [7:0] next_refusal_detail,
  output wire [9:0] next_descriptor,
  output wire [9:0] next_mode,
  output wire [11:0] next_layers,
  output wire [23:0] next_base,
  output wire [23:0] next_result_words,
  output wire next_layer_counters,
  output wire next_with_frame,
  output wire next_frame_present,
  output wire next_frame_slot,
  output wire next_frame_keep
);

  localparam [2:0] STATE_REST = 3'd0;
  localparam [2:0] STATE_RECORD = 3'd1;
  localparam [2:0] STATE_CONTROL = 3'd2;
  localparam [2:0] STATE_ROWS = 3'd3;
  localparam [2:0] STATE_COLUMNS = 3'd4;
  localparam [2:0] STATE_READY = 3'd5;

  reg  [2:0] state;
  reg  [3:0] step;
  reg  [3:0] which;
  reg  [7:0] record_op;
  reg  [7:0] record_program;
  reg  [7:0] record_mode;
  reg  [15:0] record_flags;
  reg  [15:0] record_origin_x;
  reg  [15:0] record_origin_y;
  reg  [7:0] note_code;
  reg  [7:0] note_detail;
  reg  [2:0] note_slot;
  reg  note_has_slot;
  reg  note_with_frame;
  wire reads_record = (state == STATE_RECORD) & (step != 4'd9);
  reg  record_arrives;
  wire note_arrives = record_arrives & (which == 4'd8);
  wire wants = (state == STATE_CONTROL) & (step != 4'd8);
  wire reads = wants & granted;
  reg  arrives;
  reg  program_valid;
  reg  [11:0] program_layers;
  reg  [15:0] program_first_descriptor;
  reg  [7:0] program_channels;
  reg  [19:0] program_frame_row_step;
  reg  [15:0] program_max_origin_x;
  reg  [15:0] program_max_origin_y;
  reg  [23:0] program_result_words;
  reg  mode_valid;
  reg  [15:0] mode_first_entry;
  reg  [23:0] slot_base;
  wire all_read = (step == 4'd8) & ~arrives;
  wire computes = (record_op == 8'd0) & (note_code == 8'd0);
  wire rows_done;
  wire columns_done;
  reg  [23:0] base;
  reg  [3:0] bit_index;
  reg  [15:0] factor;
  reg  [23:0] addend;
  wire last_bit = bit_index == 4'd15;
  wire adds = (state == STATE_ROWS) | (state == STATE_COLUMNS);

  always @(posedge clk) begin
    which <= step;
    if (rst) begin
      which <= 4'd0;
    end
  end

  always @(posedge clk) begin
    record_arrives <= reads_record;
    if (rst) begin
      record_arrives <= 1'b0;
    end
  end

  assign record_request = reads_record;
  assign record_index = step;

  always @(posedge clk) begin
    if (record_arrives & (which == 4'd0)) begin
      record_op <= record_word[15:8];
    end
  end

  always @(posedge clk) begin
    if (record_arrives & (which == 4'd0)) begin
      record_program <= record_word[23:16];
    end
  end

  always @(posedge clk) begin
    if (record_arrives & (which == 4'd0)) begin
      record_mode <= record_word[31:24];
    end
  end

  always @(posedge clk) begin
    if (record_arrives & (which == 4'd1)) begin
      record_flags <= record_word[15:0];
    end
  end

  always @(posedge clk) begin
    if (record_arrives & (which == 4'd3)) begin
      record_origin_x <= record_word[31:16];
    end
  end

  always @(posedge clk) begin
    if (record_arrives & (which == 4'd4)) begin
      record_origin_y <= record_word[15:0];
    end
  end

  always @(posedge clk) begin
    if (note_arrives) begin
      note_code <= record_word[7:0];
    end
  end

  always @(posedge clk) begin
    if (note_arrives) begin
      note_detail <= record_word[15:8];
    end
  end

  always @(posedge clk) begin
    if (note_arrives) begin
      note_slot <= record_word[18:16];
    end
  end

  always @(posedge clk) begin
    if (note_arrives) begin
      note_has_slot <= record_word[19];
    end
  end

  always @(posedge clk) begin
    if (note_arrives) begin
      note_with_frame <= record_word[20];
    end
  end

  assign take = note_arrives;

  always @(posedge clk) begin
    arrives <= reads;
    if (rst) begin
      arrives <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (reads) begin
      step <= step + 4'd1;
    end
    case (state)
      STATE_RECORD: begin
        if (reads_record) begin
          step <= step + 4'd1;
        end
        if (~reads_record & ~record_arrives) begin
          step <= 4'd0;
          if (computes) begin
            state <= STATE_CONTROL;
          end else begin
            state <= STATE_READY;
          end
        end
      end
      STATE_CONTROL: begin
        if (all_read) begin
          state <= STATE_ROWS;
        end
      end
      STATE_ROWS: begin
        if (rows_done) begin
          state <= STATE_COLUMNS;
        end
      end
      STATE_COLUMNS: begin
        if (columns_done) begin
          state <= STATE_READY;
        end
      end
      STATE_READY: begin
        if (consume) begin
          state <= STATE_REST;
        end
      end
      default: begin
        step <= 4'd0;
        if (waiting) begin
          state <= STATE_RECORD;
        end
      end
    endcase
    if (rst) begin
      step <= 4'd0;
      state <= STATE_REST;
    end
  end

  assign look_request = wants;
  wire [9:0] look_address_choice = (record_program == 8'd1)
      ? 10'd554
      : ((record_program == 8'd0) ? 10'd544 : 10'd0);
  assign look_address = (step == 4'd6)
      ? (look_address_choice + 10'd6 + {2'd0, record_mode})
      : ((step == 4'd7) ? (10'd564 + {7'd0, note_slot}) : (look_address_choice + {6'd0, step}));

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      program_valid <= found[0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      program_layers <= found[12:1];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      program_first_descriptor <= found[28:13];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd1)) begin
      program_channels <= found[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      program_frame_row_step <= found[19:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd3)) begin
      program_max_origin_x <= found[15:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd3)) begin
      program_max_origin_y <= found[31:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd5)) begin
      program_result_words <= found[23:0];
    end
  end

  wire mode_valid_condition = arrives & (which == 4'd6);
  always @(posedge clk) begin
    if (mode_valid_condition) begin
      mode_valid <= found[0];
    end
  end

  always @(posedge clk) begin
    if (mode_valid_condition) begin
      mode_first_entry <= found[16:1];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd7)) begin
      slot_base <= found[23:0];
    end
  end

  wire next_refusal_code_either = (8'd2 <= record_program)
      | ~(program_valid & ((record_program < 8'd2) ? loaded[record_program[0]] : 1'b0))
      | (program_layers == 12'd0) | (24'd256 < program_result_words);
  wire next_refusal_code_either2 = (8'd4 <= record_mode) | ~mode_valid;
  wire next_refusal_code_either3 = (program_max_origin_x < record_origin_x)
      | (program_max_origin_y < record_origin_y);
  assign next_refusal_code = computes
      ? (next_refusal_code_either
          ? 8'd8
          : (next_refusal_code_either2 ? 8'd9 : (next_refusal_code_either3 ? 8'd10 : 8'd0)))
      : note_code;
  assign next_refusal_detail = computes
      ? (next_refusal_code_either
          ? record_program
          : (next_refusal_code_either2 ? record_mode : (next_refusal_code_either3 ? 8'd0 : 8'd0)))
      : note_detail;
  assign rows_done = last_bit;
  assign columns_done = last_bit;

  always @(posedge clk) begin
    if (adds) begin
      bit_index <= bit_index + 4'd1;
      factor <= {1'b0, factor[15:1]};
      addend <= {addend[22:0], 1'b0};
      if (factor[0]) begin
        base <= base + addend;
      end
    end
    if (state == STATE_CONTROL) begin
      base <= slot_base;
      factor <= record_origin_y;
      addend <= {4'd0, program_frame_row_step};
    end
    if ((state == STATE_ROWS) & last_bit) begin
      factor <= record_origin_x;
      addend <= {16'd0, program_channels};
    end
    if (rst) begin
      bit_index <= 4'd0;
    end
  end

  assign busy = ~(state == STATE_REST);
  assign ready = state == STATE_READY;
  assign next_runs = computes & (next_refusal_code == 8'd0);
  assign next_descriptor = program_first_descriptor[9:0];
  assign next_mode = 10'd416 + mode_first_entry[9:0];
  assign next_layers = program_layers;
  assign next_base = base;
  assign next_result_words = program_result_words;
  assign next_layer_counters = record_flags[3];
  assign next_with_frame = note_with_frame;
  assign next_frame_present = note_has_slot;
  assign next_frame_slot = note_slot[0];
  assign next_frame_keep = record_flags[0];

  wire unused_ok = &{
    1'b0, record_flags[15:4], record_flags[2:1], note_slot, program_first_descriptor,
    mode_first_entry
  };
endmodule
`default_nettype wire
