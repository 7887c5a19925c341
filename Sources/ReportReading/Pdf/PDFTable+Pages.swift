// Whether a table goes on in another one, further down or on the next page.

extension PDFTable {
  /// For each column of a table that this one goes on in, the column here; `nil` if it is another table.
  ///
  /// A table with a header of its own is another one even where the columns are alike, for the units and
  /// names of this header would be wrong there.
  func columns(goingOnIn other: PDFTable) -> [Int]? {
    guard !isApart, !other.isApart, other.headingCount <= repeatedRows(in: other) else { return nil }
    if columns.count == other.columns.count {
      let isSame = zip(columns, other.columns).allSatisfy { $0.overlaps($1) }
      return isSame ? Array(columns.indices) : nil
    }
    // A column may be empty for a whole page.
    guard other.headingCount == 0, other.columns.count >= 2 else { return nil }
    let places = other.columns.map { column in columns.indices.filter { columns[$0].overlaps(column) } }
    let unique = places.compactMap { $0.count == 1 ? $0.first : nil }
    guard unique.count == places.count, Set(unique).count == unique.count else { return nil }
    return unique
  }

  /// How many rows at the top of another table say the same as this one's header.
  func repeatedRows(in other: PDFTable) -> Int {
    let same = zip(rows, other.rows).prefix { $0.texts == $1.texts }.count
    let header = Set(rows.prefix(headerCount).flatMap(\.texts))
    let named = other.rows.prefix { !$0.holdsNumbers && header.isSuperset(of: $0.texts) }.count
    return max(same, named)
  }

  /// How many rows at the top head columns: words stand in them over numbers.
  ///
  /// A row that only has a label, or words where other rows have words too, may be one of the table's.
  var headingCount: Int {
    let numbers = numberColumns
    let last = rows.prefix(headerCount).lastIndex { row in
      row.cells.contains { $0.column > 0 && numbers.contains($0.column) }
    }
    return last.map { $0 + 1 } ?? 0
  }

  /// The columns that hold numbers almost throughout.
  var numberColumns: Set<Int> {
    let cells = rows.dropFirst(headerCount).flatMap(\.cells)
    return Set(
      columns.indices.filter { column in
        let own = cells.filter { $0.column == column }
        let numbers = own.count { Cell.isNumber($0.text) }
        return numbers > 0 && numbers * 3 >= own.count * 2
      })
  }
}

extension PDFTable.Row {
  /// What the cells say, from left to right.
  var texts: [String] { cells.map(\.text) }
}
