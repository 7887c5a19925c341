/// What is usual in a file: how large its text is set and how far its lines stand apart.
struct PDFMeasures {
  /// The size of running text, in points.
  private(set) var bodySize = 12.0
  /// From the middle of a line to that of the next one.
  private(set) var pitch = 20.0

  /// The measures of text of one size.
  init(size: Double) {
    bodySize = size
    pitch = 1.6 * size
  }

  /// Gives each line its size and finds what is usual.
  ///
  /// The boxes tell how tall a font's lines may be, not how large it is set, so the width of Chinese
  /// characters is asked first and the height stands in for it where there are none.
  init(_ pages: inout [PDFPage]) {
    let ratio = Self.heightOfSquare(pages)
    for page in pages.indices {
      for line in pages[page].lines.indices {
        let box = pages[page].lines[line].box
        let square = Self.square(of: pages[page].lines[line].words)
        pages[page].lines[line].size = max(square ?? box.height / ratio, 1)
        pages[page].lines[line].isSizeKnown = square != nil
      }
    }
    let lines = pages.flatMap(\.lines)
    let prose = lines.filter(Self.isProse)
    // Tables may hold more characters than the report that they are put behind, and are set smaller.
    let isReport = prose.reduce(0) { $0 + $1.characterCount } >= Self.leastProse
    bodySize =
      Self.mostUsual((isReport ? prose : lines).map { ($0.size, Double($0.characterCount)) }) ?? bodySize
    pitch =
      Self.pitch(isReport ? pages.filter { $0.lines.contains(where: Self.isProse) } : pages, bodySize)
      ?? 1.6 * bodySize
  }

  /// How many characters of prose make a file a report, and not tables with a few notes.
  private static let leastProse = 500

  /// Whether a line is part of a sentence: it has marks that cells have not.
  private static func isProse(_ line: PDFLine) -> Bool {
    line.characterCount > 12
      && line.words.contains { $0.text.unicodeScalars.contains { "，。；".unicodeScalars.contains($0) } }
  }

  /// How many times as tall as its characters are wide a line is, in this file's fonts.
  private static func heightOfSquare(_ pages: [PDFPage]) -> Double {
    let ratios = pages.flatMap(\.lines).compactMap { line in
      square(of: line.words).map { line.box.height / max($0, 1) }
    }.sorted()
    return ratios.isEmpty ? 1 : min(max(ratios[ratios.count / 2], 0.8), 4)
  }

  /// The width of a Chinese character in words that hold enough of them.
  private static func square(of words: [PDFWord]) -> Double? {
    var width = 0.0
    var squares = 0.0
    var wide = 0
    for word in words {
      let scalars = word.text.unicodeScalars
      let count = scalars.count(where: PDFWriting.isWide)
      guard count * 2 >= scalars.count else { continue }
      width += word.box.width
      squares += PDFWriting.squares(scalars)
      wide += count
    }
    return wide >= 3 ? width / squares : nil
  }

  private static func pitch(_ pages: [PDFPage], _ size: Double) -> Double? {
    var steps: [(Double, Double)] = []
    for lines in pages.map(\.lines) {
      for (line, next) in zip(lines, lines.dropFirst()) where line.block == next.block {
        let step = next.box.middle - line.box.middle
        if step > 0.8 * size, step < 4 * size { steps.append((step, 1)) }
      }
    }
    return mostUsual(steps)
  }

  /// The middle of the heaviest half point, so that small differences do not split what is usual.
  private static func mostUsual(_ values: [(value: Double, weight: Double)]) -> Double? {
    var weights: [Int: Double] = [:]
    for (value, weight) in values { weights[Int((value * 2).rounded()), default: 0] += weight }
    let heaviest = weights.max { $0.value < $1.value || $0.value == $1.value && $0.key > $1.key }
    return heaviest.map { Double($0.key) / 2 }
  }
}

extension PDFLine {
  /// How many characters the line has.
  var characterCount: Int { words.reduce(0) { $0 + $1.text.unicodeScalars.count } }

  /// The line as text.
  var text: String { PDFWriting.text(of: words, size: size) }

  /// The line cut where gaps are wide, as between the cells of a table.
  func pieces(gap: Double) -> [PDFLine] {
    var groups: [[PDFWord]] = []
    for word in words {
      if let last = groups.last?.last, word.box.left - last.box.right < gap * size {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    return groups.map { group in
      var piece = PDFLine(words: group, block: block)
      piece.size = size
      piece.isSizeKnown = isSizeKnown
      piece.number = number
      return piece
    }
  }
}
