import Yuejuan

/// Reads an Excel workbook, its sheets in their order.
enum XlsxReader: PackageReader {
  static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  static let kind = "Excel 工作簿（.xlsx）"

  static func read(
    _ package: OfficePackage, _ input: PackageInput
  ) throws(ArchiveFailure) -> Reading {
    let main = try package.mainPart(else: "xl/workbook.xml")
    let related = try package.relationships(of: main)
    let workbook = WorkbookHandler()
    try package.parse(main, workbook)
    let shared = SharedStrings()
    let styles = WorkbookStyles()
    for part in related where part.type == "sharedStrings" { try package.parse(part.target, shared) }
    for part in related where part.type == "styles" { try package.parse(part.target, styles) }
    return try read(
      workbook, related.filter { $0.type == "worksheet" }, shared.strings, styles, package, input)
  }

  private static func read(
    _ workbook: WorkbookHandler, _ parts: [OfficePackage.Relationship], _ strings: [[UInt8]],
    _ styles: WorkbookStyles, _ package: OfficePackage, _ input: PackageInput
  ) throws(ArchiveFailure) -> Reading {
    var drafts: [DraftBlock] = []
    var (tableCount, hasTitle, isOverLimit) = (0, false, false)
    var (cellsLeft, bytesLeft) = (input.limits.tableCells, input.limits.bytes)
    for sheet in workbook.sheets {
      guard let part = parts.first(where: { $0.id == sheet.relationship }) else { continue }
      let cells = SheetHandler(
        strings: strings, styles: styles, dates: workbook.dates, cellsLeft: cellsLeft,
        bytesLeft: bytesLeft)
      try package.parse(part.target, cells)
      (cellsLeft, bytesLeft) = (cells.cellsLeft, cells.bytesLeft)
      isOverLimit = isOverLimit || cells.isOverLimit
      drafts += SheetLayout.blocks(
        of: cells, named: sheet.name, isHidden: sheet.isHidden, tableCount: &tableCount,
        hasTitle: &hasTitle)
    }
    let limits = "\(input.limits.tableCells) 格或 \(input.limits.bytes) 字节文字"
    return try document(
      drafts, package, input, overLimit: isOverLimit ? "工作表超过 \(limits)（其后的格子没有读取）" : nil)
  }
}
