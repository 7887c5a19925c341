/// The label by which a page names its encoding, and the codec that it means.
struct EncodingLabel: Sendable, Equatable {
  /// The label in lower case.
  let name: String

  /// The codec for the label, as WHATWG reads labels; `nil` where it is not known.
  var codec: (any Codec)? {
    switch name {
    case "gb2312", "gb_2312", "gb_2312-80", "csgb2312", "gbk", "x-gbk", "gb18030", "cp936", "ms936",
      "windows-936", "euc-cn", "chinese", "hz-gb-2312":
      GB18030Codec()
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5", "cp950":
      TableCodec(name: "Big5", encoding: "BIG5-HKSCS")
    // A label that was read as ASCII does not stand in UTF-16.
    case "utf-8", "utf8", "unicode", "utf-16", "utf-16le", "utf-16be": UTF8Codec()
    case "ascii", "us-ascii", "latin1", "iso-8859-1", "cp1252", "windows-1252":
      TableCodec(name: "windows-1252", encoding: "WINDOWS-1252")
    default: other
    }
  }

  private var other: (any Codec)? {
    guard name.count <= 24, name.utf8.allSatisfy(isLabelByte) else { return nil }
    return TableCodec(name: name, encoding: name.uppercased())
  }

  /// The label in a page's `<meta charset>` or in its XML declaration.
  static func declared(in bytes: [UInt8]) -> EncodingLabel? {
    let head = bytes.prefix(8192).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var offset = 0
    while let tag = head[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = tag + 1
      let key: StaticString? =
        head[offset...].starts(with: "meta".utf8)
        ? "charset" : head[offset...].starts(with: "?xml".utf8) ? "encoding" : nil
      guard let key, let end = head[offset...].firstIndex(of: UInt8(ascii: ">")) else { continue }
      if let label = value(of: key, in: head[offset..<end]) { return label }
    }
    return nil
  }

  /// What follows a key and its equals sign, quotes left out.
  private static func value(of key: StaticString, in tag: ArraySlice<UInt8>) -> EncodingLabel? {
    let key = Array(key.description.utf8)
    var offset = tag.startIndex
    while offset + key.count < tag.endIndex {
      if tag[offset...].starts(with: key) {
        let rest = tag[(offset + key.count)...].drop { $0 == 0x20 || $0 == 0x09 }
        if rest.first == UInt8(ascii: "=") {
          let label = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
          let name = label.prefix(while: isLabelByte)
          if !name.isEmpty { return EncodingLabel(name: String(decoding: name, as: UTF8.self)) }
        }
      }
      offset += 1
    }
    return nil
  }
}

private func isLabelByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
  default: false
  }
}
