/// Reads the cells of a sheet.
final class SheetHandler: PartHandler {
  /// A cell that shows something.
  struct Cell {
    var place: CellReference
    var words: [UInt8]
    var isNumber: Bool
    var isHidden: Bool
  }

  private(set) var cells: [Cell] = []
  /// The cells that reach over others, by their first: how many rows and columns.
  private(set) var spans: [CellReference: (rows: Int, columns: Int)] = [:]
  /// Whether the sheet has more cells or text than is taken in.
  private(set) var isOverLimit = false

  private let strings: [[UInt8]]
  private let styles: WorkbookStyles
  private let dates: DateSystem
  /// What is left of the limits, over all sheets.
  private(set) var cellsLeft: Int
  private(set) var bytesLeft: Int

  private var hiddenColumns: [ClosedRange<Int>] = []
  private var next = CellReference(row: 0, column: 0)
  private var rowIsHidden = false
  private var type = ""
  private var style: Int?
  private var value: [UInt8] = []
  private var isInValue = false
  /// The text of a cell that does not share it.
  private var ownText = RichText()

  init(
    strings: [[UInt8]], styles: WorkbookStyles, dates: DateSystem, cellsLeft: Int, bytesLeft: Int
  ) {
    self.strings = strings
    self.styles = styles
    self.dates = dates
    self.cellsLeft = cellsLeft
    self.bytesLeft = bytesLeft
  }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    guard name.family == .sheet else { return }
    switch name.local {
    case "col":
      if ["1", "true"].contains(attributes["hidden"]), hiddenColumns.count < 1_000,
        let first = attributes.number("min"), let last = attributes.number("max"), 0 < first, first <= last
      {
        hiddenColumns.append(first - 1...last - 1)
      }
    case "row":
      let number = attributes.number("r").map { max($0, 1) - 1 } ?? next.row + (cells.isEmpty ? 0 : 1)
      next = CellReference(row: min(max(number, 0), 1_048_575), column: 0)
      rowIsHidden = ["1", "true"].contains(attributes["hidden"])
    case "c":
      if let place = attributes["r"].flatMap({ CellReference($0) }) { next = place }
      type = attributes["t"] ?? "n"
      style = attributes.number("s")
      value = []
      ownText = RichText()
    case "v": isInValue = true
    case "mergeCell": if let reference = attributes["ref"] { merge(reference) }
    default: ownText.began(name.local, attributes)
    }
  }

  func elementEnded(_ name: PartName) {
    guard name.family == .sheet else { return }
    switch name.local {
    case "c":
      endCell()
      next.column += 1
    case "v": isInValue = false
    default: ownText.ended(name.local)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { value += bytes } else { ownText.append(bytes) }
  }

  private func endCell() {
    guard !isOverLimit, !value.isEmpty || !ownText.utf8.isEmpty else { return }
    let (words, isNumber) = shown()
    guard !words.isEmpty else { return }
    cellsLeft -= 1
    bytesLeft -= words.count
    guard cellsLeft >= 0, bytesLeft >= 0 else { return isOverLimit = true }
    let isHidden = rowIsHidden || hiddenColumns.contains { $0.contains(next.column) }
    cells.append(Cell(place: next, words: words, isNumber: isNumber, isHidden: isHidden))
  }

  /// What the cell shows, and whether that is a number.
  private func shown() -> (words: [UInt8], isNumber: Bool) {
    switch type {
    case "n":
      guard let number = CellNumber(value) else { return (value, false) }
      return (Array(styles.format(style).words(number, dates: dates).utf8), true)
    case "b": return (Array((value == [0x31] ? "TRUE" : "FALSE").utf8), false)
    case "s":
      guard let index = Int(String(decoding: value, as: UTF8.self)), strings.indices.contains(index)
      else { return ([], false) }
      return (text(strings[index]), false)
    case "inlineStr": return (text(ownText.utf8), false)
    default: return (text(value), false)
    }
  }

  private func text(_ bytes: [UInt8]) -> [UInt8] {
    let plain = bytes.contains(0x5F) ? EscapedText.plain(bytes) : bytes
    let format = styles.format(style)
    guard !format.isGeneral else { return plain }
    return Array(format.words(String(decoding: plain, as: UTF8.self)).utf8)
  }

  private func merge(_ reference: String) {
    let ends = reference.split(separator: ":").compactMap { CellReference($0) }
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else { return }
    spans[ends[0]] = (
      min(ends[1].row - ends[0].row + 1, 65_534), min(ends[1].column - ends[0].column + 1, 1_000)
    )
  }
}
