import Yuejuan

/// A block of an Office file while the rest of it is still to come: a later part may change what it
/// is or put others in front of it.
struct DraftBlock {
  var words: [UInt8]
  var kind: Block.Kind
  var role = Block.Role.main
  var place: String

  /// The text and the blocks of a document.
  ///
  /// The cells of a row are parted by tabs, all else by line breaks.
  static func assemble(_ drafts: [DraftBlock]) -> (text: [UInt8], blocks: [Block]) {
    var text: [UInt8] = []
    text.reserveCapacity(drafts.reduce(0) { $0 + $1.words.count + 1 })
    var blocks: [Block] = []
    var last: TableCell?
    for draft in drafts {
      let cell: TableCell? = if case .tableCell(let cell) = draft.kind { cell } else { nil }
      if !blocks.isEmpty { text.append(Self.areInOneRow(last, cell) ? 0x09 : 0x0A) }
      let start = text.count
      text += draft.words
      blocks.append(
        Block(kind: draft.kind, role: draft.role, range: start..<text.count, place: draft.place))
      last = cell
    }
    return (text, blocks)
  }

  private static func areInOneRow(_ last: TableCell?, _ cell: TableCell?) -> Bool {
    guard let last, let cell else { return false }
    return last.table == cell.table && last.row == cell.row && last.column != cell.column
  }
}
