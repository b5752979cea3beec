import Assessment
import Foundation
import FoundationXML
import Scoring
import Sentences
import TestSupport
import Testing
import Text

@testable import Reports

/// The map as a drawing: what can be seen of it, in colour and without.
@Suite struct MapDrawingTests {
  private let sample: MapSample

  init() throws { sample = try MapSample.built.get() }

  /// The part of the width that a letter takes, and its height, at the most.
  private static let (letter, height) = (8.2, 14.0)

  private struct Box {
    var left, top, right, bottom: Double

    func touches(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private func boxes(_ drawing: Drawing) -> (texts: [(String, Box)], marks: [(String, Box)]) {
    var texts: [(String, Box)] = []
    var marks: [(String, Box)] = []
    for shape in drawing.shapes {
      switch shape {
      case .text(let place, let text, let anchor, _):
        let width = Double(text.count) * Self.letter
        let left = anchor == .start ? place.x : anchor == .middle ? place.x - width / 2 : place.x - width
        let box = Box(left: left, top: place.y - 11, right: left + width, bottom: place.y + 3)
        texts.append((text, box))
      case .mark(let centre, let role, let radius, let name) where role != .ring:
        let box = Box(
          left: centre.x - radius, top: centre.y - radius, right: centre.x + radius, bottom: centre.y + radius)
        marks.append((name, box))
      default: break
      }
    }
    return (texts, marks)
  }

  @Test(arguments: Language.all)
  func `no name lies on another name, on a circle or beyond the edge, however long its number is`(
    language: Language
  ) {
    let full = sample.regions.regions.map {
      ($0.nuts, PublishedScore(dimension: nil, score: Quantity(100), source: "s", date: "9999"))
    }
    let scores = Dictionary(uniqueKeysWithValues: full.map { ($0.0, [$0.1]) })
    for teller in [
      sample.teller(files: sample.files, in: language), sample.teller(in: language, scores: scores),
      sample.teller(.practices, in: language),
    ] {
      let drawing = Drawing.map(teller)
      let (texts, marks) = boxes(drawing)
      for (place, text) in texts.enumerated() {
        #expect(text.1.left >= 0 && text.1.right <= Double(drawing.width) + 8, "\(text.0)")
        #expect(text.1.top >= 0 && text.1.bottom <= Double(drawing.height))
        for other in texts[..<place] { #expect(!text.1.touches(other.1), "\(text.0) and \(other.0)") }
        for mark in marks { #expect(!text.1.touches(mark.1), "\(text.0) and \(mark.0)") }
      }
      for (place, mark) in marks.enumerated() {
        for other in marks[..<place] {
          let (dx, dy) = (mark.1.left - other.1.left, mark.1.top - other.1.top)
          #expect((dx * dx + dy * dy).squareRoot() >= 11, "\(mark.0) and \(other.0)")
        }
      }
    }
  }

  /// How much lighter one colour is than the other (WCAG 2.2, contrast ratio).
  private func contrast(_ first: Int, _ second: Int) -> Double {
    func light(_ colour: Int) -> Double {
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(colour >> shift & 255) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (one, two) = (light(first), light(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  @Test func `edges stand out from paper and land threefold, letters sevenfold, and levels grow darker`() {
    let levels: [Drawing.Role] = [.level1, .level2, .level3, .level4, .level5]
    for role in levels + [.unknown, .plain, .unsure, .ring, .frame, .land] {
      for ground in [Drawing.Role.paper, .land] where role != .land || ground == .paper {
        #expect(contrast(role.line, ground.fill) >= 3, "\(role) on \(ground)")
      }
    }
    for ground in [Drawing.Role.paper, .land] { #expect(contrast(0x1b2430, ground.fill) >= 7) }
    let light = levels.map { contrast($0.fill, 0) }
    #expect(light == light.sorted(by: >))
    for (lower, higher) in zip(light, light.dropFirst()) { #expect(lower / higher > 1.3) }
  }

  @Test func `a region without a score is hatched, whatever level the others have`() throws {
    let teller = sample.teller(files: sample.files)
    for shape in Drawing.map(teller).shapes {
      guard case .mark(_, let role, _, let name) = shape, !name.isEmpty else { continue }
      let fact = try #require(teller.facts.regions.first { name == teller.line($0) })
      #expect((role == .unknown) == (teller.facts.value(of: fact) == .nothing))
      #expect((role == .unsure) == name.contains("so far, between"))
    }
  }

  @Test(arguments: Language.all)
  func `the file is XML with its own colours, letters, words for all it shows, and its credit`(
    language: Language
  ) throws {
    let teller = sample.teller(files: sample.files, in: language)
    let text = String(decoding: Drawing.map(teller).svg, as: UTF8.self)
    let tags = TagCounter()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = tags
    #expect(parser.parse())
    #expect(tags.counts["title"] == 26)
    #expect(tags.counts["desc"] == 1)
    #expect(tags.counts["style"] == nil && tags.counts["script"] == nil)
    #expect(tags.uncoloured.isEmpty)
    #expect(text.contains("Made with Natural Earth."))
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(text.contains("font-size=\"14\""))
    for fact in teller.facts.regions { #expect(text.contains("\(teller.name(of: fact)) \(teller.value(of: fact))")) }
  }

  private final class TagCounter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var uncoloured: [String] = []

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
      let shapes = ["rect", "circle", "polygon", "polyline", "text"]
      if shapes.contains(name), attributes["fill"] == nil { uncoloured.append(name) }
    }
  }

  @Test func `a metafile gives each brush, pen and font a number of its own`() {
    let bytes = Drawing.map(sample.teller(files: sample.files)).metafile
    func word(_ place: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) } }
    var (place, numbers) = (0, [Int]())
    while place < bytes.count {
      if [38, 39, 82].contains(word(place)) { numbers.append(word(place + 8)) }
      place += word(place + 4)
    }
    #expect(numbers.count == 2 * Drawing.Role.allCases.count + 2)
    #expect(Set(numbers).count == numbers.count)
    #expect(word(56) == numbers.count + 1)
  }

  @Test(arguments: Language.all)
  func `a comparison shows its regions on the map, with the table beside it and the sources`(language: Language) throws
  {
    let files = Array(sample.files.prefix(2))
    var report = ComparisonReport(ComparisonSet(files), code: language.code)
    report.map = sample.teller(files: files, in: language).facts
    let document = ComparisonDocument(report, language: language, version: "1", made: Timestamp(seconds: 0)).document
    let html = String(decoding: document.html(style: .builtIn), as: UTF8.self)
    #expect(html.contains("class=\"chart map\""))
    #expect(html.contains("id=\"map\""))
    #expect(html.contains("https://medios.mugak.eu/noticias/noticia/686881"))
    #expect(html.components(separatedBy: "-hatching\"").count == 2)
    let markdown = String(decoding: Markdown.write(document), as: UTF8.self)
    for fact in sample.teller(in: language).facts.regions {
      #expect(markdown.contains(sample.teller(in: language).name(of: fact)))
    }
    report.map = nil
    let without = ComparisonDocument(report, language: language, version: "1", made: Timestamp(seconds: 0)).document
    #expect(without.drawings.count == document.drawings.count - 1)
  }
}
