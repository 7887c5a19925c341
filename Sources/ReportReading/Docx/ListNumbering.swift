/// The automatic numbers of a Word document: what its lists ask for, and how far each has counted.
final class ListNumbering: PartHandler {
  /// How one level of a list is numbered.
  struct Level {
    var start = 1
    var format = "decimal"
    /// `%1、` or `第%1条`.
    var template = ""
    var suffix = "tab"
    var isDecimalThroughout = false
    var restarts = true
    /// The paragraph style that belongs to the level.
    var style: String?
  }

  /// A list that paragraphs refer to; several may count on together.
  private struct List {
    var definition = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var definitions: [Int: [Int: Level]] = [:]
  private var links: [Int: String] = [:]
  private var lists: [Int: List] = [:]
  private var counters: [Int: [Int: Int]] = [:]
  private var usedLists: Set<Int> = []

  private var openDefinition: Int?
  private var openList: Int?
  private var openLevel: (number: Int, level: Level)?

  /// Counts the next item of a list and gives its label, with a blank where one belongs behind it;
  /// empty for bullets and unknown lists.
  func label(list number: Int, level: Int?, style: String?, styles: ParagraphStyles) -> String {
    guard let list = lists[number] else { return "" }
    let definition = linked(list.definition, styles)
    var levels = definitions[definition] ?? [:]
    levels.merge(list.levels) { $1 }
    let depth = level ?? style.flatMap { id in levels.first { $0.value.style == id }?.key } ?? 0
    guard let own = levels[depth] else { return "" }
    var counts = counters[definition] ?? [:]
    if usedLists.insert(number).inserted {
      for overridden in list.starts.keys { counts[overridden] = nil }
    }
    let start = { (level: Int) in list.starts[level] ?? levels[level]?.start ?? 1 }
    counts[depth] = counts[depth].map { $0 &+ 1 } ?? start(depth)
    for deeper in counts.keys where deeper > depth && levels[deeper]?.restarts ?? true {
      counts[deeper] = nil
    }
    counters[definition] = counts
    return Self.filled(own) { level in
      ListNumeral.words(
        counts[level] ?? start(level),
        format: own.isDecimalThroughout ? "decimal" : levels[level]?.format ?? "decimal")
    }
  }

  private static func filled(_ level: Level, _ number: (Int) -> String) -> String {
    guard level.format != "bullet" else { return "" }
    var label = ""
    var isPlace = false
    for character in level.template {
      if isPlace, let place = character.wholeNumberValue, place > 0 {
        label += number(place - 1)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        label.append(character)
      }
    }
    guard let last = label.unicodeScalars.last, level.suffix != "nothing" else { return label }
    return "、，。）】》：．".unicodeScalars.contains(last) ? label : label + " "
  }

  /// A definition may stand for the one that a style uses.
  private func linked(_ definition: Int, _ styles: ParagraphStyles) -> Int {
    guard let style = links[definition], let list = styles.style(style).list else { return definition }
    return lists[list]?.definition ?? definition
  }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    guard name.family == .word else { return }
    switch name.local {
    case "abstractNum": openDefinition = attributes.number("abstractNumId")
    case "numStyleLink": if let openDefinition { links[openDefinition] = attributes["val"] }
    case "num":
      openList = attributes.number("numId")
      if let openList { lists[openList] = List() }
    case "abstractNumId":
      if let openList, let value = attributes.number("val") { lists[openList]?.definition = value }
    case "lvlOverride", "lvl":
      // There are nine levels.
      openLevel = attributes.number("ilvl").flatMap { (0..<9).contains($0) ? ($0, Level()) : nil }
    case "startOverride":
      if let openList, let openLevel { lists[openList]?.starts[openLevel.number] = attributes.number("val") }
    default: levelProperty(name.local, attributes)
    }
  }

  private func levelProperty(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "start": openLevel?.level.start = attributes.number("val") ?? 1
    case "numFmt": openLevel?.level.format = attributes["val"] ?? "decimal"
    case "lvlText": openLevel?.level.template = String((attributes["val"] ?? "").prefix(64))
    case "suff": openLevel?.level.suffix = attributes["val"] ?? "tab"
    case "isLgl": openLevel?.level.isDecimalThroughout = attributes.isOn
    case "lvlRestart": openLevel?.level.restarts = attributes["val"] != "0"
    case "pStyle": openLevel?.level.style = attributes["val"]
    default: break
    }
  }

  func elementEnded(_ name: PartName) {
    switch name.local {
    case "abstractNum": openDefinition = nil
    case "num": openList = nil
    case "lvl":
      guard let (number, level) = openLevel else { return }
      if let openDefinition { definitions[openDefinition, default: [:]][number] = level }
      if let openList { lists[openList]?.levels[number] = level }
      if openDefinition != nil { openLevel = nil }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
