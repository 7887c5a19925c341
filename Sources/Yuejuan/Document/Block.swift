/// A piece of a document that stands for itself: a heading, a paragraph, a table cell.
public struct Block: Sendable, Equatable {
  /// What a block is.
  public enum Kind: Sendable, Equatable {
    /// A heading; level 1 is the title.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// An item of a list.
    case listItem
    /// A cell of a table.
    case tableCell(TableCell)
    /// The words under a picture or over a table.
    case caption
  }

  /// Which part of a page a block belongs to.
  ///
  /// Nothing is dropped: figures outside ``main`` are marked.
  public enum Role: String, Sendable, CaseIterable {
    /// The report itself.
    case main
    /// Menus, breadcrumbs, tools.
    case navigation
    /// Lists of other articles.
    case related
    /// Imprint, licence numbers, disclaimers.
    case footer
  }

  /// Where a block stands in the original.
  ///
  /// Hardly any place is ever shown, so it is put into words only when it is asked for.
  public enum Place: Sendable, Equatable, CustomStringConvertible {
    /// In the reader's words: `html>body>p[3]`.
    case words(String)
    /// In a line of a text; counts start at 1.
    case line(Int)
    /// In a table's cell.
    case cell(TableCell)

    /// The place for a person; counts start at 1.
    public var description: String {
      switch self {
      case .words(let words): words
      case .line(let line): "line \(line)"
      case .cell(let cell): "table \(cell.table + 1) row \(cell.row + 1) column \(cell.column + 1)"
      }
    }
  }

  /// What the block is.
  public var kind: Kind
  /// Which part of the page it belongs to.
  public var role: Role
  /// Its range in the document's text, in UTF-8 bytes, without the line break behind it.
  public var range: Range<Int>
  private let location: Place
  /// Where its bytes stand in the file as decoded to UTF-8, where the format has such a place.
  public var origin: Range<Int>?

  /// Makes a block.
  public init(
    kind: Kind, role: Role = .main, range: Range<Int>, at place: Place, origin: Range<Int>? = nil
  ) {
    self.kind = kind
    self.role = role
    self.range = range
    location = place
    self.origin = origin
  }

  /// Makes a block whose place is told in words.
  public init(
    kind: Kind, role: Role = .main, range: Range<Int>, place: String, origin: Range<Int>? = nil
  ) {
    self.init(kind: kind, role: role, range: range, at: .words(place), origin: origin)
  }

  /// Where it stands in the original, for a person: `paragraph 9`, `table 1 row 2 column 3`.
  public var place: String { location.description }

  /// Whether the block is a heading.
  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether it is a table's cell.
  var isCell: Bool {
    if case .tableCell = kind { true } else { false }
  }
}

/// Where a cell stands in its table.
///
/// All counts start at 0.
public struct TableCell: Sendable, Equatable {
  // Four bytes each: a long table has a cell for every few bytes of its file.
  private var number: Int32
  private var firstRow: Int32
  private var firstColumn: Int32
  private var rows: Int32
  private var columns: Int32
  /// Whether the table says that the cell is a header.
  public var isHeader: Bool

  /// Makes a cell's place; counts that do not fit into 31 bits are cut to what does.
  public init(
    table: Int, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false
  ) {
    number = Int32(clamping: table)
    firstRow = Int32(clamping: row)
    firstColumn = Int32(clamping: column)
    rows = Int32(clamping: rowSpan)
    columns = Int32(clamping: columnSpan)
    self.isHeader = isHeader
  }

  /// The table's number in the document.
  public var table: Int {
    get { Int(number) }
    set { number = Int32(clamping: newValue) }
  }
  /// The row that the cell begins in.
  public var row: Int {
    get { Int(firstRow) }
    set { firstRow = Int32(clamping: newValue) }
  }
  /// The column that the cell begins in, spans before it counted.
  public var column: Int {
    get { Int(firstColumn) }
    set { firstColumn = Int32(clamping: newValue) }
  }
  /// How many rows it covers, at least 1 and at most 65,534 (HTML).
  public var rowSpan: Int {
    get { Int(rows) }
    set { rows = Int32(clamping: newValue) }
  }
  /// How many columns it covers, at least 1 and at most 1,000 (HTML).
  public var columnSpan: Int {
    get { Int(columns) }
    set { columns = Int32(clamping: newValue) }
  }
}
