// What the labels around a cell call its number.

extension TableReading {
  /// Which label names what is measured, and which for whom.
  struct Names {
    var indicator: String
    var subject: String?

    init(header: String, row: String, rowIsSubject: Bool, headerIsCue: Bool) {
      let (row, header) = (Self.withoutUnit(row), Self.withoutUnit(header))
      subject = rowIsSubject ? row : nil
      indicator = rowIsSubject || row.isEmpty ? header : headerIsCue || header.isEmpty ? row : row + header
    }

    /// 固定资产投资(亿元) without its bracket, 固定资产投资 单位:亿元 without the unit.
    static func withoutUnit(_ label: String) -> String {
      let whole = label.hasSuffix("%") ? label.dropLast() : label[...]
      let name = whole.firstIndex(of: "(").map { whole[..<$0] } ?? whole
      guard name.contains(":") else { return String(name) }
      return name.split(separator: " ").filter { !$0.contains("单位:") }.joined(separator: " ")
    }
  }
}
