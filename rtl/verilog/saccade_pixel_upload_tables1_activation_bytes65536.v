// Generated from PixelUpload[tables=1, activationBytes=65536]. Do not edit.
`default_nettype none
module saccade_pixel_upload_tables1_activation_bytes65536 (
  input  wire clk,
  input  wire rst,
  input  wire write_valid,
  input  wire [7:0] write_payload_address,
  input  wire write_payload_mask,
  input  wire [7:0] write_payload_data,
  input  wire start,
  input  wire [15:0] place_base,
  input  wire [16:0] place_codes,
  input  wire [11:0] place_first_table,
  input  wire [7:0] place_channels,
  input  wire pixel_valid,
  input  wire [7:0] pixel_payload,
  output wire ready,
  output wire upload_valid,
  input  wire upload_ready,
  output wire [15:0] upload_payload_address,
  output wire [7:0] upload_payload_code,
  output wire idle,
  output wire whole
);

  reg  [16:0] come;
  reg  too_many;
  reg  [7:0] channel;
  reg  waiting;
  reg  [15:0] address;
  wire fits = come != place_codes;
  wire takes = pixel_valid & fits;
  reg  [7:0] code;
  wire [7:0] channel_next = channel + 8'd1;

  (* no_rw_check *)
  reg  [7:0] memory [0:255];

  always @(posedge clk) begin
    if (write_valid) begin
      memory[write_payload_address] <= write_payload_data;
    end
    if (takes) begin
      code <= memory[pixel_payload];
    end
  end

  always @(posedge clk) begin
    if (takes) begin
      come <= come + 17'd1;
      address <= place_base + come[15:0];
      channel <= (channel_next == place_channels) ? 8'd0 : channel_next;
    end
    if (pixel_valid & ~fits) begin
      too_many <= 1'b1;
    end
    if (start) begin
      come <= 17'd0;
      too_many <= 1'b0;
      channel <= 8'd0;
    end
    if (rst) begin
      come <= 17'd0;
      channel <= 8'd0;
      too_many <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (takes) begin
      waiting <= 1'b1;
    end else if (upload_ready) begin
      waiting <= 1'b0;
    end
    if (rst) begin
      waiting <= 1'b0;
    end
  end

  assign ready = ~waiting | upload_ready;
  assign upload_valid = waiting;
  assign upload_payload_address = address;
  assign upload_payload_code = code;
  assign idle = ~waiting;
  assign whole = ~fits & ~too_many;

  wire unused_ok = &{1'b0, write_payload_mask};

`ifndef SYNTHESIS

  wire [52:0] placed_now = {place_base, place_codes, place_first_table, place_channels};
  reg  [52:0] place_kept;
  reg  was_start;
  wire [52:0] place_agreed = was_start ? placed_now : place_kept;
  wire place_holds = placed_now == place_agreed;
  reg  running;
  wire steady = running & ~start;
  reg  [17:0] pixels_come;
  reg  [16:0] sent;
  reg  upload_stalled;
  reg  [23:0] upload_held;

  always @(posedge clk) begin
    was_start <= start;
    if (rst) begin
      was_start <= 1'b0;
    end
  end

  always @(posedge clk) begin
    place_kept <= place_agreed;
  end

  always @(posedge clk) begin
    if (start) begin
      running <= 1'b1;
    end
    if (rst) begin
      running <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (start) begin
      pixels_come <= 18'd0;
    end else if (pixel_valid & ~(&pixels_come)) begin
      pixels_come <= pixels_come + 18'd1;
    end
    if (rst) begin
      pixels_come <= 18'd0;
    end
  end

  always @(posedge clk) begin
    if (start) begin
      sent <= 17'd0;
    end else if (upload_valid & upload_ready) begin
      sent <= sent + 17'd1;
    end
    if (rst) begin
      sent <= 17'd0;
    end
  end

  always @(posedge clk) begin
    upload_stalled <= upload_valid & ~upload_ready;
    if (rst) begin
      upload_stalled <= 1'b0;
    end
  end

  wire [23:0] upload_held_joined = {upload_payload_address, upload_payload_code};
  always @(posedge clk) begin
    upload_held <= upload_held_joined;
  end

  wire code_no_collision_ok = ~(write_valid & takes & (write_payload_address == pixel_payload));
  wire pixels_when_ready_ok = ~pixel_valid | ready;
  wire starts_when_idle_ok = ~start | idle;
  wire no_pixel_with_start_ok = ~(start & pixel_valid);
  wire place_holds_while_used_ok = ~((pixel_valid | upload_valid) & ~start) | place_holds;
  wire starts_before_pixels_ok = ~pixel_valid | running;
  wire in_order_ok = ~upload_valid
      | (running & (upload_payload_address == (place_base + sent[15:0])));
  wire none_beyond_the_frame_ok = ~upload_valid | (sent < place_agreed[36:20]);
  wire whole_if_as_many_came_ok = ~(steady & place_holds)
      | (whole == (pixels_come == {1'b0, place_agreed[36:20]}));
  wire counts_codes_ok = ~steady
      | (come
          == ((pixels_come <= {1'b0, place_agreed[36:20]})
              ? pixels_come[16:0]
              : place_agreed[36:20]));
  wire all_are_sent_ok = ~steady | ((sent + {16'd0, upload_valid}) == come);
  wire sends_two_reached = sent == 17'd2;
  wire too_many_pixels_reached = ({1'b0, place_agreed[36:20]} < pixels_come)
      & (place_agreed[36:20] == 17'd1);
  wire upload_holds_while_stalled_ok = ~upload_stalled
      | (upload_valid & (upload_held_joined == upload_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_pixel_upload_tables1_activation_bytes65536
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
      code_no_collision: assert (code_no_collision_ok);
`ifdef FORMAL_saccade_pixel_upload_tables1_activation_bytes65536
      pixels_when_ready: assume (pixels_when_ready_ok);
`else
      pixels_when_ready: assert (pixels_when_ready_ok);
`endif
`ifdef FORMAL_saccade_pixel_upload_tables1_activation_bytes65536
      starts_when_idle: assume (starts_when_idle_ok);
`else
      starts_when_idle: assert (starts_when_idle_ok);
`endif
`ifdef FORMAL_saccade_pixel_upload_tables1_activation_bytes65536
      no_pixel_with_start: assume (no_pixel_with_start_ok);
`else
      no_pixel_with_start: assert (no_pixel_with_start_ok);
`endif
`ifdef FORMAL_saccade_pixel_upload_tables1_activation_bytes65536
      place_holds_while_used: assume (place_holds_while_used_ok);
`else
      place_holds_while_used: assert (place_holds_while_used_ok);
`endif
`ifdef FORMAL_saccade_pixel_upload_tables1_activation_bytes65536
      starts_before_pixels: assume (starts_before_pixels_ok);
`else
      starts_before_pixels: assert (starts_before_pixels_ok);
`endif
      in_order: assert (in_order_ok);
      none_beyond_the_frame: assert (none_beyond_the_frame_ok);
      whole_if_as_many_came: assert (whole_if_as_many_came_ok);
      counts_codes: assert (counts_codes_ok);
      all_are_sent: assert (all_are_sent_ok);
      sends_two: cover (sends_two_reached);
      too_many_pixels: cover (too_many_pixels_reached);
      upload_holds_while_stalled: assert (upload_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !code_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 code_no_collision");
      $stop;
    end
    if (!rst && !pixels_when_ready_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 pixels_when_ready");
      $stop;
    end
    if (!rst && !starts_when_idle_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 starts_when_idle");
      $stop;
    end
    if (!rst && !no_pixel_with_start_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 no_pixel_with_start");
      $stop;
    end
    if (!rst && !place_holds_while_used_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 place_holds_while_used");
      $stop;
    end
    if (!rst && !starts_before_pixels_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 starts_before_pixels");
      $stop;
    end
    if (!rst && !in_order_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 in_order");
      $stop;
    end
    if (!rst && !none_beyond_the_frame_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 none_beyond_the_frame");
      $stop;
    end
    if (!rst && !whole_if_as_many_came_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 whole_if_as_many_came");
      $stop;
    end
    if (!rst && !counts_codes_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 counts_codes");
      $stop;
    end
    if (!rst && !all_are_sent_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 all_are_sent");
      $stop;
    end
    if (!rst && !upload_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_pixel_upload_tables1_activation_bytes65536 upload_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, sends_two_reached, too_many_pixels_reached};
`endif
`endif
endmodule
`default_nettype wire
