/// The sheets of a workbook in their order.
final class WorkbookHandler: PartHandler {
  /// A sheet as the workbook lists it.
  struct Sheet {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var dates = DateSystem()

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    switch name.local {
    case "workbookPr": dates.startsIn1904 = ["1", "true"].contains(attributes["date1904"])
    case "sheet":
      // Excel allows 31 characters.
      sheets.append(
        Sheet(
          name: String((attributes["name"] ?? "").prefix(31)), relationship: attributes["id"] ?? "",
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")))
    default: break
    }
  }

  func elementEnded(_ name: PartName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The formats of a workbook's cells.
final class WorkbookStyles: PartHandler {
  private var codes: [Int: String] = [:]
  private var formatOfStyle: [Int] = []
  private var isInCells = false
  private var known: [Int: NumberFormat] = [:]

  /// The format of a cell's style.
  func format(_ style: Int?) -> NumberFormat {
    guard let style, formatOfStyle.indices.contains(style) else { return .general }
    let number = formatOfStyle[style]
    if let format = known[number] { return format }
    let code = codes[number] ?? NumberFormat.builtIn(number)
    let format = code.map { NumberFormat($0) } ?? .general
    known[number] = format
    return format
  }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    switch name.local {
    case "numFmt":
      if let number = attributes.number("numFmtId") { codes[number] = attributes["formatCode"] }
    case "cellXfs": isInCells = true
    case "xf" where isInCells: formatOfStyle.append(attributes.number("numFmtId") ?? 0)
    default: break
    }
  }

  func elementEnded(_ name: PartName) {
    if name.local == "cellXfs" { isInCells = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The texts that the cells of a workbook share.
final class SharedStrings: PartHandler {
  private(set) var strings: [[UInt8]] = []
  private var current = RichText()

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    if name.local == "si" { current = RichText() } else { current.began(name.local, attributes) }
  }

  func elementEnded(_ name: PartName) {
    if name.local == "si" { strings.append(current.utf8) } else { current.ended(name.local) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { current.append(bytes) }
}
