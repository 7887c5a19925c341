import Testing
import Yuejuan

/// A document of lines: `# ` begins a title, `## ` a heading; anything else is a paragraph.
func report(_ name: String = "report.txt", title: String? = nil, _ lines: String...) -> Document {
  var text: [UInt8] = []
  var blocks: [Block] = []
  for (index, line) in lines.enumerated() {
    let kind: Block.Kind =
      line.hasPrefix("## ") ? .heading(level: 2) : line.hasPrefix("# ") ? .heading(level: 1) : .paragraph
    let words = line.drop { $0 == "#" || $0 == " " }
    let start = text.count
    text += Array(words.utf8)
    blocks.append(Block(kind: kind, range: start..<text.count, place: "paragraph \(index + 1)"))
    text.append(UInt8(ascii: "\n"))
  }
  return Document(
    name: name,
    metadata: DocumentMetadata(title: title, mediaType: "text/plain", encoding: "UTF-8", sha256: name),
    source: SourceText(utf8: text), blocks: blocks)
}

extension Document {
  /// The place of some words, which must stand in the text once.
  func place(of words: String) throws -> (range: Range<Int>, block: Int) {
    let utf8 = Array(words.utf8)
    let starts = text.indices.filter { text[$0...].starts(with: utf8) }
    try #require(starts.count == 1, "“\(words)” stands \(starts.count) times in the text")
    let range = starts[0]..<starts[0] + utf8.count
    let block = try #require(blocks.firstIndex { $0.range.contains(range.lowerBound) })
    return (range, block)
  }

  /// A figure whose number stands where some words do.
  func figure(
    _ words: String, _ indicator: String, subject: String = "", aspect: Aspect = .level,
    status: Status = .actual, dimension: Dimension = .money
  ) throws -> Figure {
    let place = try place(of: words)
    return Figure(
      quantity: Quantity(value: Number(1), unit: "", dimension: dimension), aspect: aspect, status: status,
      indicator: Name(indicator), subject: Name(subject), period: nil, periodStated: false,
      range: place.range, sentence: blocks[place.block].range, block: place.block, rule: "test")
  }

  /// A place for a number that was left unfilled.
  func placeholder(_ words: String) throws -> Mention {
    Mention(.placeholder, range: try place(of: words).range, rule: "test")
  }
}

/// A roster of three departments and a county.
let smallRoster = Roster(units: [
  Unit(id: "gongxin", name: "工信局", aliases: ["兴安盟工信局", "兴安盟工业和信息化局"], unitClass: "department"),
  Unit(id: "shuili", name: "水利局", aliases: ["兴安盟水利局"], unitClass: "department"),
  Unit(id: "zhujian", name: "住建局", aliases: ["住房和城乡建设局"], unitClass: "department"),
  Unit(id: "wulanhaote", name: "乌兰浩特市", aliases: ["乌兰浩特"], unitClass: "county"),
])

/// A pipeline in which 工信局 owes output, its target and its growth, and every department a rank.
let smallPipeline = Pipeline(
  name: "small", title: "试", roster: smallRoster,
  catalogue: Catalogue(indicators: [
    Indicator(id: "output", name: "规上工业总产值", aliases: ["工业总产值"], dimension: .money),
    Indicator(id: "investment", name: "固定资产投资", dimension: .money),
  ]),
  requirements: [
    Requirement(owner: "gongxin", indicator: "output", aspect: .level),
    Requirement(owner: "gongxin", indicator: "output", aspect: .growth),
    Requirement(owner: "county", indicator: "investment", aspect: .growth),
  ])

/// A round of the small pipeline with submissions handed in by the units that the ids name.
func round(
  _ submissions: [Submission], pipeline: Pipeline = smallPipeline, reading: [Finding] = []
) throws -> Round {
  Round(
    name: try #require(RoundName("2022Q3")), pipeline: pipeline, submissions: submissions,
    readingFindings: reading)
}

/// A document handed in by a unit, with its figures matched to the small pipeline's catalogue.
func submission(
  of unit: String?, _ document: Document, figures: [Figure] = [], mentions: [Mention] = []
) -> Submission {
  let matcher = IndicatorMatcher(catalogue: smallPipeline.catalogue)
  return Submission(
    document: document, mentions: mentions, figures: matcher.match(figures, in: document),
    unit: unit.map { .unit(id: $0, reason: "") } ?? .none)
}
