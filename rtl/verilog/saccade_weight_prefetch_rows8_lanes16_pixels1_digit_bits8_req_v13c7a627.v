// Generated from WeightPrefetch[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=2, accumulatorBits=24, multiplierBits=32, encoding=PLAIN, activationBytes=65536, weightWords=1024, parameterWords=1024, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=262144, externalLatency=24, externalCyclesPerWord=9, externalBufferWords=384, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_weight_prefetch_rows8_lanes16_pixels1_digit_bits8_req_v13c7a627 (
  input  wire clk,
  input  wire rst,
  input  wire offered,
  input  wire layer_external,
  input  wire [23:0] layer_weight_base,
  input  wire [3:0] layer_stored_planes,
  input  wire [11:0] layer_segments,
  input  wire [11:0] layer_row_groups,
  input  wire [15:0] layer_groups,
  input  wire [3:0] planes,
  input  wire taken,
  output wire request_valid,
  input  wire request_ready,
  output wire [17:0] request_payload,
  input  wire data_valid,
  input  wire [127:0] data_payload,
  output wire write_valid,
  output wire [9:0] write_payload_address,
  output wire [127:0] write_payload_word,
  output wire ready,
  output wire [9:0] base,
  output wire [9:0] next_base,
  input  wire released,
  output wire late
);

  reg  running;
  reg  offered_is_begun;
  wire begins = offered & layer_external & ~offered_is_begun & ~running;
  reg  taken_layer_external;
  reg  [23:0] taken_layer_weight_base;
  reg  [3:0] taken_layer_stored_planes;
  reg  [11:0] taken_layer_segments;
  reg  [11:0] taken_layer_row_groups;
  reg  [15:0] taken_layer_groups;
  reg  [3:0] taken_planes;
  wire asks = request_valid & request_ready;
  reg  [3:0] plane_turn;
  wire plane_last = plane_turn == taken_planes;
  wire segment_advances = asks & plane_last;
  reg  [11:0] segment_turn;
  wire segment_last = segment_turn == taken_layer_segments;
  wire row_group_advances = segment_advances & segment_last;
  reg  [11:0] row_group_turn;
  wire row_group_last = row_group_turn == taken_layer_row_groups;
  wire group_ends = row_group_advances & row_group_last;
  wire group_advances = row_group_advances & row_group_last;
  reg  [15:0] group_turn;
  wire group_last = group_turn == taken_layer_groups;
  reg  [17:0] address_segment;
  reg  [17:0] address_plane;
  reg  [17:0] address_target;
  wire address_moves0 = begins | segment_advances;
  wire address_moves1 = begins | segment_advances | asks;
  reg  in_group;
  reg  asked_half;
  reg  filled_half;
  reg  used_half;
  reg  busy0;
  reg  all_asked0;
  reg  [8:0] missing0;
  reg  [4:0] due0;
  wire over0 = all_asked0 & (due0 == 5'd0);
  wire completes0_both = data_valid & ~filled_half;
  wire completes0 = completes0_both & all_asked0 & (missing0 == 9'd1);
  reg  busy1;
  reg  all_asked1;
  reg  [8:0] missing1;
  reg  [4:0] due1;
  wire over1 = all_asked1 & (due1 == 5'd0);
  wire completes1_both = data_valid & filled_half;
  wire completes1 = completes1_both & all_asked1 & (missing1 == 9'd1);
  wire completes = completes0 | completes1;
  reg  [8:0] offset;
  wire may_begin = in_group | ~(asked_half ? busy1 : busy0);
  reg  [3:0] pause;
  wire wants = running & (pause == 4'd0) & may_begin;

  always @(posedge clk) begin
    offered_is_begun <= (offered_is_begun | begins) & ~taken;
    if (rst) begin
      offered_is_begun <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (begins) begin
      taken_layer_external <= layer_external;
      taken_layer_weight_base <= layer_weight_base;
      taken_layer_stored_planes <= layer_stored_planes;
      taken_layer_segments <= layer_segments;
      taken_layer_row_groups <= layer_row_groups;
      taken_layer_groups <= layer_groups;
    end
  end

  always @(posedge clk) begin
    if (begins) begin
      taken_planes <= planes;
    end
  end

  always @(posedge clk) begin
    if (asks) begin
      plane_turn <= plane_last ? 4'd1 : (plane_turn + 4'd1);
    end
    if (rst) begin
      plane_turn <= 4'd1;
    end
  end

  always @(posedge clk) begin
    if (segment_advances) begin
      segment_turn <= segment_last ? 12'd1 : (segment_turn + 12'd1);
    end
    if (rst) begin
      segment_turn <= 12'd1;
    end
  end

  always @(posedge clk) begin
    if (row_group_advances) begin
      row_group_turn <= row_group_last ? 12'd1 : (row_group_turn + 12'd1);
    end
    if (rst) begin
      row_group_turn <= 12'd1;
    end
  end

  always @(posedge clk) begin
    if (group_advances) begin
      group_turn <= group_last ? 16'd1 : (group_turn + 16'd1);
    end
    if (rst) begin
      group_turn <= 16'd1;
    end
  end

  always @(posedge clk) begin
    if (begins) begin
      running <= 1'b1;
    end else if (group_advances & group_last) begin
      running <= 1'b0;
    end
    if (rst) begin
      running <= 1'b0;
    end
  end

  always @* begin
    address_target = address_plane + 18'd1;
    if (segment_advances) begin
      address_target = address_segment + {14'd0, taken_layer_stored_planes};
    end
    if (begins) begin
      address_target = layer_weight_base[17:0];
    end
  end

  always @(posedge clk) begin
    if (address_moves0) begin
      address_segment <= address_target;
    end
  end

  always @(posedge clk) begin
    if (address_moves1) begin
      address_plane <= address_target;
    end
  end

  always @(posedge clk) begin
    if (asks) begin
      in_group <= ~group_ends;
    end
    if (rst) begin
      in_group <= 1'b0;
    end
  end

  wire busy0_condition = asks & ~asked_half;
  wire busy0_condition2 = released & ~used_half;
  always @(posedge clk) begin
    if (busy0_condition) begin
      busy0 <= 1'b1;
    end else if (busy0_condition2) begin
      busy0 <= 1'b0;
    end
    if (rst) begin
      busy0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (busy0_condition & group_ends) begin
      all_asked0 <= 1'b1;
    end else if (busy0_condition2) begin
      all_asked0 <= 1'b0;
    end
    if (rst) begin
      all_asked0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (busy0_condition & ~completes0_both) begin
      missing0 <= missing0 + 9'd1;
    end else if (completes0_both & ~busy0_condition) begin
      missing0 <= missing0 - 9'd1;
    end
    if (rst) begin
      missing0 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    if (busy0_condition) begin
      due0 <= 5'd24;
    end else if (due0 != 5'd0) begin
      due0 <= due0 - 5'd1;
    end
    if (rst) begin
      due0 <= 5'd0;
    end
  end

  wire busy1_condition = asks & asked_half;
  wire busy1_condition2 = released & used_half;
  always @(posedge clk) begin
    if (busy1_condition) begin
      busy1 <= 1'b1;
    end else if (busy1_condition2) begin
      busy1 <= 1'b0;
    end
    if (rst) begin
      busy1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (busy1_condition & group_ends) begin
      all_asked1 <= 1'b1;
    end else if (busy1_condition2) begin
      all_asked1 <= 1'b0;
    end
    if (rst) begin
      all_asked1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (busy1_condition & ~completes1_both) begin
      missing1 <= missing1 + 9'd1;
    end else if (completes1_both & ~busy1_condition) begin
      missing1 <= missing1 - 9'd1;
    end
    if (rst) begin
      missing1 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    if (busy1_condition) begin
      due1 <= 5'd24;
    end else if (due1 != 5'd0) begin
      due1 <= due1 - 5'd1;
    end
    if (rst) begin
      due1 <= 5'd0;
    end
  end

  always @(posedge clk) begin
    if (group_ends) begin
      asked_half <= ~asked_half;
    end
    if (rst) begin
      asked_half <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (completes) begin
      filled_half <= ~filled_half;
    end
    if (rst) begin
      filled_half <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (released) begin
      used_half <= ~used_half;
    end
    if (rst) begin
      used_half <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (completes) begin
      offset <= 9'd0;
    end else if (data_valid) begin
      offset <= offset + 9'd1;
    end
    if (rst) begin
      offset <= 9'd0;
    end
  end

  assign write_valid = data_valid;
  assign write_payload_address = (filled_half ? 10'd640 : 10'd256) + {1'b0, offset};
  assign write_payload_word = data_payload;
  assign base = used_half ? 10'd640 : 10'd256;
  assign next_base = ~used_half ? 10'd640 : 10'd256;

  always @(posedge clk) begin
    if (asks) begin
      pause <= 4'd8;
    end else if (pause != 4'd0) begin
      pause <= pause - 4'd1;
    end
    if (rst) begin
      pause <= 4'd0;
    end
  end

  assign request_valid = wants;
  assign request_payload = address_plane;
  assign ready = used_half ? (over1 & (missing1 == 9'd0)) : (over0 & (missing0 == 9'd0));
  assign late = (over0 & (missing0 != 9'd0)) | (over1 & (missing1 != 9'd0))
      | (wants & ~request_ready);

  wire unused_ok = &{1'b0, taken_layer_external, taken_layer_weight_base, layer_weight_base[23:18]};

`ifndef SYNTHESIS

  reg  request_stalled;
  reg  [17:0] request_held;

  always @(posedge clk) begin
    request_stalled <= request_valid & ~request_ready;
    if (rst) begin
      request_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    request_held <= request_payload;
  end

  wire request_holds_while_stalled_ok = ~request_stalled
      | (request_valid & (request_payload == request_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_weight_prefetch_rows8_lanes16_pixels1_digit_bits8_req_v13c7a627
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
      request_holds_while_stalled: assert (request_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !request_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_weight_prefetch_rows8_lanes16_pixels1_digit_bits8_req_v13c7a627 request_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
