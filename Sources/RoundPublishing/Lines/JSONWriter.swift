/// Writes JSON objects with their members in the order of the calls.
///
/// The contract fixes the order of the keys, which `JSONEncoder` does not keep.
struct JSONWriter {
  /// What was written so far, as UTF-8.
  private(set) var bytes: [UInt8] = []
  private var atFirstMember = true

  /// Writes an object on a line of its own.
  mutating func line(_ members: (inout JSONWriter) -> Void) {
    object(members)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a member that is a string, or null.
  mutating func member(_ key: StaticString, _ value: String?) {
    begin(key)
    if let value { string(value) } else { null() }
  }

  /// Writes a member that is a whole number, or null.
  mutating func member(_ key: StaticString, _ value: Int?) {
    begin(key)
    if let value { bytes.append(contentsOf: String(value).utf8) } else { null() }
  }

  /// Writes a member that is true or false.
  mutating func member(_ key: StaticString, _ value: Bool) {
    begin(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes a member that is a list of strings.
  mutating func member(_ key: StaticString, list: [String]) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in list.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      string(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a member that is an object, or null where there is nothing to make one of.
  mutating func member<Value>(
    _ key: StaticString, object value: Value?, _ members: (inout JSONWriter, Value) -> Void
  ) {
    begin(key)
    guard let value else { return null() }
    object { members(&$0, value) }
  }

  private mutating func object(_ members: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    atFirstMember = true
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    atFirstMember = false
  }

  private mutating func begin(_ key: StaticString) {
    if !atFirstMember { bytes.append(UInt8(ascii: ",")) }
    atFirstMember = false
    string(key.description)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func null() { bytes.append(contentsOf: "null".utf8) }

  private mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: escape(control: byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(control byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    }
  }
}
