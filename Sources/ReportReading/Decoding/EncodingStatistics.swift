import CUchardet

/// Ways of telling an encoding by looking at the bytes alone.
enum EncodingStatistics {
  /// Whether most bytes beyond ASCII stand alone, as accented letters do between plain ones; those of
  /// Chinese come in runs.
  static func isWestern(_ bytes: [UInt8]) -> Bool {
    var alone = 0
    var inRuns = 0
    var run = 0
    for byte in bytes {
      if byte >= 0x80 {
        run += 1
        continue
      }
      if run == 1 { alone += 1 } else { inRuns += run }
      run = 0
    }
    if run == 1 { alone += 1 } else { inRuns += run }
    return alone >= inRuns
  }

  /// UTF-16 without a byte order mark, told by which byte of each pair could be the high one of a
  /// Chinese text; `nil` where neither stands out.
  static func utf16(_ bytes: [UInt8]) -> UTF16Codec? {
    let pairs = min(bytes.count, 65_536) / 2
    guard pairs >= 2 else { return nil }
    var little = 0
    var big = 0
    for index in 0..<pairs {
      let first = bytes[2 * index]
      let second = bytes[2 * index + 1]
      if isPlausible(high: second, low: first) { little += 1 }
      if isPlausible(high: first, low: second) { big += 1 }
    }
    guard max(little, big) * 10 >= pairs * 9, min(little, big) * 10 < pairs * 7 else { return nil }
    return UTF16Codec(isLittleEndian: little > big)
  }

  private static func isPlausible(high: UInt8, low: UInt8) -> Bool {
    switch high {
    case 0: (0x20..<0x7F).contains(low) || low == 0x0A || low == 0x0D || low == 0x09
    case 0x20, 0x30, 0x4E...0x9F, 0xFF: true
    default: false
    }
  }

  /// What uchardet takes the text for; `nil` where it cannot tell.
  static func detect(_ bytes: [UInt8]) -> EncodingLabel? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let failed = bytes.prefix(sampleLength).withUnsafeBytes { sample in
      uchardet_handle_data(detector, sample.baseAddress, sample.count) != 0
    }
    guard !failed else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let label = String(cString: name)
    return label.isEmpty ? nil : EncodingLabel(name: label.lowercased())
  }

  /// More does not change the verdict.
  private static let sampleLength = 1 << 20
}
