/// Writes small zip archives for tests, and broken ones.
struct ZipWriter {
  /// An entry as it is written.
  struct Entry {
    var name: String
    /// The bytes as they lie in the archive.
    var packed: [UInt8]
    /// 0 for stored, 8 for deflated.
    var method: UInt16 = 0
    var crc: UInt32
    /// What the archive says of the inflated size.
    var size: UInt32
    var flags: UInt16 = 0x800

    /// An entry stored as it is.
    init(_ name: String, _ content: [UInt8]) {
      self.name = name
      packed = content
      crc = checksum(content)
      size = UInt32(content.count)
    }
  }

  var entries: [Entry] = []

  /// An archive of texts.
  static func archive(_ parts: [(String, String)]) -> [UInt8] {
    ZipWriter(entries: parts.map { Entry($0.0, Array($0.1.utf8)) }).bytes
  }

  /// The archive.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let common =
        two(20) + two(entry.flags) + two(entry.method) + two(0) + two(0x5421) + four(entry.crc)
        + four(UInt32(entry.packed.count)) + four(entry.size) + two(UInt16(entry.name.utf8.count)) + two(0)
      file += Array("PK\u{3}\u{4}".utf8) + common + Array(entry.name.utf8) + entry.packed
      directory += Array("PK\u{1}\u{2}".utf8) + two(20) + common
      directory += two(0) + two(0) + two(0) + four(0) + four(offset) + Array(entry.name.utf8)
    }
    let count = UInt16(truncatingIfNeeded: entries.count)
    let end =
      two(0) + two(0) + two(count) + two(count) + four(UInt32(directory.count)) + four(UInt32(file.count))
    return file + directory + Array("PK\u{5}\u{6}".utf8) + end + two(0)
  }

  private func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }
}

extension ZipWriter.Entry {
  /// Zeros, as many times 258 as asked for and one, deflated about 158 times.
  static func bomb(_ name: String, repeats: Int, claims size: UInt32? = nil) -> ZipWriter.Entry {
    var bits = BitWriter()
    // The last block, with fixed codes: the literal 0; then the length 258 at the distance 1.
    bits.write(0b011, count: 3)
    bits.write(0b0000_1100, count: 8)
    for _ in 0..<repeats {
      bits.write(0b1010_0011, count: 8)
      bits.write(0, count: 5)
    }
    bits.write(0, count: 7)
    let count = 1 + 258 * repeats
    var entry = ZipWriter.Entry(name, bits.bytes)
    entry.method = 8
    entry.crc = checksum([UInt8](repeating: 0, count: count))
    entry.size = size ?? UInt32(count)
    return entry
  }
}

/// Bits from the lowest of each byte on.
private struct BitWriter {
  var bytes: [UInt8] = []
  private var free = 0

  mutating func write(_ bits: Int, count: Int) {
    for index in 0..<count {
      if free == 0 {
        bytes.append(0)
        free = 8
      }
      if bits >> index & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(8 - free) }
      free -= 1
    }
  }
}

private let checksumTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
}

/// The CRC-32 of zip.
func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(0xFFFF_FFFF as UInt32) { checksumTable[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
}
