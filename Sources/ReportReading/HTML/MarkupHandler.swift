import Glibc

/// What is told of a page while it is parsed, in the order of its source.
protocol MarkupHandler {
  /// An element begins; the attributes hold only until the call returns.
  mutating func elementBegan(
    _ name: ElementName, _ kind: ElementKind, _ attributes: MarkupAttributes)
  /// An element ends, by its tag or because its parent does.
  mutating func elementEnded(_ name: ElementName, _ kind: ElementKind)
  /// A run of text, which holds only until the call returns.
  ///
  /// - Parameter source: Where it stood in the page's text.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, source: Range<Int>, form: RunLocator.Form)
}

/// The attributes of an element as the parser hands them over: name, value, name, value, null.
struct MarkupAttributes {
  let pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The value of an attribute, or `nil`; of a value too long for a name or number only the start.
  subscript(name: StaticString) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a value as ``subscript(_:)`` gives them.
  func bytes(of name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard var pair = pairs else { return nil }
    while let key = pair[0] {
      if isEqual(key, name) {
        return pair[1].map {
          UnsafeBufferPointer(
            start: $0, count: strnlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self), 1024))
        }
      }
      pair += 2
    }
    return nil
  }

  /// Both end with a zero.
  private func isEqual(_ key: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    var index = 0
    while key[index] == name.utf8Start[index] {
      if key[index] == 0 { return true }
      index += 1
    }
    return false
  }

  /// Whether they set an inline element high: as Word's classes for the marks of notes do, or by a style.
  var areRaised: Bool {
    guard !isEmpty else { return false }
    if let names = bytes(of: "class"),
      names.starts(with: "MsoFootnoteReference".utf8)
        || names.starts(with: "MsoEndnoteReference".utf8)
    {
      return true
    }
    guard let style = bytes(of: "style") else { return false }
    return String(decoding: style, as: UTF8.self).lowercased().filter { $0 != " " }
      .contains("vertical-align:super")
  }

  /// Whether there are none, which is the common case.
  var isEmpty: Bool { pairs == nil }
}
