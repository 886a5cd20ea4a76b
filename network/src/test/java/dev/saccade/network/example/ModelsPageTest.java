package dev.saccade.network.example;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of docs/models.md is that of {@link ModelsPage}, and prints what the page says. */
class ModelsPageTest {
  private static final TestedPage PAGE =
      new TestedPage(
          "models.md",
          "ModelsPage",
          List.of(ModelsPage::run, ModelsPage::calibrate, ModelsPage::refusal));

  @Test
  void theCodeIsCompiled() throws IOException {
    PAGE.assertCodeIsCompiled();
  }

  @Test
  void theOutputIsTheCodes() throws IOException {
    PAGE.assertOutputIsTheCodes();
  }
}
