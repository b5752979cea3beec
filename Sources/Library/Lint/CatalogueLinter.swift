import Gettext
import Sentences
import Text

/// Checks a catalogue of the program's sentences as the build does, and counts what is in English still.
struct CatalogueLinter {
  let file: String

  /// The file that says what sentences there are, beside every translation.
  private static let template = "mipexr.pot"
  /// A catalogue's own limit is lower; this one keeps a wrong file out of memory.
  private static let limit = 64 << 20

  func lint() -> [Finding] {
    let (folder, name) = FileSystem.split(file)
    let template = FileSystem.join(folder.isEmpty ? "." : folder, Self.template)
    do throws(FileFault) {
      let isTemplate = name.hasSuffix(".pot")
      let (list, _, faults) = SentenceList.read(try FileSystem.read(isTemplate ? file : template, atMost: Self.limit))
      if isTemplate || !faults.isEmpty { return findings(faults, in: isTemplate ? file : template) }
      let (translation, wrong) = Translation.read(try FileSystem.read(file, atMost: Self.limit), against: list)
      return findings(wrong, in: file) + (translation.map { untranslated($0, of: list) } ?? [])
    } catch {
      let isThere = FileSystem.kind(of: template) == .file
      return [
        isThere
          ? Finding(.error, file: file, error.message)
          : Finding(.error, file: file, CatalogueMessage.noTemplate(template))
      ]
    }
  }

  private func findings(_ faults: [Fault], in file: String) -> [Finding] {
    faults.map { Finding(.error, file: file, place: $0.place, CatalogueMessage($0.kind)) }
  }

  private func untranslated(_ translation: Translation, of list: SentenceList) -> [Finding] {
    guard translation.missing + translation.stale > 0 else { return [] }
    let message = CatalogueMessage.untranslated(
      missing: translation.missing, stale: translation.stale, count: list.sentences.count)
    return [Finding(.hint, file: file, message)]
      + translation.open.map { Finding(.hint, file: file, place: $0.place, CatalogueMessage.inEnglish($0.key)) }
  }
}
