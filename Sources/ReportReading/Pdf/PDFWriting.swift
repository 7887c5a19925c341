/// How characters are set: which are a whole square wide, and what joins them to a line or a text.
enum PDFWriting {
  /// Whether a character is Chinese or a mark of Chinese text, a whole square wide.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2E80 || (0x2460...0x27BF).contains(scalar.value)
      || "“”‘’—…·℃‰×".unicodeScalars.contains(scalar)
  }

  /// How many squares a text is wide, about; figures and Latin letters take half of one.
  static func squares(_ text: some Sequence<Unicode.Scalar>) -> Double {
    text.reduce(0) { $0 + (isWide($1) ? 1 : 0.5) }
  }

  /// The text of words beside each other.
  ///
  /// Poppler parts words at gaps of a tenth of their size. Between Chinese characters that is a blank
  /// unless all of them are spread; between Chinese and Latin ones typesetters put a quarter.
  static func text(of words: [PDFWord], size: Double) -> String {
    let blank = isSpread(words) ? 1.2 : 0.17
    var text = ""
    var end: PDFWord?
    for word in words {
      if let end, isRaised(word, behind: end) {
        // `end` stays: the next word is measured against the line, not against what hangs over it.
        switch Superscript(Array(word.text.utf8)[...]) {
        case .footnote: break
        case .power(let digits): text += String(decoding: digits, as: UTF8.self)
        case .other: text += word.text
        }
        continue
      }
      if let end, let last = end.text.unicodeScalars.last, let first = word.text.unicodeScalars.first {
        let gap = word.box.left - end.box.right
        let least = isWide(last) == isWide(first) ? isWide(last) ? blank : 0 : max(blank, 0.6)
        if gap >= least * size { text += " " }
      }
      text += word.text
      end = word
    }
    return text
  }

  /// Whether a word is a superscript of the one in front of it: smaller, higher and right behind it.
  ///
  /// Producers set them at 58 to 80 in 100 of the size and lift them by a third of it.
  private static func isRaised(_ word: PDFWord, behind base: PDFWord) -> Bool {
    let height = base.box.height
    return word.box.height < 0.85 * height && base.box.bottom - word.box.bottom > 0.2 * height
      && abs(word.box.left - base.box.right) < 0.3 * height && word.text.utf8.count <= 24
  }

  /// Whether the characters of a line stand apart, as in some titles and in lines that are filled up.
  private static func isSpread(_ words: [PDFWord]) -> Bool {
    let single = words.count { $0.text.unicodeScalars.count <= 2 }
    return words.count > 2 && single * 3 >= words.count * 2
  }

  /// What stands between two lines of one paragraph: a blank between Latin words, nothing else.
  static func separator(between first: String, and second: String) -> String {
    guard let last = first.unicodeScalars.last, let next = second.unicodeScalars.first,
      !isWide(last), !isWide(next)
    else { return "" }
    // be-⏎fore is one word; 1,⏎234 and 12.⏎5 are one number.
    if last == "-" { return "" }
    let before = first.unicodeScalars.dropLast().last
    let isInNumber = isDigit(last) || (last == "." || last == ",") && before.map(isDigit) ?? false
    return isInNumber && isDigit(next) ? "" : " "
  }

  /// Whether a text ends like a sentence.
  static func endsSentence(_ text: String) -> Bool {
    guard let last = lastInside(text) else { return false }
    return "。！？；：!?;:".unicodeScalars.contains(last) || last == "." && !isWide(last)
  }

  /// Whether a text ends with a full stop or a semicolon, as no heading does: 几点要求： may be one.
  static func endsParagraph(_ text: String) -> Bool {
    guard let last = lastInside(text) else { return false }
    return "。；".unicodeScalars.contains(last)
  }

  /// The last scalar in front of the quotation marks and brackets that close at the end.
  private static func lastInside(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.last { !"”’）)】\"".unicodeScalars.contains($0) }
  }

  /// Whether a text ends where no paragraph does.
  static func endsOpen(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return "，、（(《“,".unicodeScalars.contains(last)
  }

  /// How many squares the first characters need that are not parted: a number, a Latin word, or one
  /// character with the marks that may not begin or end a line.
  static func firstPiece(of text: String) -> Double {
    var piece: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.prefix(40) {
      let isMark = "，。、；：！？）】》”’%％‰".unicodeScalars.contains(scalar)
      if let last = piece.last, !isMark, !"“‘（《(".unicodeScalars.contains(last),
        isWide(scalar) || isWide(last) || scalar == " "
      {
        break
      }
      piece.append(scalar)
    }
    return squares(piece)
  }

  /// Whether a line begins like an item or a heading with a number of its own.
  static func beginsWithNumber(_ text: String) -> Bool {
    var rest = Array(text.unicodeScalars.prefix(8))[...]
    guard let first = rest.first else { return false }
    if "•●■◆▪◇○★※➢".unicodeScalars.contains(first) || (0x2460...0x2473).contains(first.value) {
      return true
    }
    let isBracketed = first == "（" || first == "("
    if isBracketed || first == "第" { rest = rest.dropFirst() }
    let number = rest.prefix(3, while: { isNumeral($0) || isDigit($0) })
    guard !number.isEmpty, number.allSatisfy(isDigit) || number.allSatisfy(isNumeral) else { return false }
    rest = rest.dropFirst(number.count)
    guard let mark = rest.first else { return false }
    if first == "第" { return "章节条部".unicodeScalars.contains(mark) }
    if isBracketed { return mark == "）" || mark == ")" }
    if mark == "、" || mark == "．" { return true }
    let behind = rest.dropFirst().first
    return number.allSatisfy(isDigit) && number.count <= 2 && (mark == "." || mark == ")" || mark == "）")
      && behind.map { !isDigit($0) } ?? false
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "一二三四五六七八九十".unicodeScalars.contains(scalar)
  }
}

extension Collection where SubSequence: Collection {
  /// The first elements that fit, at most so many.
  fileprivate func prefix(_ most: Int, while fits: (Element) -> Bool) -> [Element] {
    Array(prefix(most).prefix(while: fits))
  }
}
