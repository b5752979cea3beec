/// HTML, written piece by piece: each kind of place has its own door, and each door escapes for its place.
struct HTML {
  private(set) var bytes: [UInt8] = []
  /// How many drawings have been written.
  var drawings = 0
  /// The names of the drawings' files, in their order; nil draws them into the text.
  var pictures: [String]?

  /// A part of a tag; what may stand in one is made by the functions below only.
  struct Attribute {
    fileprivate let name: StaticString
    fileprivate let value: String

    static func word(_ name: StaticString, _ word: StaticString) -> Attribute {
      Attribute(name: name, value: word.description)
    }

    static func id(_ text: String) -> Attribute { Attribute(name: "id", value: text) }
    static func labelledBy(_ ids: String) -> Attribute { Attribute(name: "aria-labelledby", value: ids) }
    static func label(_ text: String) -> Attribute { Attribute(name: "aria-label", value: text.printable) }
    static func kind(_ text: String) -> Attribute { Attribute(name: "class", value: text) }
    static func language(_ code: String) -> Attribute { Attribute(name: "lang", value: code) }
    static func content(_ text: String) -> Attribute { Attribute(name: "content", value: text.printable) }
    static func address(_ address: Address) -> Attribute { Attribute(name: "href", value: address.text) }
    static func picture(file: String) -> Attribute { Attribute(name: "src", value: file) }
    static func alternative(_ text: String) -> Attribute { Attribute(name: "alt", value: text.printable) }
    static func anchor(_ anchor: String) -> Attribute { Attribute(name: "href", value: "#" + anchor) }
    static let noFill = word("fill", "none")
    static func colour(_ name: StaticString, _ colour: Int) -> Attribute {
      Attribute(name: name, value: colour.colourCode)
    }
    static func pattern(_ id: String) -> Attribute { Attribute(name: "fill", value: "url(#\(id))") }
    static func numbers(_ name: StaticString, _ values: Double...) -> Attribute {
      Attribute(name: name, value: values.map(\.geometry).joined(separator: " "))
    }
    static func points(_ points: [Drawing.Point]) -> Attribute {
      Attribute(name: "points", value: points.map { "\($0.x.geometry),\($0.y.geometry)" }.joined(separator: " "))
    }
  }

  /// An element with what the body writes into it.
  mutating func element(_ tag: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTML) -> Void) {
    empty(tag, attributes)
    body(&self)
    raw("</")
    raw(tag)
    raw(">")
  }

  /// An element on lines of its own.
  mutating func block(_ tag: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTML) -> Void) {
    element(tag, attributes, body)
    raw("\n")
  }

  /// A tag without an end.
  mutating func empty(_ tag: StaticString, _ attributes: [Attribute] = []) {
    raw("<")
    raw(tag)
    for attribute in attributes {
      raw(" ")
      raw(attribute.name)
      raw("=\"")
      escape(attribute.value)
      raw("\"")
    }
    raw(">")
  }

  mutating func text(_ text: String) { escape(text.printable) }

  mutating func doctype() { raw("<!doctype html>\n") }

  /// The one place where CSS may stand; a sheet cannot end it.
  mutating func style(_ sheet: StyleSheet) {
    raw("<style>\n")
    bytes += Array(sheet.text.utf8)
    raw("</style>\n")
  }

  mutating func newline() { raw("\n") }

  private mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// For text and for attributes in quotation marks at once.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}

extension Double {
  /// At most one decimal, with a point in every language.
  var geometry: String {
    let tenths = Int((self * 10).rounded())
    let text = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
    return tenths % 10 == 0 ? text : text + ".\(abs(tenths) % 10)"
  }
}
