// Generated from Arithmetic[]. Do not edit.
`default_nettype none
module arithmetic (
  input  wire [7:0] a,
  input  wire [7:0] b,
  input  wire [5:0] s,
  input  wire [8:0] t,
  input  wire [3:0] n,
  input  wire [39:0] distance,
  input  wire c,
  output wire [8:0] wide_sum,
  output wire [7:0] wrapped,
  output wire [11:0] signed_sum,
  output wire [15:0] product,
  output wire [14:0] signed_product,
  output wire [3:0] middle,
  output wire [7:0] shared,
  output wire [5:0] shifted,
  output wire [7:0] shifted_far,
  output wire [5:0] chosen,
  output wire compared,
  output wire picked,
  output wire parity,
  output wire [23:0] joined
);

  assign wide_sum = {1'b0, a} + {1'b0, b};
  assign wrapped = (a + b) - 8'd3;
  assign signed_sum = {{6{s[5]}}, s} + {{3{t[8]}}, t};
  assign product = {8'd0, a} * {8'd0, b};
  wire [14:0] s_left = {{9{s[5]}}, s};
  wire [14:0] t_right = {{6{t[8]}}, t};
  assign signed_product = $signed(s_left) * $signed(t_right);
  wire [7:0] middle_wide = a - b;
  assign middle = middle_wide[5:2];
  wire [7:0] shared_sum = a + b;
  assign shared = shared_sum ^ {shared_sum[5:0], 2'd0};
  assign shifted = $signed(s) >>> n;
  assign shifted_far = a << ((|distance[39:4]) ? 4'd15 : distance[3:0]);
  wire [5:0] chosen_shifted = $signed(s) >>> n;
  assign chosen = c ? chosen_shifted : ~s;
  wire [8:0] s_left2 = {{3{s[5]}}, s};
  wire compared_less = $signed(s_left2) < $signed(t);
  wire compared_less2 = $signed(s) < (-6'sd3);
  wire compared_at_most = $signed(t) <= 9'sh100;
  assign compared = compared_less | compared_less2 | compared_at_most;
  assign picked = ((n < 4'd8) ? a[n[2:0]] : 1'b0) | distance[{2'd0, n}];
  assign parity = (^(a + b)) ^ (|b);
  assign joined = {a + 8'd1, {8{c}}, b & ~a};

  wire unused_ok = &{1'b0, middle_wide[7:6], middle_wide[1:0]};
endmodule
`default_nettype wire
