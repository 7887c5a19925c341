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
    guard var value else {
      begin(key)
      return null()
    }
    value.withUTF8 { string($0, key) }
  }

  /// Writes a member that is a string, given as well-formed UTF-8.
  mutating func member(_ key: StaticString, utf8 value: ArraySlice<UInt8>) {
    value.withUnsafeBufferPointer { string($0, key) }
  }

  /// Writes a member that is a whole number, or null.
  mutating func member(_ key: StaticString, _ value: Int?) {
    begin(key)
    guard let value else { return null() }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Writes a member that is true or false.
  mutating func member(_ key: StaticString, _ value: Bool) {
    begin(key)
    raw(value ? "true" : "false")
  }

  /// Writes a member that is a list of strings.
  mutating func member(_ key: StaticString, list: [String]) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, var value) in list.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      value.withUTF8 { string($0) }
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

  /// A key is our own and holds nothing to escape.
  private mutating func begin(_ key: StaticString) {
    raw(atFirstMember ? "\"" : ",\"")
    atFirstMember = false
    raw(key)
    raw("\":")
  }

  private mutating func string(_ value: UnsafeBufferPointer<UInt8>, _ key: StaticString) {
    begin(key)
    string(value)
  }

  private mutating func digits(_ value: UInt) {
    if value > 9 { digits(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  private mutating func null() { raw("null") }

  private mutating func raw(_ word: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Copies what needs no escape in one piece: in a report that is nearly everything.
  private mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var kept = 0
    for index in value.indices where Self.needsEscape(value[index]) {
      bytes.append(contentsOf: value[kept..<index])
      escape(value[index])
      kept = index + 1
    }
    bytes.append(contentsOf: value[kept...])
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case UInt8(ascii: "\n"): raw("\\n")
    case UInt8(ascii: "\r"): raw("\\r")
    case UInt8(ascii: "\t"): raw("\\t")
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    }
  }
}
