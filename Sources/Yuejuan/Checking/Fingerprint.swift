extension Finding {
  /// Sixteen hexadecimal digits that stay the same from run to run while rule, unit, document and
  /// key do, so that an explanation given once can be found again (FNV-1a, 64 bits).
  public var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in [rule, unit ?? "", document ?? "", key].joined(separator: "|").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
