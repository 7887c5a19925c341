/// Text in which characters that XML does not allow are written `_x000D_`.
enum EscapedText {
  /// The text without such writing.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if offset + 7 <= bytes.count, bytes[offset] == 0x5F, bytes[offset + 1] == 0x78,
        bytes[offset + 6] == 0x5F,
        let value = UInt32(String(decoding: bytes[(offset + 2)..<(offset + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        plain += value < 0x20 ? [value == 0x0A ? 0x0A : 0x20] : Array(String(scalar).utf8)
        offset += 7
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    return plain
  }
}
