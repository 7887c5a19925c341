import Glibc

/// What is told of an XML part while it is parsed, in the order of its text.
protocol PartHandler: AnyObject {
  /// An element begins; the attributes hold only until the call returns.
  func elementBegan(_ name: PartName, _ attributes: PartAttributes)
  /// An element ends.
  func elementEnded(_ name: PartName)
  /// A run of text, which holds only until the call returns.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element: its family by namespace, and its local name.
struct PartName: Hashable {
  /// The vocabularies of Office files, in the transitional and in the strict edition.
  enum Family { case word, sheet, compatibility, math, other }

  var family: Family
  var local: String

  init(local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?) {
    self.local = String(cString: local)
    let uri = uri.map { String(cString: $0) } ?? ""
    family =
      if uri.hasSuffix("/main"), uri.contains("wordprocessingml") {
        .word
      } else if uri.hasSuffix("/main"), uri.contains("spreadsheetml") {
        .sheet
      } else if uri.contains("markup-compatibility") {
        .compatibility
      } else if uri.hasSuffix("/math") {
        .math
      } else {
        .other
      }
  }
}

/// The attributes of an element as the parser hands them over: five pointers each.
struct PartAttributes {
  let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  /// The value of the attribute with a local name; of two in different namespaces the last.
  ///
  /// `r:id` comes behind `id` where an element has both, and is the one that counts.
  subscript(name: StaticString) -> String? {
    guard let fields else { return nil }
    for index in stride(from: 5 * (count - 1), through: 0, by: -5) {
      guard let local = fields[index], let start = fields[index + 3], let end = fields[index + 4],
        strcmp(
          UnsafeRawPointer(local).assumingMemoryBound(to: CChar.self),
          UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
      else { continue }
      return Self.value(UnsafeBufferPointer(start: start, count: end - start))
    }
    return nil
  }

  /// The value of an attribute as a number, or `nil`.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// Whether a switch is on: there without a value, or with one that does not say no.
  var isOn: Bool { !["0", "false", "off", "none"].contains(self["val"] ?? "1") }

  /// The parser leaves every `&` of a value as a reference, for a tree that we do not build.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    let pieces = String(decoding: bytes, as: UTF8.self).split(
      separator: "&#38;", omittingEmptySubsequences: false)
    return pieces.joined(separator: "&")
  }
}
