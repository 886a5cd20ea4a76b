// Generated from Reporter[recorder=Recorder[layers=16, readsAhead=554, cyclesAhead=42, external=false]]. Do not edit.
`default_nettype none
module saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external (
  input  wire clk,
  input  wire rst,
  input  wire faults_valid,
  output wire faults_ready,
  input  wire [7:0] faults_payload_code,
  input  wire [7:0] faults_payload_packet_type,
  input  wire [31:0] faults_payload_detail,
  input  wire noted,
  output wire sent,
  output wire record_request,
  output wire [3:0] record_index,
  input  wire record_granted,
  input  wire [31:0] record_word,
  output wire read,
  output wire [8:0] read_address,
  input  wire [31:0] note,
  input  wire overflow,
  input  wire late,
  input  wire results_valid,
  output wire results_ready,
  input  wire [7:0] results_payload,
  output wire head_valid,
  input  wire head_ready,
  output wire [7:0] head_payload_packet_type,
  output wire [31:0] head_payload_length,
  output wire body_valid,
  input  wire body_ready,
  output wire [7:0] body_payload
);

  localparam [3:0] PART_REST = 4'd0;
  localparam [3:0] PART_STATUS = 4'd1;
  localparam [3:0] PART_BYTES = 4'd2;
  localparam [3:0] PART_ERROR = 4'd3;
  localparam [3:0] PART_RECORD = 4'd4;
  localparam [3:0] PART_HEADER = 4'd5;
  localparam [3:0] PART_FRAME = 4'd6;
  localparam [3:0] PART_LAYER = 4'd7;
  localparam [3:0] PART_RESULTS = 4'd8;
  localparam [3:0] PART_END = 4'd9;
  localparam [1:0] STEP_FIRST = 2'd0;
  localparam [1:0] STEP_SECOND = 2'd1;
  localparam [1:0] STEP_JOIN = 2'd2;
  localparam [1:0] STEP_SEND = 2'd3;

  reg  [3:0] part;
  reg  [1:0] step;
  reg  [1:0] frame;
  reg  [3:0] index;
  reg  [11:0] layer;
  reg  status_computed;
  reg  [11:0] status_layers;
  reg  [7:0] status_code;
  reg  [7:0] status_detail;
  reg  status_with_frame;
  reg  [31:0] bytes;
  reg  of_fault;
  wire sends = step == STEP_SEND;
  reg  [1:0] byte_index;
  wire results = part == PART_RESULTS;
  wire fire = body_valid & body_ready;
  wire word_sent = sends & fire & (byte_index == 2'd3);
  reg  [31:0] word;
  reg  [31:0] left;
  reg  [1:0] pending;
  reg  first;
  wire counts = (part == PART_FRAME) | (part == PART_LAYER);
  wire [3:0] number = counts
      ? ((index == 4'd7)
          ? 4'd5
          : ((index == 4'd6)
              ? 4'd2
              : ((index == 4'd5)
                  ? 4'd0
                  : ((index == 4'd4)
                      ? 4'd11
                      : ((index == 4'd3)
                          ? 4'd4
                          : ((index == 4'd2) ? 4'd1 : ((index == 4'd1) ? 4'd3 : 4'd0)))))))
      : ((part == PART_BYTES)
          ? 4'd6
          : ((part == PART_STATUS)
              ? 4'd10
              : ((index == 4'd3)
                  ? 4'd7
                  : ((index == 4'd2) ? 4'd0 : ((index == 4'd1) ? 4'd9 : 4'd8)))));
  wire of_layer = part == PART_LAYER;
  wire [11:0] layers_less = status_layers - 12'd1;
  wire last_layer = layer == layers_less;
  wire [8:0] present = 9'd256 + {3'd0, frame, number};
  wire of_record = (part == PART_RECORD) & ~of_fault;
  wire noted_part = (part == PART_STATUS) | (part == PART_BYTES) | (part == PART_HEADER) | counts;
  wire subtracts_inverse = ~(layer == 12'd0);
  wire subtracts = (counts | (part == PART_BYTES))
      & ~(((part == PART_BYTES) | (counts & ~(of_layer & subtracts_inverse))) & first
          & (number != 4'd0));
  reg  [31:0] minuend_kept;
  wire [31:0] difference = (counts & (index == 4'd4))
      ? 32'd0
      : (minuend_kept - (subtracts ? note : 32'd0));
  reg  [31:0] rest;
  wire [31:0] joined = (counts & (index == 4'd5)) ? rest : difference;
  wire joins = step == STEP_JOIN;
  wire asks = record_request;
  wire goes = ~asks | record_granted;
  wire speaks = ~((part == PART_STATUS) | (part == PART_BYTES));
  wire words;
  wire ends = (part == PART_END) & head_ready;
  wire is_sent = ends & ~of_fault;
  wire is_error = of_fault | (status_code != 8'd0);

  always @(posedge clk) begin
    if (sends & fire) begin
      byte_index <= byte_index + 2'd1;
    end
    if (rst) begin
      byte_index <= 2'd0;
    end
  end

  assign record_request = of_record & (step == STEP_FIRST);
  assign record_index = index;
  assign read = noted_part & ((step == STEP_FIRST) | (step == STEP_SECOND));
  wire [11:0] read_address_wide = layer - 12'd1;
  assign read_address = (step == STEP_FIRST)
      ? ((of_layer & ~last_layer) ? {1'b0, frame[0], layer[3:0], number[2:0]} : present)
      : ((of_layer & subtracts_inverse)
          ? {1'b0, frame[0], read_address_wide[3:0], number[2:0]}
          : (((number == 4'd0) & counts)
              ? (9'd256 + {3'd0, frame, 4'd8})
              : (9'd256 + {3'd0, frame - 2'd1, number})));

  always @(posedge clk) begin
    if (step == STEP_SECOND) begin
      minuend_kept <= (part == PART_ERROR)
          ? ((index == 4'd0)
              ? {
                15'd0, ~of_fault,
                of_fault ? faults_payload_packet_type : (status_with_frame ? 8'd3 : 8'd4),
                of_fault ? faults_payload_code : status_code
              }
              : (of_fault ? faults_payload_detail : {24'd0, status_detail}))
          : ((part == PART_RECORD)
              ? (of_fault ? 32'd0 : record_word)
              : (((part == PART_HEADER) & (index == 4'd4))
                  ? {13'd0, late, status_computed, overflow, {4'd0, status_layers}}
                  : note));
    end
  end

  always @(posedge clk) begin
    if ((step == STEP_JOIN) & counts) begin
      rest <= (index == 4'd0) ? difference : (rest - difference);
    end
  end

  assign words = ~((part == PART_REST) | (part == PART_RESULTS) | (part == PART_END));

  wire index_both = word_sent & (index == 4'd7);
  always @(posedge clk) begin
    case (step)
      STEP_SECOND: begin
        step <= STEP_JOIN;
      end
      STEP_JOIN: begin
        word <= joined;
        if (speaks) begin
          step <= STEP_SEND;
        end else begin
          step <= STEP_FIRST;
        end
      end
      STEP_SEND: begin
        if (word_sent) begin
          index <= index + 4'd1;
          step <= STEP_FIRST;
        end
      end
      default: begin
        if (words & goes) begin
          step <= STEP_SECOND;
        end
      end
    endcase
    case (part)
      PART_STATUS: begin
        if (joins) begin
          status_computed <= joined[29];
          status_layers <= joined[28:17];
          status_code <= joined[16:9];
          status_detail <= joined[8:1];
          status_with_frame <= joined[0];
          index <= 4'd0;
          part <= PART_BYTES;
        end
      end
      PART_BYTES: begin
        if (joins) begin
          bytes <= joined;
          left <= joined;
          if (status_code != 8'd0) begin
            index <= 4'd0;
            part <= PART_ERROR;
          end else begin
            index <= 4'd0;
            part <= PART_RECORD;
          end
        end
      end
      PART_ERROR: begin
        if (word_sent & (index == 4'd1)) begin
          index <= 4'd0;
          part <= PART_RECORD;
        end
      end
      PART_RECORD: begin
        if (index_both & (of_fault | (status_code != 8'd0))) begin
          index <= 4'd0;
          part <= PART_END;
        end else if (index_both) begin
          index <= 4'd0;
          part <= PART_HEADER;
        end
      end
      PART_HEADER: begin
        if (word_sent & (index == 4'd4)) begin
          index <= 4'd0;
          part <= PART_FRAME;
        end
      end
      PART_FRAME: begin
        layer <= 12'd0;
        if (word_sent & (index == 4'd7)) begin
          if (status_layers != 12'd0) begin
            index <= 4'd0;
            part <= PART_LAYER;
          end else if (bytes != 32'd0) begin
            index <= 4'd0;
            part <= PART_RESULTS;
          end else begin
            index <= 4'd0;
            part <= PART_END;
          end
        end
      end
      PART_LAYER: begin
        if (word_sent & (index == 4'd7)) begin
          index <= 4'd0;
          layer <= layer + 12'd1;
          if ((layer + 12'd1) == status_layers) begin
            if (bytes != 32'd0) begin
              index <= 4'd0;
              part <= PART_RESULTS;
            end else begin
              index <= 4'd0;
              part <= PART_END;
            end
          end
        end
      end
      PART_RESULTS: begin
        if (body_valid & body_ready) begin
          left <= left - 32'd1;
          if (left == 32'd1) begin
            index <= 4'd0;
            part <= PART_END;
          end
        end
      end
      PART_END: begin
        if (head_ready) begin
          index <= 4'd0;
          part <= PART_REST;
        end
      end
      default: begin
        if (faults_valid) begin
          of_fault <= 1'b1;
          index <= 4'd0;
          part <= PART_ERROR;
        end else if (pending != 2'd0) begin
          of_fault <= 1'b0;
          index <= 4'd0;
          part <= PART_STATUS;
        end
      end
    endcase
    if (rst) begin
      step <= STEP_FIRST;
      index <= 4'd0;
      part <= PART_REST;
    end
  end

  assign faults_ready = ends & of_fault;
  assign sent = is_sent;

  always @(posedge clk) begin
    if (is_sent) begin
      first <= 1'b0;
      frame <= frame + 2'd1;
    end
    if (rst) begin
      first <= 1'b1;
      frame <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (noted & ~is_sent) begin
      pending <= pending + 2'd1;
    end else if (is_sent & ~noted) begin
      pending <= pending - 2'd1;
    end
    if (rst) begin
      pending <= 2'd0;
    end
  end

  assign head_valid = ~((part == PART_REST) | (part == PART_STATUS) | (part == PART_BYTES));
  assign head_payload_packet_type = is_error ? 8'd2 : 8'd1;
  assign head_payload_length = is_error
      ? 32'd40
      : (32'd84 + {{15'd0, status_layers}, 5'd0} + bytes);
  assign body_valid = results ? results_valid : sends;
  assign body_payload = results
      ? results_payload
      : (~byte_index[1]
          ? (~byte_index[0] ? word[7:0] : word[15:8])
          : (~byte_index[0] ? word[23:16] : word[31:24]));
  assign results_ready = results & body_ready;

  wire unused_ok = &{1'b0, read_address_wide[11:4]};

`ifndef SYNTHESIS

  reg  faults_stalled;
  reg  [47:0] faults_held;
  reg  results_stalled;
  reg  [7:0] results_held;
  reg  head_stalled;
  reg  [39:0] head_held;
  reg  body_stalled;
  reg  [7:0] body_held;

  always @(posedge clk) begin
    faults_stalled <= faults_valid & ~faults_ready;
    if (rst) begin
      faults_stalled <= 1'b0;
    end
  end

  wire [47:0] faults_held_joined = {
    faults_payload_code, faults_payload_packet_type, faults_payload_detail
  };
  always @(posedge clk) begin
    faults_held <= faults_held_joined;
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
    head_stalled <= head_valid & ~head_ready;
    if (rst) begin
      head_stalled <= 1'b0;
    end
  end

  wire [39:0] head_held_joined = {head_payload_packet_type, head_payload_length};
  always @(posedge clk) begin
    head_held <= head_held_joined;
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

  wire faults_holds_while_stalled_ok = ~faults_stalled
      | (faults_valid & (faults_held_joined == faults_held));
  wire results_holds_while_stalled_ok = ~results_stalled
      | (results_valid & (results_payload == results_held));
  wire head_holds_while_stalled_ok = ~head_stalled | (head_valid & (head_held_joined == head_held));
  wire body_holds_while_stalled_ok = ~body_stalled | (body_valid & (body_payload == body_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external
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
`ifdef FORMAL_saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external
      faults_holds_while_stalled: assume (faults_holds_while_stalled_ok);
`else
      faults_holds_while_stalled: assert (faults_holds_while_stalled_ok);
`endif
`ifdef FORMAL_saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external
      results_holds_while_stalled: assume (results_holds_while_stalled_ok);
`else
      results_holds_while_stalled: assert (results_holds_while_stalled_ok);
`endif
      head_holds_while_stalled: assert (head_holds_while_stalled_ok);
      body_holds_while_stalled: assert (body_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !faults_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external faults_holds_while_stalled");
      $stop;
    end
    if (!rst && !results_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external results_holds_while_stalled");
      $stop;
    end
    if (!rst && !head_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external head_holds_while_stalled");
      $stop;
    end
    if (!rst && !body_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_reporter_layers16_reads_ahead554_cycles_ahead42_no_external body_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire
