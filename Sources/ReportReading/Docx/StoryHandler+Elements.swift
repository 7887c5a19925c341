import Yuejuan

extension StoryHandler {
  /// An element of Word's own begins.
  func wordBegan(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "p": beginParagraph()
    case "r": withParagraph { $0.run = .init() }
    case "t": textDepth += 1
    case "tab" where attributes["val"] == nil: withParagraph { $0.appendTab() }
    case "ptab": withParagraph { $0.appendTab() }
    case "br", "cr": withParagraph { $0.breakLine() }
    case "noBreakHyphen": withParagraph { $0.text.append("-") }
    case "sym": if let sign = Self.symbol(attributes["char"]) { withParagraph { $0.text.append(sign) } }
    case "fldChar": noteField(attributes["fldCharType"])
    case "footnoteReference", "endnoteReference":
      let kind = String(name.dropLast("Reference".count))
      if let id = attributes["id"] { references[kind, default: []].append(id) }
    case "footnote", "endnote": note = attributes["type"] == nil ? attributes["id"] : nil
    case "txbxContent":
      frames.append(Frame(anchor: place + " text box"))
    case "tbl", "tr", "tc", "gridSpan", "vMerge", "tblHeader", "gridBefore": tableBegan(name, attributes)
    default: propertyBegan(name, attributes)
    }
  }

  private func propertyBegan(_ name: String, _ attributes: PartAttributes) {
    withParagraph { paragraph in
      switch name {
      case "pPr": paragraph.isInProperties = true
      case "pStyle": paragraph.style = attributes["val"]
      case "outlineLvl": paragraph.outlineLevel = attributes.number("val")
      case "numId": paragraph.list = attributes.number("val")
      case "ilvl": paragraph.listLevel = attributes.number("val")
      case "vertAlign": paragraph.run.isRaised = attributes["val"] == "superscript"
      case "position": paragraph.run.lift = attributes.number("val") ?? 0
      case "sz": paragraph.run.size = attributes.number("val")
      case "vanish": paragraph.run.isHidden = attributes.isOn
      case "u": paragraph.run.isUnderlined = attributes.isOn
      case "rStyle":
        let style = styles.style(attributes["val"])
        paragraph.run.isRaised = style.isRaised
        paragraph.run.isHidden = style.isHidden
      default: break
      }
    }
  }

  /// An element of Word's own ends.
  func wordEnded(_ name: String) {
    switch name {
    case "p": endParagraph()
    case "pPr": withParagraph { $0.isInProperties = false }
    case "tbl", "tc": tableEnded(name)
    case "txbxContent":
      guard frames.count > 1, let frame = frames.popLast() else { return }
      withParagraph { $0.boxes += frame.drafts }
    case "footnote", "endnote":
      if let note { notes[note] = frames[0].drafts }
      frames[0].drafts = []
    default: break
    }
  }

  /// An element of a formula begins.
  func mathBegan(_ name: String) {
    switch name {
    case "t": textDepth += 1
    case "den": withParagraph { $0.text.append("/") }
    case "sup": withParagraph { $0.run.isRaised = true }
    default: break
    }
  }

  private func noteField(_ kind: String?) {
    switch kind {
    // Deeper ones are not looked at, so that they cost nothing.
    case "begin": if fields.count < 100 { fields.append(false) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// An instruction that does not end with its paragraph must not swallow the rest of the text.
  func endInstructions() { fields.removeAll { !$0 } }

  /// Signs that have a place in a text; those of Wingdings lie in the private use area.
  private static func symbol(_ code: String?) -> String? {
    guard let value = code.flatMap({ UInt32($0, radix: 16) }) else { return nil }
    switch value {
    case 0xF0A8, 0xF06F, 0xF071: return "□"
    case 0xF052, 0xF0FE: return "☑"
    case 0xF0FC: return "√"
    case 0xF000...0xF0FF: return nil
    default: return Unicode.Scalar(value).map { String($0) }
    }
  }
}
