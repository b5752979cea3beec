import Assessment
import Sentences
import YAML

/// What may be referred to: from the files of this run first, then from the library.
struct References {
  private let library: Library
  private var handbooks: [HandbookFiles] = []
  private(set) var pages: Set<String>
  /// The dimensions of each axis of `mipex-r`, which practices and published scores name.
  ///
  /// Empty when that questionnaire cannot be read.
  private(set) var axes: [String: [String]] = [:]
  /// The questions of `mipex-r`, which practices help with; empty with `axes`.
  private(set) var indicators: [String] = []
  private(set) var regions: Set<String>

  init(library: Library) {
    self.library = library
    pages = Set(library.pageNames(in: Questionnaire.sourceLanguage))
    regions = Set((library.regions().value ?? Regions()).regions.map(\.nuts))
    setFrame(library.questionnaire(PublishedFrame.id, languages: []).value)
  }

  mutating func add(_ handbooks: [HandbookFiles], regions files: [String], questionnaires: [String]) {
    self.handbooks += handbooks
    for handbook in handbooks { pages.formUnion(handbook.pages(in: Questionnaire.sourceLanguage)) }
    for file in files {
      guard let root = Library.Origin.folder("").tree(file).root else { continue }
      regions.formUnion((RegionsReader(report: FindingCollector(file: file)).read(root)?.regions ?? []).map(\.nuts))
    }
    for folder in questionnaires {
      let head = Library.Origin.folder(folder).tree(QuestionnaireLoader.structureFile, before: "indicators").root
      if head?["id"]?.text == PublishedFrame.id { setFrame(library.questionnaire(at: folder, languages: []).value) }
    }
  }

  private mutating func setFrame(_ questionnaire: Questionnaire?) {
    guard let questionnaire else { return }
    let pairs = questionnaire.axes.map { axis in (axis.id, questionnaire.dimensions[axis.dimensions].map(\.id)) }
    axes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    indicators = questionnaire.indicators.map(\.id)
  }

  var dimensions: [String] { axes.values.flatMap { $0 }.sorted() }

  /// An English page's content.
  func page(_ name: String) -> Page? {
    for handbook in handbooks where handbook.pages(in: Questionnaire.sourceLanguage).contains(name) {
      let path = handbook.path("\(name).md", Questionnaire.sourceLanguage)
      guard let bytes = try? Library.Origin.folder("").bytes(path) else { continue }
      var reader = PageReader(name: name, language: Questionnaire.sourceLanguage)
      return reader.read(bytes)
    }
    return library.page(name, in: Questionnaire.sourceLanguage).value?.page
  }
}
