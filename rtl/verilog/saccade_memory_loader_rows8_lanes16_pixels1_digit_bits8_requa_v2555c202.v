// Generated from MemoryLoader[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=1, accumulatorBits=22, multiplierBits=28, encoding=PLAIN, activationBytes=65536, weightWords=256, parameterWords=64, patchSegments=32, poolWords=64, resultWords=256, layers=8, programs=1, modes=4, frameSlots=1, pixelTables=1, residual=false, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=false, registerPort=false, singlePortBanks=4]]. Do not edit.
`default_nettype none
module saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v2555c202 (
  input  wire clk,
  input  wire rst,
  input  wire events_valid,
  input  wire [1:0] events_payload_kind,
  input  wire [7:0] events_payload_data,
  output wire ready,
  input  wire busy,
  output wire fault_present,
  output wire [7:0] fault_code,
  output wire [7:0] fault_packet_type,
  output wire [7:0] fault_detail,
  input  wire fault_next,
  input  wire fault_told,
  output wire control_valid,
  output wire [8:0] control_payload_address,
  output wire [3:0] control_payload_mask,
  output wire [7:0] control_payload_data,
  output wire weights_valid,
  output wire [7:0] weights_payload_address,
  output wire [15:0] weights_payload_mask,
  output wire [7:0] weights_payload_data,
  output wire parameters_valid,
  output wire [5:0] parameters_payload_address,
  output wire [11:0] parameters_payload_mask,
  output wire [7:0] parameters_payload_data,
  output wire pixel_tables_valid,
  output wire [7:0] pixel_tables_payload_address,
  output wire pixel_tables_payload_mask,
  output wire [7:0] pixel_tables_payload_data
);

  localparam [1:0] STATE_STORE = 2'd0;
  localparam [1:0] STATE_WRITE = 2'd1;
  localparam [1:0] STATE_TELL = 2'd2;

  reg  [1:0] state;
  reg  mine;
  reg  [9:0] bytes;
  reg  [9:0] at;
  reg  parameters;
  reg  [3:0] header;
  reg  [4:0] target;
  reg  clean;
  reg  [16:0] address;
  reg  [3:0] in_word;
  wire comes = events_valid & (events_payload_kind == 2'd1) & mine;
  wire accept = events_valid & (events_payload_kind == 2'd2) & mine;
  wire more = (state == STATE_WRITE) & (at != bytes);
  wire replays = more;
  wire tells = (state == STATE_TELL) & ((at[2:0] == 3'd4) | fault_next);
  wire reads = replays | tells;
  reg  [7:0] loaded;
  reg  arrives;
  wire [7:0] data = arrives ? loaded : events_payload_data;
  wire word_ends = in_word
      == ((target == 5'd18)
          ? 4'd0
          : ((target == 5'd17)
              ? 4'd11
              : ((target == 5'd16)
                  ? 4'd15
                  : ((target == 5'd3)
                      ? 4'd3
                      : ((target == 5'd2)
                          ? 4'd3
                          : ((target == 5'd1) ? 4'd3 : ((target == 5'd0) ? 4'd3 : 4'd0)))))));
  wire [15:0] mask = 16'd1 << in_word;
  reg  bad_target;
  wire misfits = bad_target | (in_word != 4'd0);
  reg  [2:0] code;
  wire refused = misfits | busy;

  (* no_rw_check *)
  reg  [7:0] stored [0:511];

  always @(posedge clk) begin
    if (comes) begin
      stored[bytes[8:0]] <= events_payload_data;
    end
    if (reads) begin
      loaded <= stored[at[8:0]];
    end
  end

  wire header_either = comes | arrives;
  always @(posedge clk) begin
    if (comes) begin
      bytes <= bytes + 10'd1;
    end
    if (reads) begin
      at <= at + 10'd1;
    end
    if (header_either & (header != 4'd8)) begin
      header <= header + 4'd1;
    end
    if (header_either & ~(header != 4'd8)) begin
      in_word <= word_ends ? 4'd0 : (in_word + 4'd1);
    end
    if (events_valid & (events_payload_kind == 2'd0)) begin
      mine <= events_payload_data <= 8'd2;
      parameters <= events_payload_data == 8'd2;
      bytes <= 10'd0;
      header <= 4'd0;
      in_word <= 4'd0;
    end
    if (accept) begin
      header <= 4'd0;
      at <= refused ? 10'd4 : 10'd0;
    end
    if (rst) begin
      bytes <= 10'd0;
      at <= 10'd0;
      header <= 4'd0;
      in_word <= 4'd0;
      mine <= 1'b0;
    end
  end

  always @(posedge clk) begin
    arrives <= replays;
    if (rst) begin
      arrives <= 1'b0;
    end
  end

  wire clean_at_most = 4'd6 <= header;
  always @(posedge clk) begin
    if (header_either & (header != 4'd8)) begin
      if (header == 4'd0) begin
        target <= data[4:0];
        clean <= data[7:5] == 3'd0;
      end else if (~header[2] | clean_at_most) begin
        clean <= clean & (data == 8'd0);
      end
    end
  end

  always @(posedge clk) begin
    if (header_either & ((header != 4'd8) & header[2] & ~clean_at_most)) begin
      address <= {1'b0, data, address[15:8]};
    end else if (header_either & ~(header != 4'd8) & word_ends) begin
      address <= address + 17'd1;
    end
  end

  wire control_valid_both = arrives & ~(header != 4'd8);
  wire control_valid_equal = target == 5'd0;
  wire control_valid_equal2 = target == 5'd1;
  wire control_valid_equal3 = target == 5'd2;
  wire control_valid_equal4 = target == 5'd3;
  assign control_valid = control_valid_both
      & (control_valid_equal | control_valid_equal2 | control_valid_equal3 | control_valid_equal4);
  assign control_payload_address = (control_valid_equal4
      ? 9'd282
      : (control_valid_equal3
          ? 9'd272
          : (control_valid_equal2 ? 9'd208 : (control_valid_equal ? 9'd0 : 9'd0)))) + address[8:0];
  assign control_payload_mask = mask[3:0];
  assign control_payload_data = loaded;
  assign weights_valid = control_valid_both & (target == 5'd16);
  assign weights_payload_address = address[7:0];
  assign weights_payload_mask = mask;
  assign weights_payload_data = loaded;
  assign parameters_valid = control_valid_both & (target == 5'd17);
  assign parameters_payload_address = address[5:0];
  assign parameters_payload_mask = mask[11:0];
  assign parameters_payload_data = loaded;
  assign pixel_tables_valid = control_valid_both & (target == 5'd18);
  assign pixel_tables_payload_address = address[7:0];
  assign pixel_tables_payload_mask = mask[0];
  assign pixel_tables_payload_data = loaded;

  always @(posedge clk) begin
    bad_target <= ~((address
        <= ((target == 5'd18)
            ? 17'd256
            : ((target == 5'd17)
                ? 17'd64
                : ((target == 5'd16)
                    ? 17'd256
                    : ((target == 5'd3)
                        ? 17'd1
                        : ((target == 5'd2)
                            ? 17'd10
                            : ((target == 5'd1)
                                ? 17'd64
                                : ((target == 5'd0) ? 17'd208 : 17'd0))))))))
        & (parameters == target[4]) & clean);
    if (rst) begin
      bad_target <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (accept) begin
      code <= misfits ? (bad_target ? 3'd5 : 3'd4) : 3'd6;
    end
  end

  assign fault_code = {5'd0, code};
  assign fault_packet_type = parameters ? 8'd2 : 8'd1;
  assign fault_detail = (code == 3'd4)
      ? ((at[2:0] == 3'd5) ? bytes[7:0] : ((at[2:0] == 3'd6) ? {6'd0, bytes[9:8]} : 8'd0))
      : loaded;

  always @(posedge clk) begin
    case (state)
      STATE_WRITE: begin
        if (~(more | arrives)) begin
          state <= STATE_STORE;
        end
      end
      STATE_TELL: begin
        if (fault_told) begin
          state <= STATE_STORE;
        end
      end
      default: begin
        if (accept & refused) begin
          state <= STATE_TELL;
        end else if (accept) begin
          state <= STATE_WRITE;
        end
      end
    endcase
    if (rst) begin
      state <= STATE_STORE;
    end
  end

  assign ready = state == STATE_STORE;
  assign fault_present = state == STATE_TELL;

`ifndef SYNTHESIS

  wire loaded_no_collision_ok = ~(comes & reads & (bytes[8:0] == at[8:0]));
  wire writes_only_accepted_ok = ~arrives | (state == STATE_WRITE);
  wire events_when_ready_ok = ~events_valid | ready;
  wire rests_reached = (state == STATE_STORE) & ~reads;

`ifdef FORMAL
`ifdef FORMAL_saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v2555c202
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
      loaded_no_collision: assert (loaded_no_collision_ok);
      writes_only_accepted: assert (writes_only_accepted_ok);
`ifdef FORMAL_saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v2555c202
      events_when_ready: assume (events_when_ready_ok);
`else
      events_when_ready: assert (events_when_ready_ok);
`endif
      writes_a_word: cover (control_valid);
      rests: cover (rests_reached);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !loaded_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v2555c202 loaded_no_collision");
      $stop;
    end
    if (!rst && !writes_only_accepted_ok) begin
      $display("SACCADE-ASSERT saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v2555c202 writes_only_accepted");
      $stop;
    end
    if (!rst && !events_when_ready_ok) begin
      $display("SACCADE-ASSERT saccade_memory_loader_rows8_lanes16_pixels1_digit_bits8_requa_v2555c202 events_when_ready");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, control_valid, rests_reached};
`endif
`endif
endmodule
`default_nettype wire
