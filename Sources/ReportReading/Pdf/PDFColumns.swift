/// Divides a page into parts that are read one after the other: columns, and what lies across them.
struct PDFColumns {
  /// Lines that are read from the top down.
  struct Region {
    var lines: [PDFLine]
    /// From where to where the lines of the column reach, where there are enough to tell.
    var reach: ClosedRange<Double>?
  }

  /// The free stretches between columns, from left to right.
  private let gutters: [ClosedRange<Double>]

  /// The regions of a page, in reading order.
  ///
  /// - Parameters:
  ///   - width: The width of the page.
  ///   - size: The size of running text.
  static func regions(of lines: [PDFLine], width: Double, size: Double) -> [Region] {
    // Poppler takes lines of two columns for one where the gutter is narrow.
    let pieces = lines.flatMap { $0.pieces(gap: 0.6) }
    let columns = PDFColumns(gutters: gutters(between: pieces, width: width, size: size))
    guard !columns.gutters.isEmpty else {
      return [Region(lines: lines, reach: lines.count >= 8 ? reach(of: lines) : nil)]
    }
    return columns.regions(of: pieces)
  }

  /// From where to where lines reach; a single line that stands out does not count, nor do marks that
  /// hang over the edge.
  static func reach(of lines: [PDFLine]) -> ClosedRange<Double>? {
    guard let size = lines.first?.size else { return nil }
    let lefts = lines.map(\.box.left).sorted()
    let rights = Array(lines.map(\.rightOfCharacters).sorted().reversed())
    let isMany = lines.count > 3
    let left = isMany && lefts[1] - lefts[0] > 4 * size ? lefts[1] : lefts[0]
    let right = isMany && rights[0] - rights[1] > 4 * size ? rights[1] : rights[0]
    return min(left, right)...max(left, right)
  }

  /// Stretches that lines of text leave free on both sides, some below each other on each.
  ///
  /// Columns of a table leave such stretches too, but short words and numbers stand in them.
  private static func gutters(
    between lines: [PDFLine], width: Double, size: Double
  ) -> [ClosedRange<Double>] {
    let narrow = lines.filter { $0.box.width < 0.62 * width }.sorted { $0.box.left < $1.box.left }
    var columns: [(reach: ClosedRange<Double>, lines: [PDFLine])] = []
    for line in narrow {
      if let last = columns.last, line.box.left < last.reach.upperBound + 0.6 * size {
        columns[columns.count - 1].reach = last.reach.lowerBound...max(last.reach.upperBound, line.box.right)
        columns[columns.count - 1].lines.append(line)
      } else {
        columns.append((line.box.left...max(line.box.left, line.box.right), [line]))
      }
    }
    guard columns.count > 1, columns.allSatisfy({ isText($0.lines) }), columns.count <= 4 else { return [] }
    guard lie(columns[0].lines, beside: columns[1].lines) else { return [] }
    return zip(columns, columns.dropFirst()).map { $0.reach.upperBound...$1.reach.lowerBound }
  }

  /// Whether lines are running text: three at least that are long.
  private static func isText(_ lines: [PDFLine]) -> Bool {
    lines.count { $0.characterCount >= 10 && !PDFTable.Cell.isNumber($0.text) } >= 3
  }

  private static func lie(_ lines: [PDFLine], beside others: [PDFLine]) -> Bool {
    let (box, other) = (PDFRow(lines: lines).box, PDFRow(lines: others).box)
    let shared = min(box.bottom, other.bottom) - max(box.top, other.top)
    return shared > 0.4 * min(box.height, other.height)
  }

  private func regions(of lines: [PDFLine]) -> [Region] {
    var columns = [[PDFLine]](repeating: [], count: gutters.count + 1)
    for line in lines where !isAcross(line) { columns[column(of: line)].append(line) }
    let reaches = columns.map(Self.reach)
    let whole = Self.reach(of: lines)
    var regions: [Region] = []
    var waiting = [[PDFLine]](repeating: [], count: columns.count)
    var across: [PDFLine] = []
    func flush() {
      for (index, lines) in waiting.enumerated() where !lines.isEmpty {
        regions.append(Region(lines: lines, reach: reaches[index]))
        waiting[index] = []
      }
    }
    for line in lines.sorted(by: { $0.box.middle < $1.box.middle }) {
      if isAcross(line) {
        flush()
        across.append(line)
        continue
      }
      if !across.isEmpty { regions.append(Region(lines: across, reach: whole)) }
      across = []
      waiting[column(of: line)].append(line)
    }
    flush()
    return across.isEmpty ? regions : regions + [Region(lines: across, reach: whole)]
  }

  private func isAcross(_ line: PDFLine) -> Bool {
    gutters.contains { line.box.left < $0.lowerBound && line.box.right > $0.upperBound }
  }

  private func column(of line: PDFLine) -> Int {
    gutters.firstIndex { line.box.center < ($0.lowerBound + $0.upperBound) / 2 } ?? gutters.count
  }
}

extension PDFLine {
  /// Where the last character ends, a mark behind it left out.
  fileprivate var rightOfCharacters: Double {
    guard let last = words.last?.text.unicodeScalars.last, "，。、；：".unicodeScalars.contains(last) else {
      return box.right
    }
    return max(box.left, box.right - size)
  }
}
