extension Aspect {
  /// How a finding names it.
  var words: String {
    switch self {
    case .level: "数额"
    case .growth: "同比增长"
    case .change: "增减量"
    case .share: "占比"
    case .completion: "完成率"
    case .rank: "位次"
    case .ratio: "比率"
    }
  }
}

extension Status {
  /// How a finding names it.
  var words: String {
    switch self {
    case .actual: "实际"
    case .plan: "计划"
    case .forecast: "预计"
    case .norm: "标准"
    }
  }
}

extension Requirement {
  /// What is asked for beside the indicator's name: `完成率(实际)`.
  var caliber: String { "\(aspect.words)(\(status.words))" }
}

extension Figure {
  /// What is stated, in the words of ``Requirement/caliber``.
  var caliber: String { "\(aspect.words)(\(status.words))" }
}

extension Block {
  /// The place in Chinese: `第9段`, `表1第2行第3列`.
  var spokenPlace: String {
    let words = place.split(separator: " ")
    if words.count == 2, words[0] == "paragraph" { return "第\(words[1])段" }
    if words.count == 2, words[0] == "heading" { return "第\(words[1])个标题" }
    if words.count == 6, words[0] == "table", words[2] == "row", words[4] == "column" {
      return "表\(words[1])第\(words[3])行第\(words[5])列"
    }
    return place
  }
}

extension Document {
  /// The words around a range of ``text`` for a person to read, with an ellipsis where they are cut.
  func excerpt(around range: Range<Int>, in block: Range<Int>, scalars count: Int) -> String {
    let excerpt = surroundings(of: range, in: block, scalars: count)
    let (before, after) = (excerpt.lowerBound > block.lowerBound, excerpt.upperBound < block.upperBound)
    return (before ? "…" : "") + words(excerpt) + (after ? "…" : "")
  }
}
