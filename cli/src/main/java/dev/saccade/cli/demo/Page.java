package dev.saccade.cli.demo;

import dev.saccade.bench.Row;
import java.util.List;

/** A page of HTML in one file, which needs no network: headings, text, tables, pictures, code. */
public final class Page {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1c2530; --paper: #fdfdfb; --line: #d5d9de;
              --bit: #14804a; --box: #2a5db0; --fill: #2a5db014; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #dfe5ec; --paper: #14181d; --line: #38404a; --bit: #5fd39a; --box: #86b0f5;
                --fill: #86b0f51f; } }
      body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper);
             max-width: 62rem; margin: 2.5rem auto; padding: 0 1.2rem; }
      h1 { font-size: 1.7rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; }
      td.n, th.n { text-align: right; }
      pre, .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; padding: .8rem; }
      pre, .waves { font: 13px/1.45 ui-monospace, monospace; }
      .waves text { fill: var(--ink); font: 12px ui-monospace, monospace; }
      .waves .name { text-anchor: end; } .waves .number { text-anchor: middle; }
      .waves .cycle { opacity: .55; font-size: 10px; }
      .waves .grid { stroke: var(--line); stroke-dasharray: 2 3; }
      .waves .bit { fill: none; stroke: var(--bit); stroke-width: 2; }
      .waves .box { fill: var(--fill); stroke: var(--box); stroke-width: 1.3; }
      """;

  private final StringBuilder body = new StringBuilder();
  private final String title;

  public Page(String title) {
    this.title = title;
    body.append("<h1>").append(escape(title)).append("</h1>\n");
  }

  /** Adds a heading and a paragraph. */
  public void section(String heading, String text) {
    body.append("<h2>").append(escape(heading)).append("</h2>\n");
    body.append("<p>").append(escape(text)).append("</p>\n");
  }

  /** Adds rows that all have the same keys as a table. */
  public void table(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    body.append("<div class=\"wide\"><table><tr>");
    List<String> keys = rows.get(0).keys();
    keys.forEach(key -> cell("th", key.replace('_', ' '), rows.get(0).values().get(key)));
    body.append("</tr>\n");
    for (Row row : rows) {
      body.append("<tr>");
      keys.forEach(key -> cell("td", row.text(key), row.values().get(key)));
      body.append("</tr>\n");
    }
    body.append("</table></div>\n");
  }

  private void cell(String element, String text, Object value) {
    String alignment = value instanceof Number ? " class=\"n\"" : "";
    body.append('<').append(element).append(alignment).append('>');
    body.append(escape(text)).append("</").append(element).append('>');
  }

  /** Adds an SVG picture as it is; it scrolls if it is wider than the page. */
  public void picture(String svg) {
    body.append("<div class=\"scroll\">\n").append(svg).append("</div>\n");
  }

  /** Adds a text in fixed width. */
  public void code(String text) {
    body.append("<pre>").append(escape(text)).append("</pre>\n");
  }

  /** The whole page. */
  public String html() {
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + escape(title)
        + "</title>\n<style>\n"
        + STYLE
        + "</style></head>\n<body>\n"
        + body
        + "</body></html>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
