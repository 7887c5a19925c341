/// A workbook with sheets of given names and contents, as little of it as Excel itself would open.
func excelFile(
  _ sheets: [(name: String, xml: String)], strings: [String] = [], formats: [(Int, String)] = [],
  styles: [Int] = [], hidden: Set<String> = [], properties: String = ""
) -> [UInt8] {
  let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let list = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
  let related = { (id: String, type: String, target: String) in
    "<Relationship Id=\"\(id)\" Type=\"\(types)/\(type)\" Target=\"\(target)\"/>"
  }
  let parts = sheets.indices.map { related("s\($0)", "worksheet", "/xl/worksheets/sheet\($0).xml") }
  let entries = sheets.enumerated().map { index, sheet in
    "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 9)\" r:id=\"s\(index)\"\(hidden.contains(sheet.name) ? " state=\"hidden\"" : "")/>"
  }
  let codes = formats.map { "<numFmt numFmtId=\"\($0.0)\" formatCode=\"\($0.1)\"/>" }
  let cellStyles = styles.map { "<xf numFmtId=\"\($0)\"/>" }
  return ZipWriter.archive(
    [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships \(list)>\(related("a", "officeDocument", "xl/workbook.xml"))</Relationships>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships \(list)>\(parts.joined())\(related("t", "sharedStrings", "sharedStrings.xml"))\(related("y", "styles", "styles.xml"))</Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook \(main) xmlns:r=\"\(types)\"><workbookPr \(properties)/><sheets>\(entries.joined())</sheets></workbook>"
      ),
      ("xl/sharedStrings.xml", "<sst \(main)>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet \(main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>\(cellStyles.joined())</cellXfs></styleSheet>"
      ),
    ]
      + sheets.enumerated().map {
        ("xl/worksheets/sheet\($0).xml", "<worksheet \(main)>\($1.xml)</worksheet>")
      }
  )
}

/// Rows of cells; what reads as a number is one, all else is text, and empty cells are left out.
func excelRows(_ rows: [[String]], merging merged: [String] = []) -> String {
  let cells = rows.enumerated().map { row, cells in
    let cells = cells.enumerated().filter { !$1.isEmpty }.map { column, words in
      let place = "\(Array("ABCDEFGHIJ")[column])\(row + 1)"
      return words.allSatisfy { "0123456789.-".contains($0) }
        ? "<c r=\"\(place)\"><v>\(words)</v></c>"
        : "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
    }
    return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
  }
  let merges = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
  return "<sheetData>\(cells.joined())</sheetData><mergeCells>\(merges)</mergeCells>"
}
