/// Writes JSON objects with their members in the order of the calls.
///
/// The contract fixes the order of the keys, which `JSONEncoder` does not keep.
struct JSONWriter: ~Copyable {
  private var buffer = ByteBuffer()
  private var atFirstMember = true

  /// What was written so far, as UTF-8.
  var bytes: [UInt8] { buffer.bytes }

  /// Writes an object on a line of its own.
  mutating func line(_ members: (inout JSONWriter) -> Void) {
    object(members)
    buffer.append("\n")
  }

  /// Writes a member that is a string, or null.
  mutating func member(_ key: StaticString, _ value: String?) {
    begin(key)
    guard var value else { return buffer.append("null") }
    value.withUTF8 { string($0) }
  }

  /// Writes a member that is a string, given as well-formed UTF-8.
  mutating func member(_ key: StaticString, utf8 value: ArraySlice<UInt8>) {
    begin(key)
    value.withUnsafeBufferPointer { string($0) }
  }

  /// Writes a member that is a whole number, or null.
  mutating func member(_ key: StaticString, _ value: Int?) {
    begin(key)
    guard let value else { return buffer.append("null") }
    if value < 0 { buffer.append("-") }
    digits(value.magnitude)
  }

  /// Writes a member that is true or false.
  mutating func member(_ key: StaticString, _ value: Bool) {
    begin(key)
    buffer.append(value ? "true" : "false")
  }

  /// Writes a member that is a list of objects.
  mutating func member<Element>(
    _ key: StaticString, objects: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    begin(key)
    buffer.append("[")
    for (index, element) in objects.enumerated() {
      if index > 0 { buffer.append(",") }
      object { members(&$0, element) }
    }
    buffer.append("]")
  }

  /// Writes a member that is a list of strings.
  mutating func member(_ key: StaticString, list: [String]) {
    begin(key)
    buffer.append("[")
    for (index, var value) in list.enumerated() {
      if index > 0 { buffer.append(",") }
      value.withUTF8 { string($0) }
    }
    buffer.append("]")
  }

  /// Writes a member that is an object, or null where there is nothing to make one of.
  mutating func member<Value>(
    _ key: StaticString, object value: Value?, _ members: (inout JSONWriter, Value) -> Void
  ) {
    begin(key)
    guard let value else { return buffer.append("null") }
    object { members(&$0, value) }
  }

  private mutating func object(_ members: (inout JSONWriter) -> Void) {
    buffer.append("{")
    atFirstMember = true
    members(&self)
    buffer.append("}")
    atFirstMember = false
  }

  /// A key is our own and holds nothing to escape.
  private mutating func begin(_ key: StaticString) {
    buffer.append(atFirstMember ? "\"" : ",\"")
    atFirstMember = false
    buffer.append(key)
    buffer.append("\":")
  }

  private mutating func digits(_ value: UInt) {
    if value > 9 { digits(value / 10) }
    buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  /// Copies what needs no escape in long pieces: in a report that is nearly everything.
  private mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
    buffer.append("\"")
    var index = 0
    while true {
      index = buffer.appendPlain(value, from: index)
      guard index < value.count else { break }
      escape(value[index])
      index += 1
    }
    buffer.append("\"")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): buffer.append("\\\"")
    case UInt8(ascii: "\\"): buffer.append("\\\\")
    case UInt8(ascii: "\n"): buffer.append("\\n")
    case UInt8(ascii: "\r"): buffer.append("\\r")
    case UInt8(ascii: "\t"): buffer.append("\\t")
    default:
      buffer.append("\\u00")
      for digit in [byte >> 4, byte & 0xF] {
        buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
