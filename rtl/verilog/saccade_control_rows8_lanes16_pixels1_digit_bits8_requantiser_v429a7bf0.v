// Generated from Control[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=4, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=2048, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=8, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload,
  input  wire bus_read,
  input  wire bus_write,
  input  wire [7:0] bus_address,
  input  wire [31:0] bus_write_data,
  output wire [31:0] bus_read_data,
  output wire compute_next_valid,
  input  wire compute_next_ready,
  output wire compute_next_payload_first,
  output wire [15:0] compute_next_payload_layer_loops_groups,
  output wire [11:0] compute_next_payload_layer_loops_out_h,
  output wire [7:0] compute_next_payload_layer_loops_pool_h,
  output wire [7:0] compute_next_payload_layer_loops_pool_w,
  output wire [7:0] compute_next_payload_layer_loops_last_pixels,
  output wire [23:0] compute_next_payload_layer_fill_in_base,
  output wire [27:0] compute_next_payload_layer_fill_first_row,
  output wire [19:0] compute_next_payload_layer_fill_row_length,
  output wire [24:0] compute_next_payload_layer_fill_rows_end,
  output wire [19:0] compute_next_payload_layer_fill_row_stride,
  output wire [19:0] compute_next_payload_layer_fill_pad_codes,
  output wire [27:0] compute_next_payload_layer_fill_window_stride,
  output wire [27:0] compute_next_payload_layer_fill_out_stride,
  output wire [23:0] compute_next_payload_layer_fill_step_x,
  output wire [23:0] compute_next_payload_layer_fill_pixel_step_x,
  output wire [23:0] compute_next_payload_layer_fill_strip_step_x,
  output wire [15:0] compute_next_payload_layer_fill_run_length,
  output wire [15:0] compute_next_payload_layer_fill_run_jump,
  output wire [7:0] compute_next_payload_layer_fill_runs,
  output wire [7:0] compute_next_payload_layer_fill_kernel_h,
  output wire [15:0] compute_next_payload_layer_fill_group_step,
  output wire [11:0] compute_next_payload_layer_fill_strips,
  output wire compute_next_payload_layer_fill_depthwise,
  output wire [15:0] compute_next_payload_layer_fill_last_filters,
  output wire [7:0] compute_next_payload_layer_fill_kernel_w,
  output wire [7:0] compute_next_payload_layer_fill_column_step,
  output wire [11:0] compute_next_payload_layer_fill_segments,
  output wire [7:0] compute_next_payload_layer_fill_strip_batches,
  output wire [3:0] compute_next_payload_layer_array_stored_planes,
  output wire [11:0] compute_next_payload_layer_array_segments,
  output wire [11:0] compute_next_payload_layer_array_row_groups,
  output wire [23:0] compute_next_payload_layer_array_weight_base,
  output wire compute_next_payload_layer_array_depthwise,
  output wire [7:0] compute_next_payload_layer_array_strip_batches,
  output wire [7:0] compute_next_payload_layer_array_last_strip_batches,
  output wire [7:0] compute_next_payload_layer_array_last_lanes,
  output wire compute_next_payload_layer_array_external,
  output wire compute_next_payload_layer_drain_depthwise,
  output wire [11:0] compute_next_payload_layer_drain_batches_x,
  output wire [15:0] compute_next_payload_layer_drain_filters,
  output wire [15:0] compute_next_payload_layer_drain_last_filters,
  output wire compute_next_payload_layer_drain_output,
  output wire [23:0] compute_next_payload_layer_drain_out_base,
  output wire [23:0] compute_next_payload_layer_drain_out_row_stride,
  output wire [15:0] compute_next_payload_layer_drain_out_pixel_stride,
  output wire [23:0] compute_next_payload_layer_drain_out_batch_stride,
  output wire compute_next_payload_layer_drain_residual,
  output wire [23:0] compute_next_payload_layer_drain_residual_base,
  output wire [15:0] compute_next_payload_layer_drain_residual_step_x,
  output wire [23:0] compute_next_payload_layer_drain_residual_pixel_step,
  output wire [23:0] compute_next_payload_layer_drain_residual_batch_step,
  output wire [23:0] compute_next_payload_layer_drain_residual_row_stride,
  output wire [27:0] compute_next_payload_layer_drain_residual_out_stride,
  output wire [3:0] compute_next_payload_mode_array_weight_bits,
  output wire [3:0] compute_next_payload_mode_array_digits,
  output wire [7:0] compute_next_payload_mode_array_zero_planes,
  output wire compute_next_payload_mode_array_half,
  output wire [7:0] compute_next_payload_mode_pad_code,
  output wire compute_next_payload_mode_drain_half,
  output wire compute_next_payload_mode_drain_raw,
  output wire [7:0] compute_next_payload_mode_drain_low,
  output wire [7:0] compute_next_payload_mode_drain_high,
  output wire [15:0] compute_next_payload_mode_drain_parameter_base,
  output wire compute_may_fill,
  input  wire compute_turns,
  input  wire compute_done,
  output wire weights_valid,
  output wire [10:0] weights_payload_address,
  output wire [15:0] weights_payload_mask,
  output wire [7:0] weights_payload_data,
  output wire parameters_valid,
  output wire [10:0] parameters_payload_address,
  output wire [15:0] parameters_payload_mask,
  output wire [7:0] parameters_payload_data,
  output wire upload_valid,
  input  wire upload_ready,
  output wire [14:0] upload_payload_address,
  output wire [7:0] upload_payload_code,
  input  wire results_valid,
  input  wire results_payload_raw,
  input  wire [2:0] results_payload_count,
  input  wire [31:0] results_payload_values0,
  input  wire [31:0] results_payload_values1,
  input  wire [31:0] results_payload_values2,
  input  wire [31:0] results_payload_values3,
  input  wire events_fills_frame,
  input  wire events_turns,
  input  wire events_issue,
  input  wire events_fill_wait,
  input  wire events_drain_wait,
  input  wire events_weight_wait,
  input  wire events_read,
  input  wire [7:0] events_written,
  input  wire overflow,
  input  wire late
);

  wire parser_in_ready;
  wire parser_out_valid;
  wire [1:0] parser_out_payload_kind;
  wire [7:0] parser_out_payload_data;
  wire parser_fault_present;
  wire [7:0] parser_fault_code;
  wire [7:0] parser_fault_packet_type;
  wire [7:0] parser_fault_detail;
  wire loader_ready;
  wire loader_fault_present;
  wire [7:0] loader_fault_code;
  wire [7:0] loader_fault_packet_type;
  wire [7:0] loader_fault_detail;
  wire loader_control_valid;
  wire [9:0] loader_control_payload_address;
  wire [3:0] loader_control_payload_mask;
  wire [7:0] loader_control_payload_data;
  wire loader_weights_valid;
  wire [10:0] loader_weights_payload_address;
  wire [15:0] loader_weights_payload_mask;
  wire [7:0] loader_weights_payload_data;
  wire loader_parameters_valid;
  wire [10:0] loader_parameters_payload_address;
  wire [15:0] loader_parameters_payload_mask;
  wire [7:0] loader_parameters_payload_data;
  wire loader_pixel_tables_valid;
  wire [9:0] loader_pixel_tables_payload_address;
  wire loader_pixel_tables_payload_mask;
  wire [7:0] loader_pixel_tables_payload_data;
  wire intake_ready;
  wire intake_fault_present;
  wire [7:0] intake_fault_code;
  wire [7:0] intake_fault_packet_type;
  wire [7:0] intake_fault_detail;
  wire intake_entry_valid;
  wire [5:0] intake_entry_payload_index;
  wire [7:0] intake_entry_payload_data;
  wire intake_push;
  wire intake_slots_opens;
  wire intake_slots_name_valid;
  wire [7:0] intake_slots_name_payload;
  wire intake_slots_stores;
  wire intake_slots_claim;
  wire intake_slots_claim_slot;
  wire intake_slots_again;
  wire intake_slots_keep;
  wire intake_look_request;
  wire [9:0] intake_look_address;
  wire intake_start;
  wire [14:0] intake_place_base;
  wire [15:0] intake_place_codes;
  wire [11:0] intake_place_first_table;
  wire [7:0] intake_place_channels;
  wire intake_pixel_valid;
  wire [7:0] intake_pixel_payload;
  wire pixels_ready;
  wire pixels_upload_valid;
  wire [14:0] pixels_upload_payload_address;
  wire [7:0] pixels_upload_payload_code;
  wire pixels_idle;
  wire pixels_whole;
  wire slots_free;
  wire slots_free_slot;
  wire slots_found;
  wire slots_found_slot;
  wire [7:0] slots_free_slots;
  wire records_written;
  wire records_full;
  wire records_waiting;
  wire records_noted;
  wire records_fault_next;
  wire records_fault_told;
  wire records_fault_waits;
  wire records_reporter_granted;
  wire [31:0] records_data;
  wire frame_fetch_note_valid;
  wire [5:0] frame_fetch_note_payload_index;
  wire [7:0] frame_fetch_note_payload_data;
  wire frame_fetch_take;
  wire frame_fetch_record_request;
  wire [3:0] frame_fetch_record_index;
  wire frame_fetch_look_request;
  wire [9:0] frame_fetch_look_address;
  wire frame_fetch_busy;
  wire frame_fetch_ready;
  wire frame_fetch_next_runs;
  wire frame_fetch_next_refused;
  wire [9:0] frame_fetch_next_descriptor;
  wire [9:0] frame_fetch_next_mode;
  wire [4:0] frame_fetch_next_layers;
  wire [14:0] frame_fetch_next_base;
  wire [8:0] frame_fetch_next_result_words;
  wire frame_fetch_next_frame_present;
  wire frame_fetch_next_frame_slot;
  wire frame_fetch_next_frame_keep;
  wire layer_fetch_look_request;
  wire [9:0] layer_fetch_look_address;
  wire layer_fetch_reading;
  wire layer_fetch_fills_there;
  wire layer_fetch_full;
  wire [15:0] layer_fetch_layer_loops_groups;
  wire [11:0] layer_fetch_layer_loops_out_h;
  wire [7:0] layer_fetch_layer_loops_pool_h;
  wire [7:0] layer_fetch_layer_loops_pool_w;
  wire [7:0] layer_fetch_layer_loops_last_pixels;
  wire [23:0] layer_fetch_layer_fill_in_base;
  wire [27:0] layer_fetch_layer_fill_first_row;
  wire [19:0] layer_fetch_layer_fill_row_length;
  wire [24:0] layer_fetch_layer_fill_rows_end;
  wire [19:0] layer_fetch_layer_fill_row_stride;
  wire [19:0] layer_fetch_layer_fill_pad_codes;
  wire [27:0] layer_fetch_layer_fill_window_stride;
  wire [27:0] layer_fetch_layer_fill_out_stride;
  wire [23:0] layer_fetch_layer_fill_step_x;
  wire [23:0] layer_fetch_layer_fill_pixel_step_x;
  wire [23:0] layer_fetch_layer_fill_strip_step_x;
  wire [15:0] layer_fetch_layer_fill_run_length;
  wire [15:0] layer_fetch_layer_fill_run_jump;
  wire [7:0] layer_fetch_layer_fill_runs;
  wire [7:0] layer_fetch_layer_fill_kernel_h;
  wire [15:0] layer_fetch_layer_fill_group_step;
  wire [11:0] layer_fetch_layer_fill_strips;
  wire layer_fetch_layer_fill_depthwise;
  wire [15:0] layer_fetch_layer_fill_last_filters;
  wire [7:0] layer_fetch_layer_fill_kernel_w;
  wire [7:0] layer_fetch_layer_fill_column_step;
  wire [11:0] layer_fetch_layer_fill_segments;
  wire [7:0] layer_fetch_layer_fill_strip_batches;
  wire [3:0] layer_fetch_layer_array_stored_planes;
  wire [11:0] layer_fetch_layer_array_segments;
  wire [11:0] layer_fetch_layer_array_row_groups;
  wire [23:0] layer_fetch_layer_array_weight_base;
  wire layer_fetch_layer_array_depthwise;
  wire [7:0] layer_fetch_layer_array_strip_batches;
  wire [7:0] layer_fetch_layer_array_last_strip_batches;
  wire [7:0] layer_fetch_layer_array_last_lanes;
  wire layer_fetch_layer_array_external;
  wire layer_fetch_layer_drain_depthwise;
  wire [11:0] layer_fetch_layer_drain_batches_x;
  wire [15:0] layer_fetch_layer_drain_filters;
  wire [15:0] layer_fetch_layer_drain_last_filters;
  wire layer_fetch_layer_drain_output;
  wire [23:0] layer_fetch_layer_drain_out_base;
  wire [23:0] layer_fetch_layer_drain_out_row_stride;
  wire [15:0] layer_fetch_layer_drain_out_pixel_stride;
  wire [23:0] layer_fetch_layer_drain_out_batch_stride;
  wire layer_fetch_layer_drain_residual;
  wire [23:0] layer_fetch_layer_drain_residual_base;
  wire [15:0] layer_fetch_layer_drain_residual_step_x;
  wire [23:0] layer_fetch_layer_drain_residual_pixel_step;
  wire [23:0] layer_fetch_layer_drain_residual_batch_step;
  wire [23:0] layer_fetch_layer_drain_residual_row_stride;
  wire [27:0] layer_fetch_layer_drain_residual_out_stride;
  wire [3:0] layer_fetch_mode_array_weight_bits;
  wire [3:0] layer_fetch_mode_array_digits;
  wire [7:0] layer_fetch_mode_array_zero_planes;
  wire layer_fetch_mode_array_half;
  wire [7:0] layer_fetch_mode_pad_code;
  wire layer_fetch_mode_drain_half;
  wire layer_fetch_mode_drain_raw;
  wire [7:0] layer_fetch_mode_drain_low;
  wire [7:0] layer_fetch_mode_drain_high;
  wire [15:0] layer_fetch_mode_drain_parameter_base;
  wire sequencer_consume;
  wire sequencer_fetch_go;
  wire sequencer_fetch_fresh;
  wire [14:0] sequencer_fetch_base;
  wire sequencer_fetch_taken;
  wire sequencer_compute_next_valid;
  wire sequencer_compute_next_payload_first;
  wire [15:0] sequencer_compute_next_payload_layer_loops_groups;
  wire [11:0] sequencer_compute_next_payload_layer_loops_out_h;
  wire [7:0] sequencer_compute_next_payload_layer_loops_pool_h;
  wire [7:0] sequencer_compute_next_payload_layer_loops_pool_w;
  wire [7:0] sequencer_compute_next_payload_layer_loops_last_pixels;
  wire [23:0] sequencer_compute_next_payload_layer_fill_in_base;
  wire [27:0] sequencer_compute_next_payload_layer_fill_first_row;
  wire [19:0] sequencer_compute_next_payload_layer_fill_row_length;
  wire [24:0] sequencer_compute_next_payload_layer_fill_rows_end;
  wire [19:0] sequencer_compute_next_payload_layer_fill_row_stride;
  wire [19:0] sequencer_compute_next_payload_layer_fill_pad_codes;
  wire [27:0] sequencer_compute_next_payload_layer_fill_window_stride;
  wire [27:0] sequencer_compute_next_payload_layer_fill_out_stride;
  wire [23:0] sequencer_compute_next_payload_layer_fill_step_x;
  wire [23:0] sequencer_compute_next_payload_layer_fill_pixel_step_x;
  wire [23:0] sequencer_compute_next_payload_layer_fill_strip_step_x;
  wire [15:0] sequencer_compute_next_payload_layer_fill_run_length;
  wire [15:0] sequencer_compute_next_payload_layer_fill_run_jump;
  wire [7:0] sequencer_compute_next_payload_layer_fill_runs;
  wire [7:0] sequencer_compute_next_payload_layer_fill_kernel_h;
  wire [15:0] sequencer_compute_next_payload_layer_fill_group_step;
  wire [11:0] sequencer_compute_next_payload_layer_fill_strips;
  wire sequencer_compute_next_payload_layer_fill_depthwise;
  wire [15:0] sequencer_compute_next_payload_layer_fill_last_filters;
  wire [7:0] sequencer_compute_next_payload_layer_fill_kernel_w;
  wire [7:0] sequencer_compute_next_payload_layer_fill_column_step;
  wire [11:0] sequencer_compute_next_payload_layer_fill_segments;
  wire [7:0] sequencer_compute_next_payload_layer_fill_strip_batches;
  wire [3:0] sequencer_compute_next_payload_layer_array_stored_planes;
  wire [11:0] sequencer_compute_next_payload_layer_array_segments;
  wire [11:0] sequencer_compute_next_payload_layer_array_row_groups;
  wire [23:0] sequencer_compute_next_payload_layer_array_weight_base;
  wire sequencer_compute_next_payload_layer_array_depthwise;
  wire [7:0] sequencer_compute_next_payload_layer_array_strip_batches;
  wire [7:0] sequencer_compute_next_payload_layer_array_last_strip_batches;
  wire [7:0] sequencer_compute_next_payload_layer_array_last_lanes;
  wire sequencer_compute_next_payload_layer_array_external;
  wire sequencer_compute_next_payload_layer_drain_depthwise;
  wire [11:0] sequencer_compute_next_payload_layer_drain_batches_x;
  wire [15:0] sequencer_compute_next_payload_layer_drain_filters;
  wire [15:0] sequencer_compute_next_payload_layer_drain_last_filters;
  wire sequencer_compute_next_payload_layer_drain_output;
  wire [23:0] sequencer_compute_next_payload_layer_drain_out_base;
  wire [23:0] sequencer_compute_next_payload_layer_drain_out_row_stride;
  wire [15:0] sequencer_compute_next_payload_layer_drain_out_pixel_stride;
  wire [23:0] sequencer_compute_next_payload_layer_drain_out_batch_stride;
  wire sequencer_compute_next_payload_layer_drain_residual;
  wire [23:0] sequencer_compute_next_payload_layer_drain_residual_base;
  wire [15:0] sequencer_compute_next_payload_layer_drain_residual_step_x;
  wire [23:0] sequencer_compute_next_payload_layer_drain_residual_pixel_step;
  wire [23:0] sequencer_compute_next_payload_layer_drain_residual_batch_step;
  wire [23:0] sequencer_compute_next_payload_layer_drain_residual_row_stride;
  wire [27:0] sequencer_compute_next_payload_layer_drain_residual_out_stride;
  wire [3:0] sequencer_compute_next_payload_mode_array_weight_bits;
  wire [3:0] sequencer_compute_next_payload_mode_array_digits;
  wire [7:0] sequencer_compute_next_payload_mode_array_zero_planes;
  wire sequencer_compute_next_payload_mode_array_half;
  wire [7:0] sequencer_compute_next_payload_mode_pad_code;
  wire sequencer_compute_next_payload_mode_drain_half;
  wire sequencer_compute_next_payload_mode_drain_raw;
  wire [7:0] sequencer_compute_next_payload_mode_drain_low;
  wire [7:0] sequencer_compute_next_payload_mode_drain_high;
  wire [15:0] sequencer_compute_next_payload_mode_drain_parameter_base;
  wire sequencer_compute_may_fill;
  wire sequencer_report_start;
  wire sequencer_report_answers;
  wire sequencer_report_layer_end;
  wire sequencer_report_last;
  wire sequencer_gone;
  wire sequencer_gone_slot;
  wire sequencer_active;
  wire sequencer_idle;
  wire [4:0] log_result_bytes;
  wire [31:0] log_stamp;
  wire [31:0] log_start_stamp;
  wire log_started;
  wire log_write_valid;
  wire [3:0] log_write_payload_index;
  wire [31:0] log_write_payload_word;
  wire log_ended;
  wire log_settled;
  wire reporter_sent;
  wire reporter_of_fault;
  wire reporter_record_request;
  wire [3:0] reporter_record_index;
  wire [4:0] reporter_layers;
  wire reporter_start_counters;
  wire reporter_counters_ready;
  wire reporter_results_ready;
  wire reporter_head_valid;
  wire [7:0] reporter_head_payload_packet_type;
  wire [12:0] reporter_head_payload_length;
  wire reporter_body_valid;
  wire [7:0] reporter_body_payload;
  wire writer_rests;
  wire writer_body_ready;
  wire writer_last;
  wire writer_out_valid;
  wire [7:0] writer_out_payload;
  wire [31:0] registers_bus_read_data;
  wire registers_overflowed;
  wire ready = loader_ready & intake_ready;
  reg  loaded0;
  reg  loaded1;
  wire grants_frame = frame_fetch_look_request & ~layer_fetch_look_request;
  wire grants_intake = intake_look_request & ~layer_fetch_look_request & ~frame_fetch_look_request;
  reg  [31:0] even_word;
  reg  [31:0] odd_word;
  reg  from_odd;
  wire [31:0] found = from_odd ? odd_word : even_word;
  wire record_sent = reporter_sent & ~reporter_of_fault;
  wire recorder_settled;
  wire recorder_noted;
  wire [31:0] recorder_note;
  wire counters_read;
  wire [8:0] counters_read_address;
  wire counters_out_valid;
  wire [7:0] counters_out_payload;
  wire counters_done;
  wire results_in_valid;
  wire results_in_ready;
  wire results_out_valid;
  wire [131:0] results_out_payload;
  wire [8:0] results_level;
  wire push = results_in_valid & results_in_ready;
  wire bytes_in_ready;
  wire bytes_out_valid;
  wire [7:0] bytes_out_payload;

  wire parser_fault_next_either = loader_fault_present | intake_fault_present;
  wire parser_fault_next_inverse = ~parser_fault_next_either;
  saccade_packet_parser_write_bytes512_frame_bytes32800 parser (
    .clk(clk),
    .rst(rst),
    .in_valid(in_valid),
    .in_ready(parser_in_ready),
    .in_payload(in_payload),
    .out_valid(parser_out_valid),
    .out_ready(ready),
    .out_payload_kind(parser_out_payload_kind),
    .out_payload_data(parser_out_payload_data),
    .fault_present(parser_fault_present),
    .fault_code(parser_fault_code),
    .fault_packet_type(parser_fault_packet_type),
    .fault_detail(parser_fault_detail),
    .fault_next(records_fault_next & parser_fault_next_inverse),
    .fault_told(records_fault_told & parser_fault_next_inverse)
  );

  saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v871bdcc0 loader (
    .clk(clk),
    .rst(rst),
    .events_valid(parser_out_valid & ready),
    .events_payload_kind(parser_out_payload_kind),
    .events_payload_data(parser_out_payload_data),
    .ready(loader_ready),
    .busy(records_waiting | frame_fetch_busy | ~sequencer_idle),
    .fault_present(loader_fault_present),
    .fault_code(loader_fault_code),
    .fault_packet_type(loader_fault_packet_type),
    .fault_detail(loader_fault_detail),
    .fault_next(records_fault_next),
    .fault_told(records_fault_told),
    .control_valid(loader_control_valid),
    .control_payload_address(loader_control_payload_address),
    .control_payload_mask(loader_control_payload_mask),
    .control_payload_data(loader_control_payload_data),
    .weights_valid(loader_weights_valid),
    .weights_payload_address(loader_weights_payload_address),
    .weights_payload_mask(loader_weights_payload_mask),
    .weights_payload_data(loader_weights_payload_data),
    .parameters_valid(loader_parameters_valid),
    .parameters_payload_address(loader_parameters_payload_address),
    .parameters_payload_mask(loader_parameters_payload_mask),
    .parameters_payload_data(loader_parameters_payload_data),
    .pixel_tables_valid(loader_pixel_tables_valid),
    .pixel_tables_payload_address(loader_pixel_tables_payload_address),
    .pixel_tables_payload_mask(loader_pixel_tables_payload_mask),
    .pixel_tables_payload_data(loader_pixel_tables_payload_data)
  );

  wire [1:0] intake_loaded_joined = {loaded1, loaded0};
  saccade_frame_intake_rows8_lanes16_pixels1_digit_bits8_requan_v9add7ddc intake (
    .clk(clk),
    .rst(rst),
    .events_valid(parser_out_valid & ready),
    .events_payload_kind(parser_out_payload_kind),
    .events_payload_data(parser_out_payload_data),
    .ready(intake_ready),
    .fault_present(intake_fault_present),
    .fault_code(intake_fault_code),
    .fault_packet_type(intake_fault_packet_type),
    .fault_detail(intake_fault_detail),
    .fault_next(records_fault_next & ~loader_fault_present),
    .fault_told(records_fault_told & ~loader_fault_present),
    .entry_valid(intake_entry_valid),
    .entry_payload_index(intake_entry_payload_index),
    .entry_payload_data(intake_entry_payload_data),
    .entry_written(records_written),
    .push(intake_push),
    .queue_full(records_full),
    .slots_opens(intake_slots_opens),
    .slots_name_valid(intake_slots_name_valid),
    .slots_name_payload(intake_slots_name_payload),
    .slots_stores(intake_slots_stores),
    .slots_claim(intake_slots_claim),
    .slots_claim_slot(intake_slots_claim_slot),
    .slots_again(intake_slots_again),
    .slots_keep(intake_slots_keep),
    .slots_free(slots_free),
    .slots_free_slot(slots_free_slot),
    .slots_found(slots_found),
    .slots_found_slot(slots_found_slot),
    .look_request(intake_look_request),
    .look_address(intake_look_address),
    .granted(grants_intake),
    .found(found),
    .loaded(intake_loaded_joined),
    .start(intake_start),
    .place_base(intake_place_base),
    .place_codes(intake_place_codes),
    .place_first_table(intake_place_first_table),
    .place_channels(intake_place_channels),
    .pixel_valid(intake_pixel_valid),
    .pixel_payload(intake_pixel_payload),
    .pixel_ready(pixels_ready),
    .upload_idle(pixels_idle),
    .whole(pixels_whole)
  );

  saccade_pixel_upload_tables4_activation_bytes32768 pixels (
    .clk(clk),
    .rst(rst),
    .write_valid(loader_pixel_tables_valid),
    .write_payload_address(loader_pixel_tables_payload_address),
    .write_payload_mask(loader_pixel_tables_payload_mask),
    .write_payload_data(loader_pixel_tables_payload_data),
    .start(intake_start),
    .place_base(intake_place_base),
    .place_codes(intake_place_codes),
    .place_first_table(intake_place_first_table),
    .place_channels(intake_place_channels),
    .pixel_valid(intake_pixel_valid),
    .pixel_payload(intake_pixel_payload),
    .ready(pixels_ready),
    .upload_valid(pixels_upload_valid),
    .upload_ready(upload_ready),
    .upload_payload_address(pixels_upload_payload_address),
    .upload_payload_code(pixels_upload_payload_code),
    .idle(pixels_idle),
    .whole(pixels_whole)
  );

  saccade_slot_table_slots2_name_bytes6 slots (
    .clk(clk),
    .rst(rst),
    .opens(intake_slots_opens),
    .name_valid(intake_slots_name_valid),
    .name_payload(intake_slots_name_payload),
    .stores(intake_slots_stores),
    .claim(intake_slots_claim),
    .claim_slot(intake_slots_claim_slot),
    .again(intake_slots_again),
    .keep(intake_slots_keep),
    .gone(sequencer_gone),
    .gone_slot(sequencer_gone_slot),
    .free(slots_free),
    .free_slot(slots_free_slot),
    .found(slots_found),
    .found_slot(slots_found_slot),
    .free_slots(slots_free_slots)
  );

  saccade_record_queue_entries8 records (
    .clk(clk),
    .rst(rst),
    .write_valid(intake_entry_valid),
    .write_payload_index(intake_entry_payload_index),
    .write_payload_data(intake_entry_payload_data),
    .written(records_written),
    .push(intake_push),
    .full(records_full),
    .waiting(records_waiting),
    .note_valid(frame_fetch_note_valid),
    .note_payload_index(frame_fetch_note_payload_index),
    .note_payload_data(frame_fetch_note_payload_data),
    .noted(records_noted),
    .take(frame_fetch_take),
    .log_valid(log_write_valid),
    .log_payload_index(log_write_payload_index),
    .log_payload_word(log_write_payload_word),
    .ended(log_ended),
    .fault_present(parser_fault_next_either | parser_fault_present),
    .fault_code(loader_fault_present
        ? loader_fault_code
        : (intake_fault_present ? intake_fault_code : parser_fault_code)),
    .fault_packet_type(loader_fault_present
        ? loader_fault_packet_type
        : (intake_fault_present ? intake_fault_packet_type : parser_fault_packet_type)),
    .fault_detail(loader_fault_present
        ? loader_fault_detail
        : (intake_fault_present ? intake_fault_detail : parser_fault_detail)),
    .fault_next(records_fault_next),
    .fault_told(records_fault_told),
    .fault_waits(records_fault_waits),
    .answered(reporter_sent),
    .fetch_read_request(frame_fetch_record_request),
    .fetch_read_index(frame_fetch_record_index),
    .reporter_of_fault(reporter_of_fault),
    .reporter_read_request(reporter_record_request),
    .reporter_read_index(reporter_record_index),
    .reporter_granted(records_reporter_granted),
    .data(records_data)
  );

  saccade_frame_fetch_rows8_lanes16_pixels1_digit_bits8_requant_vd35820d8 frame_fetch (
    .clk(clk),
    .rst(rst),
    .waiting(records_waiting),
    .note_valid(frame_fetch_note_valid),
    .note_payload_index(frame_fetch_note_payload_index),
    .note_payload_data(frame_fetch_note_payload_data),
    .noted(records_noted),
    .take(frame_fetch_take),
    .record_request(frame_fetch_record_request),
    .record_index(frame_fetch_record_index),
    .record_word(records_data),
    .look_request(frame_fetch_look_request),
    .look_address(frame_fetch_look_address),
    .granted(grants_frame),
    .found(found),
    .loaded(intake_loaded_joined),
    .busy(frame_fetch_busy),
    .ready(frame_fetch_ready),
    .consume(sequencer_consume),
    .next_runs(frame_fetch_next_runs),
    .next_refused(frame_fetch_next_refused),
    .next_descriptor(frame_fetch_next_descriptor),
    .next_mode(frame_fetch_next_mode),
    .next_layers(frame_fetch_next_layers),
    .next_base(frame_fetch_next_base),
    .next_result_words(frame_fetch_next_result_words),
    .next_frame_present(frame_fetch_next_frame_present),
    .next_frame_slot(frame_fetch_next_frame_slot),
    .next_frame_keep(frame_fetch_next_frame_keep)
  );

  saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 layer_fetch (
    .clk(clk),
    .rst(rst),
    .go(sequencer_fetch_go),
    .fresh(sequencer_fetch_fresh),
    .first_descriptor(frame_fetch_next_descriptor),
    .first_mode(frame_fetch_next_mode),
    .base(sequencer_fetch_base),
    .look_request(layer_fetch_look_request),
    .look_address(layer_fetch_look_address),
    .found0(even_word),
    .found1(odd_word),
    .reading(layer_fetch_reading),
    .fills_there(layer_fetch_fills_there),
    .full(layer_fetch_full),
    .taken(sequencer_fetch_taken),
    .layer_loops_groups(layer_fetch_layer_loops_groups),
    .layer_loops_out_h(layer_fetch_layer_loops_out_h),
    .layer_loops_pool_h(layer_fetch_layer_loops_pool_h),
    .layer_loops_pool_w(layer_fetch_layer_loops_pool_w),
    .layer_loops_last_pixels(layer_fetch_layer_loops_last_pixels),
    .layer_fill_in_base(layer_fetch_layer_fill_in_base),
    .layer_fill_first_row(layer_fetch_layer_fill_first_row),
    .layer_fill_row_length(layer_fetch_layer_fill_row_length),
    .layer_fill_rows_end(layer_fetch_layer_fill_rows_end),
    .layer_fill_row_stride(layer_fetch_layer_fill_row_stride),
    .layer_fill_pad_codes(layer_fetch_layer_fill_pad_codes),
    .layer_fill_window_stride(layer_fetch_layer_fill_window_stride),
    .layer_fill_out_stride(layer_fetch_layer_fill_out_stride),
    .layer_fill_step_x(layer_fetch_layer_fill_step_x),
    .layer_fill_pixel_step_x(layer_fetch_layer_fill_pixel_step_x),
    .layer_fill_strip_step_x(layer_fetch_layer_fill_strip_step_x),
    .layer_fill_run_length(layer_fetch_layer_fill_run_length),
    .layer_fill_run_jump(layer_fetch_layer_fill_run_jump),
    .layer_fill_runs(layer_fetch_layer_fill_runs),
    .layer_fill_kernel_h(layer_fetch_layer_fill_kernel_h),
    .layer_fill_group_step(layer_fetch_layer_fill_group_step),
    .layer_fill_strips(layer_fetch_layer_fill_strips),
    .layer_fill_depthwise(layer_fetch_layer_fill_depthwise),
    .layer_fill_last_filters(layer_fetch_layer_fill_last_filters),
    .layer_fill_kernel_w(layer_fetch_layer_fill_kernel_w),
    .layer_fill_column_step(layer_fetch_layer_fill_column_step),
    .layer_fill_segments(layer_fetch_layer_fill_segments),
    .layer_fill_strip_batches(layer_fetch_layer_fill_strip_batches),
    .layer_array_stored_planes(layer_fetch_layer_array_stored_planes),
    .layer_array_segments(layer_fetch_layer_array_segments),
    .layer_array_row_groups(layer_fetch_layer_array_row_groups),
    .layer_array_weight_base(layer_fetch_layer_array_weight_base),
    .layer_array_depthwise(layer_fetch_layer_array_depthwise),
    .layer_array_strip_batches(layer_fetch_layer_array_strip_batches),
    .layer_array_last_strip_batches(layer_fetch_layer_array_last_strip_batches),
    .layer_array_last_lanes(layer_fetch_layer_array_last_lanes),
    .layer_array_external(layer_fetch_layer_array_external),
    .layer_drain_depthwise(layer_fetch_layer_drain_depthwise),
    .layer_drain_batches_x(layer_fetch_layer_drain_batches_x),
    .layer_drain_filters(layer_fetch_layer_drain_filters),
    .layer_drain_last_filters(layer_fetch_layer_drain_last_filters),
    .layer_drain_output(layer_fetch_layer_drain_output),
    .layer_drain_out_base(layer_fetch_layer_drain_out_base),
    .layer_drain_out_row_stride(layer_fetch_layer_drain_out_row_stride),
    .layer_drain_out_pixel_stride(layer_fetch_layer_drain_out_pixel_stride),
    .layer_drain_out_batch_stride(layer_fetch_layer_drain_out_batch_stride),
    .layer_drain_residual(layer_fetch_layer_drain_residual),
    .layer_drain_residual_base(layer_fetch_layer_drain_residual_base),
    .layer_drain_residual_step_x(layer_fetch_layer_drain_residual_step_x),
    .layer_drain_residual_pixel_step(layer_fetch_layer_drain_residual_pixel_step),
    .layer_drain_residual_batch_step(layer_fetch_layer_drain_residual_batch_step),
    .layer_drain_residual_row_stride(layer_fetch_layer_drain_residual_row_stride),
    .layer_drain_residual_out_stride(layer_fetch_layer_drain_residual_out_stride),
    .mode_array_weight_bits(layer_fetch_mode_array_weight_bits),
    .mode_array_digits(layer_fetch_mode_array_digits),
    .mode_array_zero_planes(layer_fetch_mode_array_zero_planes),
    .mode_array_half(layer_fetch_mode_array_half),
    .mode_pad_code(layer_fetch_mode_pad_code),
    .mode_drain_half(layer_fetch_mode_drain_half),
    .mode_drain_raw(layer_fetch_mode_drain_raw),
    .mode_drain_low(layer_fetch_mode_drain_low),
    .mode_drain_high(layer_fetch_mode_drain_high),
    .mode_drain_parameter_base(layer_fetch_mode_drain_parameter_base)
  );

  saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 sequencer (
    .clk(clk),
    .rst(rst),
    .ready(frame_fetch_ready),
    .next_runs(frame_fetch_next_runs),
    .next_refused(frame_fetch_next_refused),
    .next_descriptor(frame_fetch_next_descriptor),
    .next_mode(frame_fetch_next_mode),
    .next_layers(frame_fetch_next_layers),
    .next_base(frame_fetch_next_base),
    .next_result_words(frame_fetch_next_result_words),
    .next_frame_present(frame_fetch_next_frame_present),
    .next_frame_slot(frame_fetch_next_frame_slot),
    .next_frame_keep(frame_fetch_next_frame_keep),
    .consume(sequencer_consume),
    .fetch_go(sequencer_fetch_go),
    .fetch_fresh(sequencer_fetch_fresh),
    .fetch_base(sequencer_fetch_base),
    .fetch_reading(layer_fetch_reading),
    .fetch_fills_there(layer_fetch_fills_there),
    .fetch_full(layer_fetch_full),
    .fetch_taken(sequencer_fetch_taken),
    .fetch_layer_loops_groups(layer_fetch_layer_loops_groups),
    .fetch_layer_loops_out_h(layer_fetch_layer_loops_out_h),
    .fetch_layer_loops_pool_h(layer_fetch_layer_loops_pool_h),
    .fetch_layer_loops_pool_w(layer_fetch_layer_loops_pool_w),
    .fetch_layer_loops_last_pixels(layer_fetch_layer_loops_last_pixels),
    .fetch_layer_fill_in_base(layer_fetch_layer_fill_in_base),
    .fetch_layer_fill_first_row(layer_fetch_layer_fill_first_row),
    .fetch_layer_fill_row_length(layer_fetch_layer_fill_row_length),
    .fetch_layer_fill_rows_end(layer_fetch_layer_fill_rows_end),
    .fetch_layer_fill_row_stride(layer_fetch_layer_fill_row_stride),
    .fetch_layer_fill_pad_codes(layer_fetch_layer_fill_pad_codes),
    .fetch_layer_fill_window_stride(layer_fetch_layer_fill_window_stride),
    .fetch_layer_fill_out_stride(layer_fetch_layer_fill_out_stride),
    .fetch_layer_fill_step_x(layer_fetch_layer_fill_step_x),
    .fetch_layer_fill_pixel_step_x(layer_fetch_layer_fill_pixel_step_x),
    .fetch_layer_fill_strip_step_x(layer_fetch_layer_fill_strip_step_x),
    .fetch_layer_fill_run_length(layer_fetch_layer_fill_run_length),
    .fetch_layer_fill_run_jump(layer_fetch_layer_fill_run_jump),
    .fetch_layer_fill_runs(layer_fetch_layer_fill_runs),
    .fetch_layer_fill_kernel_h(layer_fetch_layer_fill_kernel_h),
    .fetch_layer_fill_group_step(layer_fetch_layer_fill_group_step),
    .fetch_layer_fill_strips(layer_fetch_layer_fill_strips),
    .fetch_layer_fill_depthwise(layer_fetch_layer_fill_depthwise),
    .fetch_layer_fill_last_filters(layer_fetch_layer_fill_last_filters),
    .fetch_layer_fill_kernel_w(layer_fetch_layer_fill_kernel_w),
    .fetch_layer_fill_column_step(layer_fetch_layer_fill_column_step),
    .fetch_layer_fill_segments(layer_fetch_layer_fill_segments),
    .fetch_layer_fill_strip_batches(layer_fetch_layer_fill_strip_batches),
    .fetch_layer_array_stored_planes(layer_fetch_layer_array_stored_planes),
    .fetch_layer_array_segments(layer_fetch_layer_array_segments),
    .fetch_layer_array_row_groups(layer_fetch_layer_array_row_groups),
    .fetch_layer_array_weight_base(layer_fetch_layer_array_weight_base),
    .fetch_layer_array_depthwise(layer_fetch_layer_array_depthwise),
    .fetch_layer_array_strip_batches(layer_fetch_layer_array_strip_batches),
    .fetch_layer_array_last_strip_batches(layer_fetch_layer_array_last_strip_batches),
    .fetch_layer_array_last_lanes(layer_fetch_layer_array_last_lanes),
    .fetch_layer_array_external(layer_fetch_layer_array_external),
    .fetch_layer_drain_depthwise(layer_fetch_layer_drain_depthwise),
    .fetch_layer_drain_batches_x(layer_fetch_layer_drain_batches_x),
    .fetch_layer_drain_filters(layer_fetch_layer_drain_filters),
    .fetch_layer_drain_last_filters(layer_fetch_layer_drain_last_filters),
    .fetch_layer_drain_output(layer_fetch_layer_drain_output),
    .fetch_layer_drain_out_base(layer_fetch_layer_drain_out_base),
    .fetch_layer_drain_out_row_stride(layer_fetch_layer_drain_out_row_stride),
    .fetch_layer_drain_out_pixel_stride(layer_fetch_layer_drain_out_pixel_stride),
    .fetch_layer_drain_out_batch_stride(layer_fetch_layer_drain_out_batch_stride),
    .fetch_layer_drain_residual(layer_fetch_layer_drain_residual),
    .fetch_layer_drain_residual_base(layer_fetch_layer_drain_residual_base),
    .fetch_layer_drain_residual_step_x(layer_fetch_layer_drain_residual_step_x),
    .fetch_layer_drain_residual_pixel_step(layer_fetch_layer_drain_residual_pixel_step),
    .fetch_layer_drain_residual_batch_step(layer_fetch_layer_drain_residual_batch_step),
    .fetch_layer_drain_residual_row_stride(layer_fetch_layer_drain_residual_row_stride),
    .fetch_layer_drain_residual_out_stride(layer_fetch_layer_drain_residual_out_stride),
    .fetch_mode_array_weight_bits(layer_fetch_mode_array_weight_bits),
    .fetch_mode_array_digits(layer_fetch_mode_array_digits),
    .fetch_mode_array_zero_planes(layer_fetch_mode_array_zero_planes),
    .fetch_mode_array_half(layer_fetch_mode_array_half),
    .fetch_mode_pad_code(layer_fetch_mode_pad_code),
    .fetch_mode_drain_half(layer_fetch_mode_drain_half),
    .fetch_mode_drain_raw(layer_fetch_mode_drain_raw),
    .fetch_mode_drain_low(layer_fetch_mode_drain_low),
    .fetch_mode_drain_high(layer_fetch_mode_drain_high),
    .fetch_mode_drain_parameter_base(layer_fetch_mode_drain_parameter_base),
    .compute_next_valid(sequencer_compute_next_valid),
    .compute_next_ready(compute_next_ready),
    .compute_next_payload_first(sequencer_compute_next_payload_first),
    .compute_next_payload_layer_loops_groups(sequencer_compute_next_payload_layer_loops_groups),
    .compute_next_payload_layer_loops_out_h(sequencer_compute_next_payload_layer_loops_out_h),
    .compute_next_payload_layer_loops_pool_h(sequencer_compute_next_payload_layer_loops_pool_h),
    .compute_next_payload_layer_loops_pool_w(sequencer_compute_next_payload_layer_loops_pool_w),
    .compute_next_payload_layer_loops_last_pixels(sequencer_compute_next_payload_layer_loops_last_pixels),
    .compute_next_payload_layer_fill_in_base(sequencer_compute_next_payload_layer_fill_in_base),
    .compute_next_payload_layer_fill_first_row(sequencer_compute_next_payload_layer_fill_first_row),
    .compute_next_payload_layer_fill_row_length(sequencer_compute_next_payload_layer_fill_row_length),
    .compute_next_payload_layer_fill_rows_end(sequencer_compute_next_payload_layer_fill_rows_end),
    .compute_next_payload_layer_fill_row_stride(sequencer_compute_next_payload_layer_fill_row_stride),
    .compute_next_payload_layer_fill_pad_codes(sequencer_compute_next_payload_layer_fill_pad_codes),
    .compute_next_payload_layer_fill_window_stride(sequencer_compute_next_payload_layer_fill_window_stride),
    .compute_next_payload_layer_fill_out_stride(sequencer_compute_next_payload_layer_fill_out_stride),
    .compute_next_payload_layer_fill_step_x(sequencer_compute_next_payload_layer_fill_step_x),
    .compute_next_payload_layer_fill_pixel_step_x(sequencer_compute_next_payload_layer_fill_pixel_step_x),
    .compute_next_payload_layer_fill_strip_step_x(sequencer_compute_next_payload_layer_fill_strip_step_x),
    .compute_next_payload_layer_fill_run_length(sequencer_compute_next_payload_layer_fill_run_length),
    .compute_next_payload_layer_fill_run_jump(sequencer_compute_next_payload_layer_fill_run_jump),
    .compute_next_payload_layer_fill_runs(sequencer_compute_next_payload_layer_fill_runs),
    .compute_next_payload_layer_fill_kernel_h(sequencer_compute_next_payload_layer_fill_kernel_h),
    .compute_next_payload_layer_fill_group_step(sequencer_compute_next_payload_layer_fill_group_step),
    .compute_next_payload_layer_fill_strips(sequencer_compute_next_payload_layer_fill_strips),
    .compute_next_payload_layer_fill_depthwise(sequencer_compute_next_payload_layer_fill_depthwise),
    .compute_next_payload_layer_fill_last_filters(sequencer_compute_next_payload_layer_fill_last_filters),
    .compute_next_payload_layer_fill_kernel_w(sequencer_compute_next_payload_layer_fill_kernel_w),
    .compute_next_payload_layer_fill_column_step(sequencer_compute_next_payload_layer_fill_column_step),
    .compute_next_payload_layer_fill_segments(sequencer_compute_next_payload_layer_fill_segments),
    .compute_next_payload_layer_fill_strip_batches(sequencer_compute_next_payload_layer_fill_strip_batches),
    .compute_next_payload_layer_array_stored_planes(sequencer_compute_next_payload_layer_array_stored_planes),
    .compute_next_payload_layer_array_segments(sequencer_compute_next_payload_layer_array_segments),
    .compute_next_payload_layer_array_row_groups(sequencer_compute_next_payload_layer_array_row_groups),
    .compute_next_payload_layer_array_weight_base(sequencer_compute_next_payload_layer_array_weight_base),
    .compute_next_payload_layer_array_depthwise(sequencer_compute_next_payload_layer_array_depthwise),
    .compute_next_payload_layer_array_strip_batches(sequencer_compute_next_payload_layer_array_strip_batches),
    .compute_next_payload_layer_array_last_strip_batches(sequencer_compute_next_payload_layer_array_last_strip_batches),
    .compute_next_payload_layer_array_last_lanes(sequencer_compute_next_payload_layer_array_last_lanes),
    .compute_next_payload_layer_array_external(sequencer_compute_next_payload_layer_array_external),
    .compute_next_payload_layer_drain_depthwise(sequencer_compute_next_payload_layer_drain_depthwise),
    .compute_next_payload_layer_drain_batches_x(sequencer_compute_next_payload_layer_drain_batches_x),
    .compute_next_payload_layer_drain_filters(sequencer_compute_next_payload_layer_drain_filters),
    .compute_next_payload_layer_drain_last_filters(sequencer_compute_next_payload_layer_drain_last_filters),
    .compute_next_payload_layer_drain_output(sequencer_compute_next_payload_layer_drain_output),
    .compute_next_payload_layer_drain_out_base(sequencer_compute_next_payload_layer_drain_out_base),
    .compute_next_payload_layer_drain_out_row_stride(sequencer_compute_next_payload_layer_drain_out_row_stride),
    .compute_next_payload_layer_drain_out_pixel_stride(sequencer_compute_next_payload_layer_drain_out_pixel_stride),
    .compute_next_payload_layer_drain_out_batch_stride(sequencer_compute_next_payload_layer_drain_out_batch_stride),
    .compute_next_payload_layer_drain_residual(sequencer_compute_next_payload_layer_drain_residual),
    .compute_next_payload_layer_drain_residual_base(sequencer_compute_next_payload_layer_drain_residual_base),
    .compute_next_payload_layer_drain_residual_step_x(sequencer_compute_next_payload_layer_drain_residual_step_x),
    .compute_next_payload_layer_drain_residual_pixel_step(sequencer_compute_next_payload_layer_drain_residual_pixel_step),
    .compute_next_payload_layer_drain_residual_batch_step(sequencer_compute_next_payload_layer_drain_residual_batch_step),
    .compute_next_payload_layer_drain_residual_row_stride(sequencer_compute_next_payload_layer_drain_residual_row_stride),
    .compute_next_payload_layer_drain_residual_out_stride(sequencer_compute_next_payload_layer_drain_residual_out_stride),
    .compute_next_payload_mode_array_weight_bits(sequencer_compute_next_payload_mode_array_weight_bits),
    .compute_next_payload_mode_array_digits(sequencer_compute_next_payload_mode_array_digits),
    .compute_next_payload_mode_array_zero_planes(sequencer_compute_next_payload_mode_array_zero_planes),
    .compute_next_payload_mode_array_half(sequencer_compute_next_payload_mode_array_half),
    .compute_next_payload_mode_pad_code(sequencer_compute_next_payload_mode_pad_code),
    .compute_next_payload_mode_drain_half(sequencer_compute_next_payload_mode_drain_half),
    .compute_next_payload_mode_drain_raw(sequencer_compute_next_payload_mode_drain_raw),
    .compute_next_payload_mode_drain_low(sequencer_compute_next_payload_mode_drain_low),
    .compute_next_payload_mode_drain_high(sequencer_compute_next_payload_mode_drain_high),
    .compute_next_payload_mode_drain_parameter_base(sequencer_compute_next_payload_mode_drain_parameter_base),
    .compute_may_fill(sequencer_compute_may_fill),
    .compute_turns(compute_turns),
    .compute_done(compute_done),
    .stored(results_level),
    .push(push),
    .sent(record_sent),
    .report_start(sequencer_report_start),
    .report_answers(sequencer_report_answers),
    .report_layer_end(sequencer_report_layer_end),
    .report_last(sequencer_report_last),
    .report_settled(recorder_settled & log_settled),
    .gone(sequencer_gone),
    .gone_slot(sequencer_gone_slot),
    .active(sequencer_active),
    .idle(sequencer_idle)
  );

  saccade_frame_log_most_bytes4096_bytes_bits5 log (
    .clk(clk),
    .rst(rst),
    .turns(events_turns),
    .answers(sequencer_report_answers),
    .begins(sequencer_report_start),
    .ends(sequencer_report_last),
    .result_bytes(log_result_bytes),
    .stamp(log_stamp),
    .start_stamp(log_start_stamp),
    .started(log_started),
    .write_valid(log_write_valid),
    .write_payload_index(log_write_payload_index),
    .write_payload_word(log_write_payload_word),
    .ended(log_ended),
    .settled(log_settled)
  );

  saccade_reporter_rows8_lanes16_pixels1_digit_bits8_requantise_vc6c7fc50 reporter (
    .clk(clk),
    .rst(rst),
    .noted(recorder_noted),
    .fault_waits(records_fault_waits),
    .sent(reporter_sent),
    .of_fault(reporter_of_fault),
    .record_request(reporter_record_request),
    .record_index(reporter_record_index),
    .record_granted(records_reporter_granted),
    .record_word(records_data),
    .layers(reporter_layers),
    .start_counters(reporter_start_counters),
    .counters_valid(counters_out_valid),
    .counters_ready(reporter_counters_ready),
    .counters_payload(counters_out_payload),
    .counters_done(counters_done),
    .overflow(registers_overflowed),
    .late(1'b0),
    .results_valid(bytes_out_valid),
    .results_ready(reporter_results_ready),
    .results_payload(bytes_out_payload),
    .head_valid(reporter_head_valid),
    .head_payload_packet_type(reporter_head_payload_packet_type),
    .head_payload_length(reporter_head_payload_length),
    .writer_rests(writer_rests),
    .last(writer_last),
    .body_valid(reporter_body_valid),
    .body_ready(writer_body_ready),
    .body_payload(reporter_body_payload)
  );

  saccade_packet_writer_length_bits13 writer (
    .clk(clk),
    .rst(rst),
    .head_valid(reporter_head_valid),
    .head_payload_packet_type(reporter_head_payload_packet_type),
    .head_payload_length(reporter_head_payload_length),
    .rests(writer_rests),
    .body_valid(reporter_body_valid),
    .body_ready(writer_body_ready),
    .body_payload(reporter_body_payload),
    .last(writer_last),
    .out_valid(writer_out_valid),
    .out_ready(out_ready),
    .out_payload(writer_out_payload)
  );

  saccade_register_port_rows8_lanes16_pixels1_digit_bits8_requa_vf21db8e8 registers (
    .clk(clk),
    .rst(rst),
    .bus_read(bus_read),
    .bus_write(bus_write),
    .bus_address(bus_address),
    .bus_write_data(bus_write_data),
    .bus_read_data(registers_bus_read_data),
    .active(sequencer_active),
    .free_slots(slots_free_slots),
    .frame(sequencer_report_start & frame_fetch_next_runs),
    .skip(sequencer_report_start & ~frame_fetch_next_runs & ~frame_fetch_next_refused),
    .error((sequencer_report_start & frame_fetch_next_refused) | records_fault_told),
    .overflow(overflow),
    .overflowed(registers_overflowed),
    .stamp(log_stamp)
  );

  saccade_recorder_layers16_reads_ahead32669_cycles_ahead29_no_external recorder (
    .clk(clk),
    .rst(rst),
    .stamp(log_stamp),
    .start_stamp(log_start_stamp),
    .start(log_started),
    .layer_end(sequencer_report_layer_end),
    .last(sequencer_report_last),
    .events_fills_frame(events_fills_frame),
    .events_turns(events_turns),
    .events_issue(events_issue),
    .events_fill_wait(events_fill_wait),
    .events_drain_wait(events_drain_wait),
    .events_weight_wait(events_weight_wait),
    .events_read(events_read),
    .events_written(events_written),
    .settled(recorder_settled),
    .noted(recorder_noted),
    .read(counters_read),
    .read_address(counters_read_address),
    .note(recorder_note)
  );

  saccade_counter_bytes_layers16_reads_ahead32669_cycles_ahead2_v87f9df52 counters (
    .clk(clk),
    .rst(rst),
    .start(reporter_start_counters),
    .layers(reporter_layers),
    .next(record_sent),
    .read(counters_read),
    .read_address(counters_read_address),
    .note(recorder_note),
    .out_valid(counters_out_valid),
    .out_ready(reporter_counters_ready),
    .out_payload(counters_out_payload),
    .done(counters_done)
  );

  stream_fifo_width132_depth256 results (
    .clk(clk),
    .rst(rst),
    .in_valid(results_in_valid),
    .in_ready(results_in_ready),
    .in_payload({
      results_payload_raw, results_payload_count, results_payload_values0, results_payload_values1,
      results_payload_values2, results_payload_values3
    }),
    .out_valid(results_out_valid),
    .out_ready(bytes_in_ready),
    .out_payload(results_out_payload),
    .level(results_level)
  );

  saccade_result_bytes_requantisers4 bytes (
    .clk(clk),
    .rst(rst),
    .in_valid(results_out_valid),
    .in_ready(bytes_in_ready),
    .in_payload_raw(results_out_payload[131]),
    .in_payload_count(results_out_payload[130:128]),
    .in_payload_values0(results_out_payload[127:96]),
    .in_payload_values1(results_out_payload[95:64]),
    .in_payload_values2(results_out_payload[63:32]),
    .in_payload_values3(results_out_payload[31:0]),
    .out_valid(bytes_out_valid),
    .out_ready(reporter_results_ready),
    .out_payload(bytes_out_payload)
  );

  (* no_rw_check *)
  reg  [31:0] control_even [0:282];
  wire [31:0] control_even_write_data = {4{loader_control_payload_data}};
  wire control_even_read = layer_fetch_look_request | frame_fetch_look_request
      | intake_look_request;

  always @(posedge clk) begin
    if (loader_control_valid & ~loader_control_payload_address[0]) begin
      if (loader_control_payload_mask[0]) begin
        control_even[loader_control_payload_address[9:1]][7:0] <= control_even_write_data[7:0];
      end
      if (loader_control_payload_mask[1]) begin
        control_even[loader_control_payload_address[9:1]][15:8] <= control_even_write_data[15:8];
      end
      if (loader_control_payload_mask[2]) begin
        control_even[loader_control_payload_address[9:1]][23:16] <= control_even_write_data[23:16];
      end
      if (loader_control_payload_mask[3]) begin
        control_even[loader_control_payload_address[9:1]][31:24] <= control_even_write_data[31:24];
      end
    end
    if (control_even_read) begin
      even_word <= control_even[layer_fetch_look_request
          ? layer_fetch_look_address[9:1]
          : (frame_fetch_look_request ? frame_fetch_look_address[9:1] : intake_look_address[9:1])];
    end
  end

  (* no_rw_check *)
  reg  [31:0] control_odd [0:282];
  wire [31:0] control_odd_write_data = {4{loader_control_payload_data}};

  always @(posedge clk) begin
    if (loader_control_valid & loader_control_payload_address[0]) begin
      if (loader_control_payload_mask[0]) begin
        control_odd[loader_control_payload_address[9:1]][7:0] <= control_odd_write_data[7:0];
      end
      if (loader_control_payload_mask[1]) begin
        control_odd[loader_control_payload_address[9:1]][15:8] <= control_odd_write_data[15:8];
      end
      if (loader_control_payload_mask[2]) begin
        control_odd[loader_control_payload_address[9:1]][23:16] <= control_odd_write_data[23:16];
      end
      if (loader_control_payload_mask[3]) begin
        control_odd[loader_control_payload_address[9:1]][31:24] <= control_odd_write_data[31:24];
      end
    end
    if (control_even_read) begin
      odd_word <= control_odd[layer_fetch_look_request
          ? layer_fetch_look_address[9:1]
          : (frame_fetch_look_request ? frame_fetch_look_address[9:1] : intake_look_address[9:1])];
    end
  end

  assign in_ready = parser_in_ready;
  assign weights_valid = loader_weights_valid;
  assign weights_payload_address = loader_weights_payload_address;
  assign weights_payload_mask = loader_weights_payload_mask;
  assign weights_payload_data = loader_weights_payload_data;
  assign parameters_valid = loader_parameters_valid;
  assign parameters_payload_address = loader_parameters_payload_address;
  assign parameters_payload_mask = loader_parameters_payload_mask;
  assign parameters_payload_data = loader_parameters_payload_data;
  assign upload_valid = pixels_upload_valid;
  assign upload_payload_address = pixels_upload_payload_address;
  assign upload_payload_code = pixels_upload_payload_code;

  always @(posedge clk) begin
    if (loader_control_valid & (loader_control_payload_address == 10'd544)) begin
      loaded0 <= 1'b1;
    end
    if (rst) begin
      loaded0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (loader_control_valid & (loader_control_payload_address == 10'd554)) begin
      loaded1 <= 1'b1;
    end
    if (rst) begin
      loaded1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    from_odd <= layer_fetch_look_request
        ? layer_fetch_look_address[0]
        : (frame_fetch_look_request ? frame_fetch_look_address[0] : intake_look_address[0]);
    if (rst) begin
      from_odd <= 1'b0;
    end
  end

  assign compute_next_valid = sequencer_compute_next_valid;
  assign compute_next_payload_first = sequencer_compute_next_payload_first;
  assign compute_next_payload_layer_loops_groups = sequencer_compute_next_payload_layer_loops_groups;
  assign compute_next_payload_layer_loops_out_h = sequencer_compute_next_payload_layer_loops_out_h;
  assign compute_next_payload_layer_loops_pool_h = sequencer_compute_next_payload_layer_loops_pool_h;
  assign compute_next_payload_layer_loops_pool_w = sequencer_compute_next_payload_layer_loops_pool_w;
  assign compute_next_payload_layer_loops_last_pixels = sequencer_compute_next_payload_layer_loops_last_pixels;
  assign compute_next_payload_layer_fill_in_base = sequencer_compute_next_payload_layer_fill_in_base;
  assign compute_next_payload_layer_fill_first_row = sequencer_compute_next_payload_layer_fill_first_row;
  assign compute_next_payload_layer_fill_row_length = sequencer_compute_next_payload_layer_fill_row_length;
  assign compute_next_payload_layer_fill_rows_end = sequencer_compute_next_payload_layer_fill_rows_end;
  assign compute_next_payload_layer_fill_row_stride = sequencer_compute_next_payload_layer_fill_row_stride;
  assign compute_next_payload_layer_fill_pad_codes = sequencer_compute_next_payload_layer_fill_pad_codes;
  assign compute_next_payload_layer_fill_window_stride = sequencer_compute_next_payload_layer_fill_window_stride;
  assign compute_next_payload_layer_fill_out_stride = sequencer_compute_next_payload_layer_fill_out_stride;
  assign compute_next_payload_layer_fill_step_x = sequencer_compute_next_payload_layer_fill_step_x;
  assign compute_next_payload_layer_fill_pixel_step_x = sequencer_compute_next_payload_layer_fill_pixel_step_x;
  assign compute_next_payload_layer_fill_strip_step_x = sequencer_compute_next_payload_layer_fill_strip_step_x;
  assign compute_next_payload_layer_fill_run_length = sequencer_compute_next_payload_layer_fill_run_length;
  assign compute_next_payload_layer_fill_run_jump = sequencer_compute_next_payload_layer_fill_run_jump;
  assign compute_next_payload_layer_fill_runs = sequencer_compute_next_payload_layer_fill_runs;
  assign compute_next_payload_layer_fill_kernel_h = sequencer_compute_next_payload_layer_fill_kernel_h;
  assign compute_next_payload_layer_fill_group_step = sequencer_compute_next_payload_layer_fill_group_step;
  assign compute_next_payload_layer_fill_strips = sequencer_compute_next_payload_layer_fill_strips;
  assign compute_next_payload_layer_fill_depthwise = sequencer_compute_next_payload_layer_fill_depthwise;
  assign compute_next_payload_layer_fill_last_filters = sequencer_compute_next_payload_layer_fill_last_filters;
  assign compute_next_payload_layer_fill_kernel_w = sequencer_compute_next_payload_layer_fill_kernel_w;
  assign compute_next_payload_layer_fill_column_step = sequencer_compute_next_payload_layer_fill_column_step;
  assign compute_next_payload_layer_fill_segments = sequencer_compute_next_payload_layer_fill_segments;
  assign compute_next_payload_layer_fill_strip_batches = sequencer_compute_next_payload_layer_fill_strip_batches;
  assign compute_next_payload_layer_array_stored_planes = sequencer_compute_next_payload_layer_array_stored_planes;
  assign compute_next_payload_layer_array_segments = sequencer_compute_next_payload_layer_array_segments;
  assign compute_next_payload_layer_array_row_groups = sequencer_compute_next_payload_layer_array_row_groups;
  assign compute_next_payload_layer_array_weight_base = sequencer_compute_next_payload_layer_array_weight_base;
  assign compute_next_payload_layer_array_depthwise = sequencer_compute_next_payload_layer_array_depthwise;
  assign compute_next_payload_layer_array_strip_batches = sequencer_compute_next_payload_layer_array_strip_batches;
  assign compute_next_payload_layer_array_last_strip_batches = sequencer_compute_next_payload_layer_array_last_strip_batches;
  assign compute_next_payload_layer_array_last_lanes = sequencer_compute_next_payload_layer_array_last_lanes;
  assign compute_next_payload_layer_array_external = sequencer_compute_next_payload_layer_array_external;
  assign compute_next_payload_layer_drain_depthwise = sequencer_compute_next_payload_layer_drain_depthwise;
  assign compute_next_payload_layer_drain_batches_x = sequencer_compute_next_payload_layer_drain_batches_x;
  assign compute_next_payload_layer_drain_filters = sequencer_compute_next_payload_layer_drain_filters;
  assign compute_next_payload_layer_drain_last_filters = sequencer_compute_next_payload_layer_drain_last_filters;
  assign compute_next_payload_layer_drain_output = sequencer_compute_next_payload_layer_drain_output;
  assign compute_next_payload_layer_drain_out_base = sequencer_compute_next_payload_layer_drain_out_base;
  assign compute_next_payload_layer_drain_out_row_stride = sequencer_compute_next_payload_layer_drain_out_row_stride;
  assign compute_next_payload_layer_drain_out_pixel_stride = sequencer_compute_next_payload_layer_drain_out_pixel_stride;
  assign compute_next_payload_layer_drain_out_batch_stride = sequencer_compute_next_payload_layer_drain_out_batch_stride;
  assign compute_next_payload_layer_drain_residual = sequencer_compute_next_payload_layer_drain_residual;
  assign compute_next_payload_layer_drain_residual_base = sequencer_compute_next_payload_layer_drain_residual_base;
  assign compute_next_payload_layer_drain_residual_step_x = sequencer_compute_next_payload_layer_drain_residual_step_x;
  assign compute_next_payload_layer_drain_residual_pixel_step = sequencer_compute_next_payload_layer_drain_residual_pixel_step;
  assign compute_next_payload_layer_drain_residual_batch_step = sequencer_compute_next_payload_layer_drain_residual_batch_step;
  assign compute_next_payload_layer_drain_residual_row_stride = sequencer_compute_next_payload_layer_drain_residual_row_stride;
  assign compute_next_payload_layer_drain_residual_out_stride = sequencer_compute_next_payload_layer_drain_residual_out_stride;
  assign compute_next_payload_mode_array_weight_bits = sequencer_compute_next_payload_mode_array_weight_bits;
  assign compute_next_payload_mode_array_digits = sequencer_compute_next_payload_mode_array_digits;
  assign compute_next_payload_mode_array_zero_planes = sequencer_compute_next_payload_mode_array_zero_planes;
  assign compute_next_payload_mode_array_half = sequencer_compute_next_payload_mode_array_half;
  assign compute_next_payload_mode_pad_code = sequencer_compute_next_payload_mode_pad_code;
  assign compute_next_payload_mode_drain_half = sequencer_compute_next_payload_mode_drain_half;
  assign compute_next_payload_mode_drain_raw = sequencer_compute_next_payload_mode_drain_raw;
  assign compute_next_payload_mode_drain_low = sequencer_compute_next_payload_mode_drain_low;
  assign compute_next_payload_mode_drain_high = sequencer_compute_next_payload_mode_drain_high;
  assign compute_next_payload_mode_drain_parameter_base = sequencer_compute_next_payload_mode_drain_parameter_base;
  assign compute_may_fill = sequencer_compute_may_fill;
  assign results_in_valid = results_valid & results_in_ready;
  assign log_result_bytes = push
      ? (results_payload_raw ? {results_payload_count, 2'd0} : {2'd0, results_payload_count})
      : 5'd0;
  assign out_valid = writer_out_valid;
  assign out_payload = writer_out_payload;
  assign bus_read_data = registers_bus_read_data;

  wire unused_ok = &{1'b0, late};

`ifndef SYNTHESIS

  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;
  reg  compute_next_stalled;
  reg  [858:0] compute_next_held;
  reg  upload_stalled;
  reg  [22:0] upload_held;

  always @(posedge clk) begin
    in_stalled <= in_valid & ~in_ready;
    if (rst) begin
      in_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in_held <= in_payload;
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

  always @(posedge clk) begin
    compute_next_stalled <= compute_next_valid & ~compute_next_ready;
    if (rst) begin
      compute_next_stalled <= 1'b0;
    end
  end

  wire [858:0] compute_next_held_joined = {
    compute_next_payload_first, compute_next_payload_layer_loops_groups,
    compute_next_payload_layer_loops_out_h, compute_next_payload_layer_loops_pool_h,
    compute_next_payload_layer_loops_pool_w, compute_next_payload_layer_loops_last_pixels,
    compute_next_payload_layer_fill_in_base, compute_next_payload_layer_fill_first_row,
    compute_next_payload_layer_fill_row_length, compute_next_payload_layer_fill_rows_end,
    compute_next_payload_layer_fill_row_stride, compute_next_payload_layer_fill_pad_codes,
    compute_next_payload_layer_fill_window_stride, compute_next_payload_layer_fill_out_stride,
    compute_next_payload_layer_fill_step_x, compute_next_payload_layer_fill_pixel_step_x,
    compute_next_payload_layer_fill_strip_step_x, compute_next_payload_layer_fill_run_length,
    compute_next_payload_layer_fill_run_jump, compute_next_payload_layer_fill_runs,
    compute_next_payload_layer_fill_kernel_h, compute_next_payload_layer_fill_group_step,
    compute_next_payload_layer_fill_strips, compute_next_payload_layer_fill_depthwise,
    compute_next_payload_layer_fill_last_filters, compute_next_payload_layer_fill_kernel_w,
    compute_next_payload_layer_fill_column_step, compute_next_payload_layer_fill_segments,
    compute_next_payload_layer_fill_strip_batches, compute_next_payload_layer_array_stored_planes,
    compute_next_payload_layer_array_segments, compute_next_payload_layer_array_row_groups,
    compute_next_payload_layer_array_weight_base, compute_next_payload_layer_array_depthwise,
    compute_next_payload_layer_array_strip_batches,
    compute_next_payload_layer_array_last_strip_batches,
    compute_next_payload_layer_array_last_lanes, compute_next_payload_layer_array_external,
    compute_next_payload_layer_drain_depthwise, compute_next_payload_layer_drain_batches_x,
    compute_next_payload_layer_drain_filters, compute_next_payload_layer_drain_last_filters,
    compute_next_payload_layer_drain_output, compute_next_payload_layer_drain_out_base,
    compute_next_payload_layer_drain_out_row_stride,
    compute_next_payload_layer_drain_out_pixel_stride,
    compute_next_payload_layer_drain_out_batch_stride, compute_next_payload_layer_drain_residual,
    compute_next_payload_layer_drain_residual_base,
    compute_next_payload_layer_drain_residual_step_x,
    compute_next_payload_layer_drain_residual_pixel_step,
    compute_next_payload_layer_drain_residual_batch_step,
    compute_next_payload_layer_drain_residual_row_stride,
    compute_next_payload_layer_drain_residual_out_stride,
    compute_next_payload_mode_array_weight_bits, compute_next_payload_mode_array_digits,
    compute_next_payload_mode_array_zero_planes, compute_next_payload_mode_array_half,
    compute_next_payload_mode_pad_code, compute_next_payload_mode_drain_half,
    compute_next_payload_mode_drain_raw, compute_next_payload_mode_drain_low,
    compute_next_payload_mode_drain_high, compute_next_payload_mode_drain_parameter_base
  };
  always @(posedge clk) begin
    compute_next_held <= compute_next_held_joined;
  end

  always @(posedge clk) begin
    upload_stalled <= upload_valid & ~upload_ready;
    if (rst) begin
      upload_stalled <= 1'b0;
    end
  end

  wire [22:0] upload_held_joined = {upload_payload_address, upload_payload_code};
  always @(posedge clk) begin
    upload_held <= upload_held_joined;
  end

  wire even_word_no_collision_ok = ~(loader_control_valid & ~loader_control_payload_address[0]
      & control_even_read
      & (loader_control_payload_address[9:1]
          == (layer_fetch_look_request
              ? layer_fetch_look_address[9:1]
              : (frame_fetch_look_request
                  ? frame_fetch_look_address[9:1]
                  : intake_look_address[9:1]))));
  wire odd_word_no_collision_ok = ~(loader_control_valid & loader_control_payload_address[0]
      & control_even_read
      & (loader_control_payload_address[9:1]
          == (layer_fetch_look_request
              ? layer_fetch_look_address[9:1]
              : (frame_fetch_look_request
                  ? frame_fetch_look_address[9:1]
                  : intake_look_address[9:1]))));
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));
  wire compute_next_holds_while_stalled_ok = ~compute_next_stalled
      | (compute_next_valid & (compute_next_held_joined == compute_next_held));
  wire upload_holds_while_stalled_ok = ~upload_stalled
      | (upload_valid & (upload_held_joined == upload_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0
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
      even_word_no_collision: assert (even_word_no_collision_ok);
      odd_word_no_collision: assert (odd_word_no_collision_ok);
`ifdef FORMAL_saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
      compute_next_holds_while_stalled: assert (compute_next_holds_while_stalled_ok);
      upload_holds_while_stalled: assert (upload_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !even_word_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 even_word_no_collision");
      $stop;
    end
    if (!rst && !odd_word_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 odd_word_no_collision");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 out_holds_while_stalled");
      $stop;
    end
    if (!rst && !compute_next_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 compute_next_holds_while_stalled");
      $stop;
    end
    if (!rst && !upload_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_control_rows8_lanes16_pixels1_digit_bits8_requantiser_v429a7bf0 upload_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
