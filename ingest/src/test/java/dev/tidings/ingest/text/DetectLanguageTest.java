package dev.tidings.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectLanguageTest {
  private static final DetectLanguage DETECT = new DetectLanguage();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The river rose overnight and the water was in the streets of the old town by dawn.",
        "de | Der Fluss stieg in der Nacht und das Wasser war am Morgen in den Straßen der Stadt.",
        "fr | La rivière est montée dans la nuit et l'eau était dans les rues de la ville au matin.",
        "es | El río creció durante la noche y el agua llegó a las calles de la ciudad por la mañana.",
        "it | Il fiume è salito nella notte e l'acqua era nelle strade della città al mattino presto.",
        "pt | O rio subiu durante a noite e a água chegou às ruas da cidade, segundo os moradores.",
        "nl | De rivier steeg in de nacht en het water stond 's ochtends in de straten van de stad.",
        "sv | Floden steg under natten och vattnet stod på gatorna i den gamla staden på morgonen.",
        "pl | Rzeka wezbrała w nocy, a rano woda stała już na ulicach starego miasta i w piwnicach.",
        "ru | Ночью уровень воды в реке поднялся, и к утру улицы старого города были затоплены.",
        "ja | 夜の間に川の水位が上がり、朝には古い町の通りが水につかっていた。住民は避難した。",
        "zh | 河水在夜间上涨，黎明时分老城的街道已被淹没，居民们已经撤离到附近的学校。",
        "ko | 밤사이 강물이 불어나 새벽에는 구시가지 거리가 물에 잠겼고 주민들은 대피했다.",
        "el | Το ποτάμι ανέβηκε τη νύχτα και το νερό ήταν στους δρόμους της παλιάς πόλης.",
        "ar | ارتفع منسوب النهر خلال الليل ووصلت المياه إلى شوارع المدينة القديمة عند الفجر.",
        "tr | Nehir gece boyunca yükseldi ve sabah olduğunda sular eski şehrin sokaklarındaydı.",
      })
  void languagesOfNewsAreTold(String language, String text) {
    assertThat(DETECT.apply("", "", text)).isEqualTo(language);
  }

  @Test
  void aGivenLanguageIsTakenAndReduced() {
    assertThat(DETECT.apply("en-US", "", "Net 5 vs 6")).isEqualTo("en");
    assertThat(DETECT.apply("deu", "", "Net 5 vs 6")).isEqualTo("de");
    assertThat(DETECT.apply("PT_br", "", "Net 5 vs 6")).isEqualTo("pt");
  }

  @Test
  void aGivenLanguageThatTheTextContradictsIsNotTaken() {
    assertThat(
            DETECT.apply(
                "en",
                "",
                "El río creció durante la noche y el agua llegó a las calles de la ciudad"))
        .isEqualTo("es");
  }

  @Test
  void aGivenLanguageThatIsNoneIsIgnored() {
    assertThat(DETECT.apply("klingon", "", "The river rose in the night and it was in the town."))
        .isEqualTo("en");
  }

  @Test
  void tooLittleTextIsUndetermined() {
    assertThat(DETECT.apply("", "", "12 345 !!")).isEqualTo("und");
    assertThat(DETECT.apply("", "", "")).isEqualTo("und");
  }

  @Test
  void aShortBodyIsHelpedByTheTitle() {
    assertThat(DETECT.apply("", "The river was in the streets of the old town", "Photos."))
        .isEqualTo("en");
  }
}
