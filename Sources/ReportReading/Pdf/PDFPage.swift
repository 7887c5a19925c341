/// A rectangle on a page in points, measured from the page's top left corner.
///
/// Geometry decides what stands beside what and is no figure, so it is in binary fractions.
struct PDFBox: Equatable {
  var left = 0.0
  var top = 0.0
  var right = 0.0
  var bottom = 0.0

  var width: Double { right - left }
  var height: Double { bottom - top }
  /// Half-way down: boxes of fonts with tall lines overlap, their middles do not.
  var middle: Double { (top + bottom) / 2 }
  var center: Double { (left + right) / 2 }

  /// The smallest box around both.
  func union(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// `[72,140,523,156]`, in whole points.
  var place: String { "[\(Int(left)),\(Int(top)),\(Int(right.rounded(.up))),\(Int(bottom.rounded(.up)))]" }
}

/// What poppler calls a word: characters without a gap between them, in Chinese up to a whole line.
struct PDFWord: Equatable {
  var box: PDFBox
  var text: String
}

/// Words beside each other.
struct PDFLine: Equatable {
  var words: [PDFWord]
  /// The number of poppler's block that holds the line.
  var block: Int
  /// The line's number on its page, from 1, those beside each other counted once.
  var number = 0
  /// The box around the words.
  var box: PDFBox
  /// About how wide a Chinese character is.
  var size = 0.0
  /// Whether the width of its Chinese characters told the size, and not only how tall its fonts are.
  var isSizeKnown = false

  init(words: [PDFWord], block: Int) {
    self.words = words
    self.block = block
    box = words.dropFirst().reduce(words.first?.box ?? PDFBox()) { $0.union($1.box) }
  }
}

/// A page and its lines in poppler's reading order.
struct PDFPage {
  var width: Double
  var height: Double
  var lines: [PDFLine] = []
}
