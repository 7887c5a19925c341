import RoundPublishing
import Testing
import Yuejuan

/// A small round made by hand: one report with noise that cleaning took out, and one silent unit.
enum HandMade {
  /// What the file says, with a pinyin gloss inside the figure and an astral character before it.
  static let source = "𠀀县简报\n今年1至9月，全县完成投资4.3億(yì)元，增长8.50%。"

  static let roster = Roster(units: [
    Unit(id: "gongxin", name: "工信局", unitClass: "department"),
    Unit(id: "shuili", name: "水利局", unitClass: "department"),
  ])

  static let catalogue = Catalogue(indicators: [
    Indicator(id: "investment", name: "固定资产投资完成额", aliases: ["完成投资"], dimension: .money)
  ])

  static let pipeline = Pipeline(
    name: "three-lists", title: "“三本清单”季度述职评议", roster: roster, catalogue: catalogue,
    requirements: [])

  /// The document with its gloss cleaned away: 億(yì) became 亿.
  static var document: Document {
    let bytes = Array(source.utf8)
    let gloss = Array("億(yì)".utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: gloss) } ?? 0
    let end = start + gloss.count
    let text = bytes[..<start] + Array("亿".utf8) + bytes[end...]
    var map = SourceMap()
    map.append(cleanLength: start, source: 0, sourceLength: start)
    map.append(cleanLength: 3, source: start, sourceLength: gloss.count)
    map.append(cleanLength: bytes.count - end, source: end, sourceLength: bytes.count - end)
    let line = text.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    return Document(
      name: "工信局.txt",
      metadata: DocumentMetadata(
        mediaType: "text/plain", encoding: "UTF-8", sha256: String(repeating: "0a", count: 32)),
      source: SourceText(utf8: bytes), text: Array(text),
      blocks: [
        Block(kind: .heading(level: 1), range: 0..<line, place: "heading 1"),
        Block(kind: .paragraph, range: (line + 1)..<text.count, place: "paragraph 1"),
      ], map: map)
  }

  static func submission() throws -> Submission {
    let document = document
    let sentence = document.blocks[1].range
    let investment = Figure(
      quantity: Quantity(value: Number(43, exponent: 7), unit: "元", dimension: .money),
      aspect: .level, status: .actual, indicator: Name("完成投资", id: "investment"),
      subject: Name("全县"), period: Period(year: 2022, months: 1...9), periodStated: true,
      range: try range(of: "4.3亿元", in: document), sentence: sentence, block: 1, rule: "money")
    let growth = Figure(
      quantity: Quantity(value: Number(850, exponent: -2), unit: "%", dimension: .percent, bound: .min),
      aspect: .growth, status: .actual, direction: .up, indicator: Name(""), subject: Name(""),
      period: nil, periodStated: false, range: try range(of: "8.50%", in: document),
      sentence: sentence, block: 1, rule: "percent+增长 <percent>")
    return Submission(
      document: document, mentions: [], figures: [investment, growth],
      unit: .unit(id: "gongxin", reason: "文件名是“工信局”"))
  }

  /// A list of three counts whose total is not stated.
  static func listSubmission() throws -> Submission {
    let bytes = Array("蓝牌68块、黄牌24块、红牌24块".utf8)
    let document = Document(
      name: "牌.txt",
      metadata: DocumentMetadata(mediaType: "text/plain", encoding: "UTF-8", sha256: ""),
      source: SourceText(utf8: bytes),
      blocks: [Block(kind: .paragraph, range: bytes.indices, place: "paragraph 1")])
    let figures = [(6..<11, 68), (20..<25, 24), (34..<39, 24)].map { range, count in
      Figure(
        quantity: Quantity(value: Number(Int128(count)), unit: "块", dimension: .count), aspect: .level,
        status: .actual, indicator: Name(""), subject: Name(""), period: nil, periodStated: false,
        range: range, sentence: bytes.indices, block: 0, rule: "count")
    }
    return Submission(
      document: document, mentions: [], figures: figures, unit: .unit(id: "gongxin", reason: ""))
  }

  static let findings = [
    Finding(
      rule: "unfilled-figure", level: .mandatory, unit: "gongxin", document: "工信局.txt", range: 14..<21,
      quote: "今年1", summary: "“完成投资”留空未填", notes: ["同段另有 8.50%"], suggestion: "请补填后重报",
      key: "investment"),
    Finding(
      rule: "not-submitted", level: .mandatory, unit: "shuili", summary: "水利局没有报送",
      suggestion: "请催报", key: ""),
    Finding(
      rule: "unread-file", level: .mandatory, document: "坏<b>.txt", summary: "“坏<b>.txt”读不出来",
      suggestion: "请重新报送", key: "坏<b>.txt"),
  ]

  static func checkedRound() throws -> CheckedRound {
    let name = try #require(RoundName("2022Q3"))
    let round = Round(name: name, pipeline: pipeline, submissions: [try submission()])
    let states = [
      UnitState(
        unit: roster.units[0], standing: .unfilled, owed: 3, missing: 1, unfilled: 1,
        documents: ["工信局.txt"]),
      UnitState(
        unit: roster.units[1], standing: .notSubmitted, owed: 2, missing: 2, unfilled: 0, documents: []),
    ]
    return CheckedRound(round: round, findings: findings, states: states)
  }

  private static func range(of words: String, in document: Document) throws -> Range<Int> {
    let bytes = Array(words.utf8)
    let start = document.text.indices.first { document.text[$0...].starts(with: bytes) }
    let found = try #require(start)
    return found..<(found + bytes.count)
  }
}
