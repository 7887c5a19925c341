extension StoryHandler {
  /// An element of a table begins.
  func tableBegan(_ name: String, _ attributes: PartAttributes) {
    let last = frames.count - 1
    if name == "tbl" {
      if !frames[last].tables.isEmpty { frames[last].tables[frames[last].tables.count - 1].isLayout = true }
      frames[last].tables.append(StoryTable(number: tableCount, firstDraft: frames[last].drafts.count))
      tableCount += 1
      return
    }
    guard !frames[last].tables.isEmpty else { return }
    let table = frames[last].tables.count - 1
    switch name {
    case "tr": frames[last].tables[table].beginRow()
    case "tblHeader": if attributes.isOn { frames[last].tables[table].markHeader() }
    case "gridBefore": frames[last].tables[table].skip(columns: attributes.number("val") ?? 0)
    case "tc":
      frames[last].tables[table].beginCell(after: frames[last].drafts.count)
      placesLeft -= 1
    case "gridSpan":
      let columns = attributes.number("val") ?? 1
      frames[last].tables[table].span(columns: columns)
      placesLeft -= min(max(columns, 1), 1_000) - 1
    case "vMerge":
      frames[last].tables[table].merge = attributes["val"] == "restart" ? .restart : .goesOn
    default: break
    }
  }

  /// A cell or a table ends.
  func tableEnded(_ name: String) {
    let last = frames.count - 1
    guard !frames[last].tables.isEmpty else { return }
    if name == "tc" {
      var frame = frames[last]
      frames[last] = Frame()
      frame.tables[frame.tables.count - 1].endCell(&frame.drafts)
      frames[last] = frame
    } else if var table = frames[last].tables.popLast() {
      table.settle(&frames[last].drafts)
    }
  }
}
