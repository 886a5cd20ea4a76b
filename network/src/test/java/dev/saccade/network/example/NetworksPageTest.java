package dev.saccade.network.example;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of docs/networks.md is that of {@link NetworksPage}, and prints what the page says. */
class NetworksPageTest {
  private static final TestedPage PAGE =
      new TestedPage(
          "networks.md",
          "NetworksPage",
          List.of(
              NetworksPage::run,
              NetworksPage::precisions,
              NetworksPage::requantizer,
              NetworksPage::refusal));

  @Test
  void theCodeIsCompiled() throws IOException {
    PAGE.assertCodeIsCompiled();
  }

  @Test
  void theOutputIsTheCodes() throws IOException {
    PAGE.assertOutputIsTheCodes();
  }
}
