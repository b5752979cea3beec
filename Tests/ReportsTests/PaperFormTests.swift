import Assessment
import Sentences
import Testing

@testable import Reports

@Suite struct PaperFormTests {
  private func html(_ code: String, _ questionnaire: Questionnaire = FormSample.questionnaire) -> String {
    String(decoding: PaperForm(questionnaire, code: code, language: .english).html, as: UTF8.self)
  }

  @Test func `every text is escaped, a condition is said, and figures have their table`() {
    let text = html("en")
    #expect(text.contains("Some &amp; &lt;more&gt;.") && !text.contains("<more>"))
    #expect(text.contains("Answer only if B-2 is answered: full."))
    #expect(text.contains("<th scope=\"row\">nationals</th><td></td>"))
  }

  @Test func `a text that the language lacks is marked as English`() {
    let text = html("sv")
    #expect(text.contains("<html lang=\"sv\">") && text.contains("<span lang=\"en\">Question A-1?</span>"))
    #expect(text.contains("Ej tillämpligt, därför att:"))
  }

  @Test func `a paper form in Spanish says in Spanish what to do`() {
    var questionnaire = FormSample.questionnaire
    questionnaire.languages.append("es")
    let text = html("es", questionnaire)
    #expect(text.contains("<html lang=\"es\">") && text.contains("No procede, porque:"))
    #expect(text.contains("Responda solo si la respuesta a B-2 es: full."))
    #expect(!text.contains("Tick one box"))
  }

  @Test func `a language that the questionnaire lacks becomes English throughout`() {
    #expect(html("de") == html("en"))
  }
}
