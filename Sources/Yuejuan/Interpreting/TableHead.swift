/// What stands over a table's numbers: rows that name its columns, and rows that speak of all of it.
///
/// A title over all columns and a row such as `2022年9月 … 单位:亿元` are notes wherever a reader finds them,
/// inside the table or in front of it. `单位:亿元 指标` and `指标(单位:亿元)` are cells of a header.
struct TableHead {
  /// A row of cells without numbers, from left to right; a cell over several columns stands here once.
  struct Line {
    var row: Int
    var cells: [(column: Int, block: Int)]
  }

  /// The rows that name columns, from the top.
  private(set) var rows: [Int] = []
  /// The blocks that speak of the whole table, from the top.
  private(set) var notes: [Int] = []
  /// The column whose cells are the units of their rows.
  private(set) var unitColumn: Int?

  private let document: Document
  private let quantities: QuantityScanner

  /// Parts the rows over the first number, which stand in their order.
  init(of lines: [Line], in document: Document, _ quantities: QuantityScanner) {
    self.document = document
    self.quantities = quantities
    for (index, line) in lines.enumerated() {
      if isTitle(line) {
        // Below a header it heads some rows only: 一、工业.
        if rows.isEmpty { notes += line.cells.map(\.block) }
      } else if isNote(line, over: lines[(index + 1)...].first { !isTitle($0) }) {
        notes += line.cells.map(\.block)
      } else {
        rows.append(line.row)
        let names = ["单位", "计量单位", "计算单位"]
        unitColumn = line.cells.first { names.contains(words($0.block)) }?.column ?? unitColumn
      }
    }
  }

  /// Whether one cell stands over several columns and beside no other.
  private func isTitle(_ line: Line) -> Bool {
    guard line.cells.count == 1, case .tableCell(let cell) = document.blocks[line.cells[0].block].kind else {
      return false
    }
    return cell.columnSpan > 1 && cell.row == line.row && cell.rowSpan == 1
  }

  /// Whether a row gives a unit in a cell of its own and names no columns.
  ///
  /// Over another row of words it does not, but for a corner over an empty place, which the two rows of a
  /// header share. Over numbers its first cell would be the corner.
  private func isNote(_ line: Line, over next: Line?) -> Bool {
    guard let first = line.cells.first, let unit = line.cells.first(where: { givesUnit($0.block) }) else {
      return false
    }
    guard let next else {
      return line.cells.count == 1
        || unit.block != first.block && line.cells.allSatisfy { saysLittle($0.block) }
    }
    let below = next.cells.first { $0.column == first.column }
    return unit.block != first.block || below != nil && below?.block != first.block
  }

  /// Whether a cell says what the unit is and does not name anything.
  private func givesUnit(_ block: Int) -> Bool {
    let words = words(block)
    return words.contains(":") && quantities.unitNote(in: Array(words.utf8)) != nil && saysLittle(block)
  }

  /// Whether a cell holds nothing but statements such as `单位:亿元` and `填报日期:10月8日`, dates and units.
  private func saysLittle(_ block: Int) -> Bool {
    words(block).split { " \t\n()".contains($0) }.allSatisfy { piece in
      piece.contains(":") || Self.isDate(piece) || quantities.isUnit(piece)
    }
  }

  private static func isDate(_ piece: Substring) -> Bool {
    piece.unicodeScalars.allSatisfy { $0.isASCII || "年月日季度上下半前第一二三四五六七八九十至、".unicodeScalars.contains($0) }
  }

  private func words(_ block: Int) -> String { document.words(document.blocks[block].range) }
}
