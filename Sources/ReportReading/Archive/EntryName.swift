/// The names of the entries of archives, as a person reads them.
enum EntryName {
  /// The name of a file; `nil` for folders and for what systems hide.
  static func shown(_ bytes: [UInt8], isUTF8: Bool) -> String? {
    let name = decoded(bytes, isUTF8: isUTF8)
    if name.hasSuffix("/") || name.hasSuffix("\\") { return nil }
    // Steps up lead nowhere in a name that is only shown.
    let steps = name.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." && $0 != ".." }
    if steps.isEmpty || steps.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) { return nil }
    let scalars = steps.joined(separator: "/").unicodeScalars.filter {
      $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Windows writes Chinese names in GBK, macOS in UTF-8 without saying so.
  ///
  /// Chinese takes three bytes in UTF-8. Where all that is not ASCII takes two, it is GBK that happens to look like UTF-8.
  private static func decoded(_ bytes: [UInt8], isUTF8: Bool) -> String {
    if let name = String(validating: bytes, as: UTF8.self),
      isUTF8 || bytes.allSatisfy({ $0 < 0x80 }) || bytes.contains(where: { $0 >= 0xE0 })
    {
      return name
    }
    return String(decoding: GB18030Codec().decode(bytes).utf8, as: UTF8.self)
  }
}
