/// The part of a page that an element stands for by its name, class and id.
struct ElementRoles {
  /// By the hash of the label: pages repeat a few labels thousands of times.
  private var known: [UInt64: PagePart?] = [:]

  /// The part that an element stands for, or what the elements around it said.
  mutating func part(
    of kind: ElementKind, id: UnsafeBufferPointer<UInt8>?,
    class words: UnsafeBufferPointer<UInt8>?, inside outer: PagePart?
  ) -> PagePart? {
    let labelled = words.flatMap { part(ofLabel: $0) } ?? id.flatMap { part(ofLabel: $0) }
    // Comments mark each of them up as an article.
    if outer == .comments || labelled == .comments { return .comments }
    guard let own = part(of: kind) ?? labelled else { return outer }
    // A box of the article's own may stand in a wrapper named for something else, not the reverse.
    return own == .main || outer == nil || outer == .main ? own : outer
  }

  private func part(of kind: ElementKind) -> PagePart? {
    switch kind {
    case .navigation, .field: .navigation
    case .footer: .footer
    case .aside: .related
    case .main: .main
    default: nil
    }
  }

  private mutating func part(ofLabel label: UnsafeBufferPointer<UInt8>) -> PagePart? {
    // FNV-1a
    let hash = label.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    if let part = known[hash] { return part }
    let part = Self.words(of: label).lazy.compactMap { PageFurniture.elementWords[$0] }.first
    if known.count < 4096 { known[hash] = .some(part) }
    return part
  }

  /// The words of a label: `siteNav-box` is site, nav, box.
  static func words(of label: some Collection<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in label.prefix(256) {
      let isUpper = (0x41...0x5A).contains(byte)
      let isLetter = isUpper || (0x61...0x7A).contains(byte)
      if !isLetter || isUpper && wasLower {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
      if isLetter { word.append(byte | 0x20) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
