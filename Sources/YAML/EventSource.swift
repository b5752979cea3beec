internal import CYAML
internal import Text

/// libyaml's events, one at a time; owns the parser and the current event.
struct EventSource: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private var holdsEvent = false

  /// The bytes must outlive the source.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  mutating func advance() throws(YAMLFault) {
    if holdsEvent { yaml_event_delete(event) }
    holdsEvent = yaml_parser_parse(parser, event) == 1
    if !holdsEvent { throw fault }
  }

  var type: yaml_event_type_t { event.pointee.type }

  var place: Place { Place(event.pointee.start_mark) }

  private var fault: YAMLFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    guard parser.pointee.error == YAML_READER_ERROR else {
      let problem = YAMLFault.Syntax(problem)
      // These two are noticed later than where the cure is needed.
      let isNoticedLate = problem == .unclosedQuote || problem == .missingColon
      let mark = isNoticedLate ? parser.pointee.context_mark : parser.pointee.problem_mark
      // At the end of the text, libyaml counts a line more, whether it ended with a line feed or not.
      return YAMLFault(place: min(Place(mark), Place(behind: bytes[...])), kind: .syntax(problem))
    }
    let offset = min(Int(parser.pointee.problem_offset), bytes.count)
    let isControl = problem.hasPrefix("control")
    let scalar = isControl ? Unicode.Scalar(UInt32(parser.pointee.problem_value)) : nil
    return YAMLFault(place: Place(behind: bytes[..<offset]), kind: scalar.map(YAMLFault.Kind.harmful) ?? .notUTF8)
  }
}

extension Place {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  /// The place right behind a text; lines end as in YAML 1.1.
  fileprivate init(behind bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.init(line: 1, column: 1)
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) {
        if scalar != "\n" || previous != "\r" { line += 1 }
        column = 1
      } else {
        column += 1
      }
    }
  }
}
