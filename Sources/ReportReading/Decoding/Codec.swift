/// Turns the bytes of one encoding into characters, one at a time.
///
/// A codec keeps no state between characters, so that decoding can begin at any checkpoint.
protocol Codec: Sendable {
  /// The encoding's name as it is reported: `GB18030`.
  var name: String { get }
  /// Whether a byte below 0x80 at the start of a character is that ASCII character.
  var holdsASCII: Bool { get }
  /// Reads the character at an offset that lies inside the bytes.
  func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter
}

/// One character as it stood in a file.
struct CodedCharacter: Equatable {
  /// The scalar's value, or ``invalid``.
  var scalar: UInt32
  /// How many bytes of the file it took, at least 1.
  var length: Int

  /// Stands for bytes that are no character.
  static let invalid = UInt32.max

  init(_ scalar: UInt32, _ length: Int) {
    self.scalar = scalar
    self.length = length
  }

  /// Bytes that are no character of the encoding.
  static func invalid(_ length: Int) -> CodedCharacter { CodedCharacter(invalid, length) }

  /// The scalar that takes its place in clean text.
  ///
  /// There are no control characters but tab and line breaks, and none that XML forbids. Widths in UTF-8 stay as they are wherever there was a character.
  var cleaned: UInt32 {
    switch scalar {
    case 0x20..<0xD800, 0x09, 0x0A, 0x0D, 0xE000..<0xFFFE, 0x10000...0x10FFFF: scalar
    case 0..<0x20: 0x20
    default: 0xFFFD
    }
  }

  /// The number of bytes that the cleaned scalar takes in UTF-8.
  var cleanedWidth: Int {
    switch cleaned {
    case 0..<0x80: 1
    case 0..<0x800: 2
    case 0..<0x10000: 3
    default: 4
    }
  }
}
