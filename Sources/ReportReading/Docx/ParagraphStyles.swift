/// The styles of a Word document, as far as they say what a paragraph is.
final class ParagraphStyles: PartHandler {
  /// A style with what it takes over from those it is based on.
  struct Style {
    var name = ""
    var basedOn: String?
    /// 0 for a heading of the first level.
    var outlineLevel: Int?
    var list: Int?
    var listLevel: Int?
    var isRaised = false
    var isHidden = false

    /// The title of the document.
    var isTitle: Bool { ["title", "标题"].contains(name.lowercased()) }
    /// The words at a picture or table.
    var isCaption: Bool { ["caption", "题注"].contains(name.lowercased()) }
    /// A line of the table of contents.
    var isContents: Bool { ["toc ", "目录 "].contains { name.lowercased().hasPrefix($0) } }

    /// The level that `heading 2` or `标题 2` names.
    fileprivate var namedLevel: Int? {
      let name = name.lowercased()
      guard let word = ["heading", "标题"].first(where: name.hasPrefix) else { return nil }
      let digits = name.dropFirst(word.count).drop { $0 == " " }
      return Int(digits).flatMap { (1...9).contains($0) ? $0 - 1 : nil }
    }
  }

  private var styles: [String: Style] = [:]
  private var standard: String?
  private var open: (id: String, style: Style)?
  private var resolved: [String: Style] = [:]

  /// The style of a paragraph or run; the standard one where it names none.
  func style(_ id: String?) -> Style {
    guard let id = id ?? standard else { return Style() }
    if let style = resolved[id] { return style }
    let style = inherited(id, stepsLeft: 20)
    resolved[id] = style
    return style
  }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    guard name.family == .word else { return }
    if name.local == "style", let id = attributes["styleId"] {
      open = (id, Style())
      if attributes["type"] == "paragraph", attributes["default"] == "1" { standard = id }
      return
    }
    switch name.local {
    case "name": open?.style.name = attributes["val"] ?? ""
    case "basedOn": open?.style.basedOn = attributes["val"]
    case "outlineLvl": open?.style.outlineLevel = attributes.number("val")
    case "numId": open?.style.list = attributes.number("val")
    case "ilvl": open?.style.listLevel = attributes.number("val")
    case "vertAlign": open?.style.isRaised = attributes["val"] == "superscript"
    case "vanish": open?.style.isHidden = attributes.isOn
    default: break
    }
  }

  func elementEnded(_ name: PartName) {
    guard name.local == "style", let open else { return }
    styles[open.id] = open.style
    self.open = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func inherited(_ id: String, stepsLeft: Int) -> Style {
    guard var style = styles[id] else { return Style() }
    style.outlineLevel = style.outlineLevel ?? style.namedLevel
    guard stepsLeft > 0, let base = style.basedOn, base != id else { return style }
    let outer = inherited(base, stepsLeft: stepsLeft - 1)
    style.outlineLevel = style.outlineLevel ?? outer.outlineLevel
    style.list = style.list ?? outer.list
    style.listLevel = style.listLevel ?? outer.listLevel
    style.isRaised = style.isRaised || outer.isRaised
    style.isHidden = style.isHidden || outer.isHidden
    return style
  }
}
