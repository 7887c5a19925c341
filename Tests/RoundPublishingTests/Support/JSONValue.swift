/// A JSON value that keeps the order of an object's members, which is part of the contract.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    var key: String
    var value: JSONValue
  }

  struct Malformed: Error {
    var offset: Int
  }

  /// Reads one value that fills the whole text.
  init(_ text: some StringProtocol) throws {
    var reader = JSONReader(Array(text.unicodeScalars))
    self = try reader.value()
    try reader.end()
  }

  /// The member of an object; `nil` for anything else.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The keys of an object, in their order.
  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
}

/// Reads JSON strictly; whole numbers only.
private struct JSONReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func value() throws -> JSONValue {
    skipBlanks()
    switch peek {
    case "{": return .object(try list("{", "}") { try $0.member() })
    case "[": return .array(try list("[", "]") { try $0.value() })
    case "\"": return .string(try string())
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "n": return try word("null", .null)
    default: return try number()
    }
  }

  mutating func end() throws {
    skipBlanks()
    if index < scalars.count { throw malformed }
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  private var malformed: JSONValue.Malformed { JSONValue.Malformed(offset: index) }

  private mutating func skipBlanks() {
    while let next = peek, " \t\r\n".unicodeScalars.contains(next) { index += 1 }
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    skipBlanks()
    guard peek == scalar else { throw malformed }
    index += 1
  }

  private mutating func list<Element>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ element: (inout JSONReader) throws -> Element
  ) throws -> [Element] {
    try expect(open)
    var elements: [Element] = []
    skipBlanks()
    while peek != close {
      if !elements.isEmpty { try expect(",") }
      elements.append(try element(&self))
      skipBlanks()
    }
    try expect(close)
    return elements
  }

  private mutating func member() throws -> JSONValue.Member {
    skipBlanks()
    let key = try string()
    try expect(":")
    return JSONValue.Member(key: key, value: try value())
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var result = String.UnicodeScalarView()
    while let next = peek, next != "\"" {
      index += 1
      guard next.value >= 0x20 else { throw malformed }
      result.append(next == "\\" ? try escaped() : next)
    }
    try expect("\"")
    return String(result)
  }

  private mutating func escaped() throws -> Unicode.Scalar {
    guard let kind = peek else { throw malformed }
    index += 1
    switch kind {
    case "\"", "\\", "/": return kind
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let digits = String(String.UnicodeScalarView(scalars[index..<min(index + 4, scalars.count)]))
      index += 4
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { throw malformed }
      return scalar
    default: throw malformed
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
    for scalar in word.unicodeScalars { try expect(scalar) }
    return value
  }

  private mutating func number() throws -> JSONValue {
    let start = index
    while let next = peek, next == "-" || ("0"..."9").contains(next) { index += 1 }
    guard let number = Int(String(String.UnicodeScalarView(scalars[start..<index]))) else { throw malformed }
    return .number(number)
  }
}
