// Generated from PacketParser[writeBytes=512, frameBytes=65568]. Do not edit.
`default_nettype none
module saccade_packet_parser_write_bytes512_frame_bytes65568 (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [1:0] out_payload_kind,
  output wire [7:0] out_payload_data,
  output wire fault_present,
  output wire [7:0] fault_code,
  output wire [7:0] fault_packet_type,
  output wire [7:0] fault_detail,
  input  wire fault_next,
  input  wire fault_told
);

  localparam [3:0] STATE_HUNT = 4'd0;
  localparam [3:0] STATE_TYPE = 4'd1;
  localparam [3:0] STATE_RESERVED = 4'd2;
  localparam [3:0] STATE_LENGTH = 4'd3;
  localparam [3:0] STATE_OPEN = 4'd4;
  localparam [3:0] STATE_BODY = 4'd5;
  localparam [3:0] STATE_CHECKSUM = 4'd6;
  localparam [3:0] STATE_CLOSE = 4'd7;
  localparam [3:0] STATE_TELL = 4'd8;

  reg  [3:0] state;
  reg  [7:0] packet_type;
  reg  [31:0] length;
  reg  [1:0] count;
  reg  good;
  wire fire = in_valid & in_ready;
  wire body = state == STATE_BODY;
  wire crc_in_valid;
  wire [31:0] crc_value;
  wire last_of_four = count == 2'd3;
  wire [31:0] length_next = {in_payload, length[31:8]};
  wire type_wrong = (state == STATE_TYPE)
      & ~((in_payload == 8'd1) | (in_payload == 8'd2) | (in_payload == 8'd3)
          | (in_payload == 8'd4));
  wire reserved_wrong = (state == STATE_RESERVED) & (in_payload != 8'd0);
  wire length_wrong = (state == STATE_LENGTH) & last_of_four
      & ~(((packet_type == 8'd4)
          ? (length_next[16:0] == 17'd32)
          : ((packet_type == 8'd3)
              ? (~(((length_next[4:0] == 5'd0) | ~length_next[5]) & (length_next[16:6] == 11'd0))
                  & ((((length_next[4:0] == 5'd0) | ~length_next[5]) & (length_next[15:6] == 10'd0))
                      | ~length_next[16]))
              : (~(((length_next[2:0] == 3'd0) | ~length_next[3]) & (length_next[16:4] == 13'd0))
                  & (((length_next[8:0] == 9'd0) | ~length_next[9])
                      & (length_next[16:10] == 7'd0))))) & (length_next[31:17] == 15'd0));
  wire stray = (state == STATE_HUNT) & (in_payload != 8'd90);
  wire wrong = stray | type_wrong | reserved_wrong | length_wrong;
  wire dropped = fire & wrong;
  wire is_sync = in_payload == 8'd90;
  wire speaks = (state == STATE_OPEN) | (state == STATE_CLOSE);
  wire tells = state == STATE_TELL;
  reg  told;
  reg  [2:0] code;
  reg  resumes;
  wire closes = (state == STATE_CLOSE) & out_ready;
  wire rejects = closes & ~good;
  wire shifts = (fire & (state == STATE_LENGTH)) | dropped | fault_next;

  crc32_bytes1 crc (
    .clk(clk),
    .rst(rst),
    .in_valid(crc_in_valid),
    .in_payload(in_payload),
    .first(state == STATE_TYPE),
    .value(crc_value)
  );

  assign crc_in_valid = fire
      & ((state == STATE_TYPE) | (state == STATE_RESERVED) | (state == STATE_LENGTH) | body);

  wire [7:0] good_choice = ~count[1]
      ? (~count[0] ? crc_value[7:0] : crc_value[15:8])
      : (~count[0] ? crc_value[23:16] : crc_value[31:24]);
  always @(posedge clk) begin
    if (fire) begin
      count <= count + 2'd1;
    end
    case (state)
      STATE_HUNT: begin
        if (fire) begin
          state <= STATE_TYPE;
        end
      end
      STATE_TYPE: begin
        packet_type <= in_payload;
        count <= 2'd0;
        if (fire) begin
          state <= STATE_RESERVED;
        end
      end
      STATE_RESERVED: begin
        if (fire & (count == 2'd1)) begin
          count <= 2'd0;
          state <= STATE_LENGTH;
        end
      end
      STATE_LENGTH: begin
        if (fire) begin
          if (last_of_four) begin
            state <= STATE_OPEN;
          end
        end
      end
      STATE_OPEN: begin
        good <= 1'b1;
        if (out_ready) begin
          state <= STATE_BODY;
        end
      end
      STATE_BODY: begin
        if (fire) begin
          if (length == 32'd1) begin
            count <= 2'd0;
            state <= STATE_CHECKSUM;
          end
        end
      end
      STATE_CHECKSUM: begin
        if (fire) begin
          good <= good & (in_payload == good_choice);
          if (last_of_four) begin
            state <= STATE_CLOSE;
          end
        end
      end
      STATE_CLOSE: begin
        if (out_ready) begin
          state <= STATE_HUNT;
        end
      end
      default: ;
    endcase
    if (dropped) begin
      if (is_sync) begin
        state <= STATE_TYPE;
      end else begin
        state <= STATE_HUNT;
      end
    end
    if (dropped) begin
      count <= 2'd0;
      resumes <= is_sync;
      code <= stray ? 3'd1 : (length_wrong ? 3'd4 : 3'd3);
      if (~length_wrong) begin
        packet_type <= 8'd0;
      end
      if (~told) begin
        state <= STATE_TELL;
      end
    end
    if (rejects) begin
      resumes <= 1'b0;
      code <= 3'd2;
      state <= STATE_TELL;
    end
    if (fault_next) begin
      count <= count + 2'd1;
    end
    case (state)
      STATE_TELL: begin
        if (fault_told) begin
          if (resumes) begin
            state <= STATE_TYPE;
          end else begin
            state <= STATE_HUNT;
          end
        end
      end
      default: ;
    endcase
    if (rst) begin
      count <= 2'd0;
      state <= STATE_HUNT;
    end
  end

  assign in_ready = body ? out_ready : ~(speaks | tells);
  assign out_valid = body ? in_valid : speaks;
  assign out_payload_kind = body ? 2'd1 : ((state == STATE_OPEN) ? 2'd0 : (good ? 2'd2 : 2'd3));
  assign out_payload_data = body ? in_payload : packet_type;

  always @(posedge clk) begin
    if (dropped) begin
      told <= 1'b1;
    end else if (closes & good) begin
      told <= 1'b0;
    end
    if (rst) begin
      told <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (shifts) begin
      length <= length_next;
    end else if (fire & body) begin
      length <= {length[31:17], length[16:0] - 17'd1};
    end
  end

  assign fault_present = tells;
  assign fault_code = {5'd0, code};
  assign fault_packet_type = packet_type;
  assign fault_detail = (code == 3'd2)
      ? good_choice
      : ((code == 3'd4) ? length[7:0] : ((count == 2'd0) ? length[31:24] : 8'd0));

`ifndef SYNTHESIS

  reg  [7:0] past0;
  reg  [7:0] past1;
  reg  [7:0] past2;
  reg  [7:0] past3;
  reg  [7:0] past4;
  reg  [7:0] past5;
  reg  [7:0] past6;
  reg  [7:0] past7;
  reg  was_stuck;
  reg  was_told;
  reg  is_open;
  reg  [31:0] owed;
  reg  told_before;
  reg  was_rejected;
  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [9:0] out_held;

  wire past0_condition = in_valid & in_ready;
  always @(posedge clk) begin
    if (past0_condition) begin
      past0 <= in_payload;
      past1 <= past0;
      past2 <= past1;
      past3 <= past2;
      past4 <= past3;
      past5 <= past4;
      past6 <= past5;
      past7 <= past6;
    end
  end

  wire was_stuck_both = ~in_ready & out_ready & ~fault_present;
  always @(posedge clk) begin
    was_stuck <= was_stuck_both;
    if (rst) begin
      was_stuck <= 1'b0;
    end
  end

  always @(posedge clk) begin
    was_told <= fault_present & fault_told;
    if (rst) begin
      was_told <= 1'b0;
    end
  end

  wire is_open_condition = out_valid & out_ready;
  always @(posedge clk) begin
    if (is_open_condition) begin
      if (out_valid & (out_payload_kind == 2'd0)) begin
        is_open <= 1'b1;
        owed <= length;
      end else if (out_valid & (out_payload_kind == 2'd1)) begin
        owed <= owed - 32'd1;
      end else begin
        is_open <= 1'b0;
      end
    end
    if (rst) begin
      is_open <= 1'b0;
      owed <= 32'd0;
    end
  end

  always @(posedge clk) begin
    told_before <= is_open_condition;
    if (rst) begin
      told_before <= 1'b0;
    end
  end

  always @(posedge clk) begin
    was_rejected <= out_valid & (out_payload_kind == 2'd3) & is_open_condition;
    if (rst) begin
      was_rejected <= 1'b0;
    end
  end

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

  wire [9:0] out_held_joined = {out_payload_kind, out_payload_data};
  always @(posedge clk) begin
    out_held <= out_held_joined;
  end

  wire takes_a_byte_in_two_cycles_ok = ~(was_stuck & was_stuck_both);
  wire waits_only_to_speak_or_tell_ok = in_ready | (out_valid | ~out_ready | fault_present);
  wire goes_on_when_told_ok = ~was_told | in_ready;
  wire listens_to_what_is_told_ok = ~fault_next | fault_present;
  wire every_payload_ends_ok = ~(state == STATE_BODY) | (length <= 32'h10020);
  wire has_a_byte_left_ok = ~(state == STATE_BODY) | (length != 32'd0);
  wire drops_garbage_reached = fault_present & (fault_code == 8'd1);
  wire finds_sync_in_header_reached = (state == STATE_RESERVED) & (past2 == 8'd90);
  wire opens_after_sync_inverse = ~(out_valid & (out_payload_kind == 2'd0));
  wire opens_after_sync_ok = opens_after_sync_inverse | (past7 == 8'd90);
  wire opens_with_type_ok = opens_after_sync_inverse | (past6 == out_payload_data);
  wire opens_with_zeros_ok = opens_after_sync_inverse | ((past5 | past4) == 8'd0);
  wire opens_with_length_ok = opens_after_sync_inverse | ({past0, past1, past2, past3} == length);
  wire opens_what_fits_ok = opens_after_sync_inverse
      | (((past6 == 8'd4)
          ? ({past1[0], past2, past3} == 17'd32)
          : ((past6 == 8'd3)
              ? (~(((past3[4:0] == 5'd0) | ~past3[5]) & ({past1[0], past2, past3[7:6]} == 11'd0))
                  & ((((past3[4:0] == 5'd0) | ~past3[5]) & ({past2, past3[7:6]} == 10'd0))
                      | ~past1[0]))
              : (~(((past3[2:0] == 3'd0) | ~past3[3]) & ({past1[0], past2, past3[7:4]} == 13'd0))
                  & ((({past2[0], past3} == 9'd0) | ~past2[1])
                      & ({past1[0], past2[7:2]} == 7'd0))))) & ({past0, past1[7:1]} == 15'd0));
  wire opens_what_it_knows_ok = opens_after_sync_inverse
      | ((past6 == 8'd1) | (past6 == 8'd2) | (past6 == 8'd3) | (past6 == 8'd4));
  wire resumes_behind_sync_ok = ~((state == STATE_TELL) & resumes) | (past0 == 8'd90);
  wire type_behind_sync_ok = ~(state == STATE_TYPE) | (past0 == 8'd90);
  wire reserved0_header_ok = ~((state == STATE_RESERVED) & (count == 2'd0))
      | ((past1 == 8'd90) & (past0 == packet_type)
          & ((past0 == 8'd1) | (past0 == 8'd2) | (past0 == 8'd3) | (past0 == 8'd4)));
  wire reserved1_header_ok = ~((state == STATE_RESERVED) & (count == 2'd1))
      | ((past2 == 8'd90) & (past1 == packet_type)
          & ((past1 == 8'd1) | (past1 == 8'd2) | (past1 == 8'd3) | (past1 == 8'd4))
          & (past0 == 8'd0));
  wire length0_header_ok = ~((state == STATE_LENGTH) & (count == 2'd0))
      | ((past3 == 8'd90) & (past2 == packet_type)
          & ((past2 == 8'd1) | (past2 == 8'd2) | (past2 == 8'd3) | (past2 == 8'd4))
          & (past1 == 8'd0) & (past0 == 8'd0));
  wire length1_header_inverse = ~((state == STATE_LENGTH) & (count == 2'd1));
  wire length1_header_ok = length1_header_inverse
      | ((past4 == 8'd90) & (past3 == packet_type)
          & ((past3 == 8'd1) | (past3 == 8'd2) | (past3 == 8'd3) | (past3 == 8'd4))
          & (past2 == 8'd0) & (past1 == 8'd0));
  wire length1_byte0_ok = length1_header_inverse | (length[31:24] == past0);
  wire length2_header_inverse = ~((state == STATE_LENGTH) & (count == 2'd2));
  wire length2_header_ok = length2_header_inverse
      | ((past5 == 8'd90) & (past4 == packet_type)
          & ((past4 == 8'd1) | (past4 == 8'd2) | (past4 == 8'd3) | (past4 == 8'd4))
          & (past3 == 8'd0) & (past2 == 8'd0));
  wire length2_byte0_ok = length2_header_inverse | (length[31:24] == past0);
  wire length2_byte1_ok = length2_header_inverse | (length[23:16] == past1);
  wire length3_header_inverse = ~((state == STATE_LENGTH) & (count == 2'd3));
  wire length3_header_ok = length3_header_inverse
      | ((past6 == 8'd90) & (past5 == packet_type)
          & ((past5 == 8'd1) | (past5 == 8'd2) | (past5 == 8'd3) | (past5 == 8'd4))
          & (past4 == 8'd0) & (past3 == 8'd0));
  wire length3_byte0_ok = length3_header_inverse | (length[31:24] == past0);
  wire length3_byte1_ok = length3_header_inverse | (length[23:16] == past1);
  wire length3_byte2_ok = length3_header_inverse | (length[15:8] == past2);
  wire reserved_count_ok = ~(state == STATE_RESERVED) | (count < 2'd2);
  wire opens_when_closed_ok = ~(out_valid & (out_payload_kind == 2'd0)) | ~is_open;
  wire bytes_when_open_ok = ~(out_valid & (out_payload_kind == 2'd1)) | (is_open & (owed != 32'd0));
  wire ends_when_all_came_inverse = ~((out_valid & (out_payload_kind == 2'd2))
      | (out_valid & (out_payload_kind == 2'd3)));
  wire ends_when_all_came_ok = ends_when_all_came_inverse | (is_open & (owed == 32'd0));
  wire bytes_of_the_link_ok = ~(out_valid & (out_payload_kind == 2'd1))
      | (out_payload_data == in_payload);
  wire a_byte_for_a_byte_ok = (out_valid & (out_payload_kind == 2'd1) & is_open_condition)
      == ((state == STATE_BODY) & past0_condition);
  wire names_its_type_ok = ends_when_all_came_inverse | (out_payload_data == packet_type);
  wire open_by_state_either = (state == STATE_CHECKSUM) | (state == STATE_CLOSE);
  wire open_by_state_ok = is_open == ((state == STATE_BODY) | open_by_state_either);
  wire owed_by_state_ok = ~(state == STATE_BODY) | (owed == length);
  wire nothing_owed_behind_ok = ~open_by_state_either | (owed == 32'd0);
  wire streams_reached = (told_before & is_open_condition)
      & (out_valid & (out_payload_kind == 2'd1));
  wire good_after0_ok = ~((state == STATE_CHECKSUM) & (count == 2'd0)) | good;
  wire good_after1_ok = ~((state == STATE_CHECKSUM) & (count == 2'd1))
      | (good == (past0 == crc_value[7:0]));
  wire good_after2_ok = ~((state == STATE_CHECKSUM) & (count == 2'd2))
      | (good == ((past1 == crc_value[7:0]) & (past0 == crc_value[15:8])));
  wire good_after3_ok = ~((state == STATE_CHECKSUM) & (count == 2'd3))
      | (good
          == ((past2 == crc_value[7:0]) & (past1 == crc_value[15:8])
              & (past0 == crc_value[23:16])));
  wire good_after4_ok = ~(state == STATE_CLOSE)
      | (good
          == ((past3 == crc_value[7:0]) & (past2 == crc_value[15:8]) & (past1 == crc_value[23:16])
              & (past0 == crc_value[31:24])));
  wire good_until_shown_wrong_ok = ~(state == STATE_BODY) | good;
  wire accepts_only_good_ok = ~(out_valid & (out_payload_kind == 2'd2)) | good;
  wire rejects_only_bad_ok = ~(out_valid & (out_payload_kind == 2'd3)) | ~good;
  wire tells_of_every_reject_ok = ~was_rejected | (fault_present & (fault_code == 8'd2));
  wire accepted_reached = out_valid & (out_payload_kind == 2'd2);
  wire rejected_reached = out_valid & (out_payload_kind == 2'd3);
  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_held_joined == out_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_packet_parser_write_bytes512_frame_bytes65568
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
      takes_a_byte_in_two_cycles: assert (takes_a_byte_in_two_cycles_ok);
      waits_only_to_speak_or_tell: assert (waits_only_to_speak_or_tell_ok);
      goes_on_when_told: assert (goes_on_when_told_ok);
`ifdef FORMAL_saccade_packet_parser_write_bytes512_frame_bytes65568
      listens_to_what_is_told: assume (listens_to_what_is_told_ok);
`else
      listens_to_what_is_told: assert (listens_to_what_is_told_ok);
`endif
      every_payload_ends: assert (every_payload_ends_ok);
      has_a_byte_left: assert (has_a_byte_left_ok);
      drops_garbage: cover (drops_garbage_reached);
      finds_sync_in_header: cover (finds_sync_in_header_reached);
      opens_after_sync: assert (opens_after_sync_ok);
      opens_with_type: assert (opens_with_type_ok);
      opens_with_zeros: assert (opens_with_zeros_ok);
      opens_with_length: assert (opens_with_length_ok);
      opens_what_fits: assert (opens_what_fits_ok);
      opens_what_it_knows: assert (opens_what_it_knows_ok);
      resumes_behind_sync: assert (resumes_behind_sync_ok);
      type_behind_sync: assert (type_behind_sync_ok);
      reserved0_header: assert (reserved0_header_ok);
      reserved1_header: assert (reserved1_header_ok);
      length0_header: assert (length0_header_ok);
      length1_header: assert (length1_header_ok);
      length1_byte0: assert (length1_byte0_ok);
      length2_header: assert (length2_header_ok);
      length2_byte0: assert (length2_byte0_ok);
      length2_byte1: assert (length2_byte1_ok);
      length3_header: assert (length3_header_ok);
      length3_byte0: assert (length3_byte0_ok);
      length3_byte1: assert (length3_byte1_ok);
      length3_byte2: assert (length3_byte2_ok);
      reserved_count: assert (reserved_count_ok);
      opens_when_closed: assert (opens_when_closed_ok);
      bytes_when_open: assert (bytes_when_open_ok);
      ends_when_all_came: assert (ends_when_all_came_ok);
      bytes_of_the_link: assert (bytes_of_the_link_ok);
      a_byte_for_a_byte: assert (a_byte_for_a_byte_ok);
      names_its_type: assert (names_its_type_ok);
      open_by_state: assert (open_by_state_ok);
      owed_by_state: assert (owed_by_state_ok);
      nothing_owed_behind: assert (nothing_owed_behind_ok);
      streams: cover (streams_reached);
      good_after0: assert (good_after0_ok);
      good_after1: assert (good_after1_ok);
      good_after2: assert (good_after2_ok);
      good_after3: assert (good_after3_ok);
      good_after4: assert (good_after4_ok);
      good_until_shown_wrong: assert (good_until_shown_wrong_ok);
      accepts_only_good: assert (accepts_only_good_ok);
      rejects_only_bad: assert (rejects_only_bad_ok);
      tells_of_every_reject: assert (tells_of_every_reject_ok);
      accepted: cover (accepted_reached);
      rejected: cover (rejected_reached);
`ifdef FORMAL_saccade_packet_parser_write_bytes512_frame_bytes65568
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !takes_a_byte_in_two_cycles_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 takes_a_byte_in_two_cycles");
      $stop;
    end
    if (!rst && !waits_only_to_speak_or_tell_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 waits_only_to_speak_or_tell");
      $stop;
    end
    if (!rst && !goes_on_when_told_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 goes_on_when_told");
      $stop;
    end
    if (!rst && !listens_to_what_is_told_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 listens_to_what_is_told");
      $stop;
    end
    if (!rst && !every_payload_ends_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 every_payload_ends");
      $stop;
    end
    if (!rst && !has_a_byte_left_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 has_a_byte_left");
      $stop;
    end
    if (!rst && !opens_after_sync_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_after_sync");
      $stop;
    end
    if (!rst && !opens_with_type_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_with_type");
      $stop;
    end
    if (!rst && !opens_with_zeros_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_with_zeros");
      $stop;
    end
    if (!rst && !opens_with_length_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_with_length");
      $stop;
    end
    if (!rst && !opens_what_fits_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_what_fits");
      $stop;
    end
    if (!rst && !opens_what_it_knows_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_what_it_knows");
      $stop;
    end
    if (!rst && !resumes_behind_sync_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 resumes_behind_sync");
      $stop;
    end
    if (!rst && !type_behind_sync_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 type_behind_sync");
      $stop;
    end
    if (!rst && !reserved0_header_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 reserved0_header");
      $stop;
    end
    if (!rst && !reserved1_header_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 reserved1_header");
      $stop;
    end
    if (!rst && !length0_header_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length0_header");
      $stop;
    end
    if (!rst && !length1_header_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length1_header");
      $stop;
    end
    if (!rst && !length1_byte0_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length1_byte0");
      $stop;
    end
    if (!rst && !length2_header_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length2_header");
      $stop;
    end
    if (!rst && !length2_byte0_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length2_byte0");
      $stop;
    end
    if (!rst && !length2_byte1_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length2_byte1");
      $stop;
    end
    if (!rst && !length3_header_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length3_header");
      $stop;
    end
    if (!rst && !length3_byte0_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length3_byte0");
      $stop;
    end
    if (!rst && !length3_byte1_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length3_byte1");
      $stop;
    end
    if (!rst && !length3_byte2_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 length3_byte2");
      $stop;
    end
    if (!rst && !reserved_count_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 reserved_count");
      $stop;
    end
    if (!rst && !opens_when_closed_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 opens_when_closed");
      $stop;
    end
    if (!rst && !bytes_when_open_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 bytes_when_open");
      $stop;
    end
    if (!rst && !ends_when_all_came_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 ends_when_all_came");
      $stop;
    end
    if (!rst && !bytes_of_the_link_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 bytes_of_the_link");
      $stop;
    end
    if (!rst && !a_byte_for_a_byte_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 a_byte_for_a_byte");
      $stop;
    end
    if (!rst && !names_its_type_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 names_its_type");
      $stop;
    end
    if (!rst && !open_by_state_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 open_by_state");
      $stop;
    end
    if (!rst && !owed_by_state_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 owed_by_state");
      $stop;
    end
    if (!rst && !nothing_owed_behind_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 nothing_owed_behind");
      $stop;
    end
    if (!rst && !good_after0_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 good_after0");
      $stop;
    end
    if (!rst && !good_after1_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 good_after1");
      $stop;
    end
    if (!rst && !good_after2_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 good_after2");
      $stop;
    end
    if (!rst && !good_after3_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 good_after3");
      $stop;
    end
    if (!rst && !good_after4_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 good_after4");
      $stop;
    end
    if (!rst && !good_until_shown_wrong_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 good_until_shown_wrong");
      $stop;
    end
    if (!rst && !accepts_only_good_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 accepts_only_good");
      $stop;
    end
    if (!rst && !rejects_only_bad_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 rejects_only_bad");
      $stop;
    end
    if (!rst && !tells_of_every_reject_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 tells_of_every_reject");
      $stop;
    end
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_packet_parser_write_bytes512_frame_bytes65568 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{
    1'b0, drops_garbage_reached, finds_sync_in_header_reached, streams_reached, accepted_reached,
    rejected_reached
  };
`endif
`endif
endmodule
`default_nettype wire
