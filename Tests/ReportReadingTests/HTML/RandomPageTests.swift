import Testing
import Yuejuan

@testable import ReportReading

/// Keeps the runs of a page as the parser hands them over.
private struct RunRecorder: MarkupHandler {
  var runs: [(bytes: [UInt8], source: Range<Int>, form: RunLocator.Form)] = []
  mutating func elementBegan(
    _ name: ElementName, _ kind: ElementKind, _ attributes: MarkupAttributes
  ) {}
  mutating func elementEnded(_ name: ElementName, _ kind: ElementKind) {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, source: Range<Int>, form: RunLocator.Form) {
    runs.append((Array(bytes), source, form))
  }
}

/// Pages of random markup around tokens that occur once each.
private struct RandomPage {
  var text = "<!DOCTYPE html><html><body>"
  var tokens: [String] = []

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for number in 0..<Int.random(in: 20...60, using: &random) {
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text += Self.markup.randomElement(using: &random) ?? ""
      }
      let token =
        "值\(number)亿\(String(repeating: "长", count: Self.lengths.randomElement(using: &random) ?? 0))元"
      tokens.append(token)
      text += token
    }
    text += "</body></html>"
  }

  static let lengths = [0, 0, 0, 1, 3, 332, 333, 334, 700]
  static let markup = [
    "<p>", "</p>", "<b>", "</b>", "<br>", "<div class=a>", "</div>", "</span>", "<i", "&amp;", "&", "& ",
    "&nbsp;",
    "&#20159;", "&#150;", "&nbsp", "&foo;", "<!-- 1 > 2 -->", "<?php 1 ?>", "<![endif]>", "\r\n", "\n", "  ",
    "<table>", "<tr>",
    "<td>", "</table>", "< ", "<3", "<a href='x>y'>", "</a>", "<script>if (a<b) {}</script>", "]]>",
    "<td colspan=2>",
    "<sup>[1]</sup>", "<sup>", "</sup>", "<o:p></o:p>", "R&研发", "\u{FFFD}", "𠀀", "<li>", "</ul>", "<title>",
    "</title>", "<p title=\"a\"class=\"b\">", "<br / >", "<p id=a/>", "</i x>",
    "<style>a > b {}</style>",
    "<script/>", "&NBSP;", "&#x4EBF;", "<select><option>", "</select>", "<h2>", "</h2>", "<pre>", "</pre>",
    "<!DOCTYPE x>", "&lt3", "&copy5",
  ].filter { $0 != "<i" && $0 != "<title>" }
}

@Suite struct RandomPageTests {
  @Test(arguments: 0..<300) func everyRunLiesWhereItSays(_ seed: Int) throws {
    let page = RandomPage(seed: UInt64(seed))
    var recorder = RunRecorder()
    let file = Array(page.text.utf8)
    let input = ParserInput(file, attributeLimit: 100)
    let unverified = MarkupParser.parse(file, as: input, handler: &recorder)
    #expect(unverified == 0)
    var end = 0
    for run in recorder.runs {
      #expect(
        run.source.lowerBound >= end,
        "ORDER[\(String(decoding: run.bytes.prefix(30), as: UTF8.self))] \(run.form) \(run.bytes.count) src \(String(decoding: file[max(0,run.source.lowerBound-30)..<min(file.count,run.source.lowerBound+20)], as: UTF8.self))"
      )
      end = run.source.upperBound
      if run.form == .verbatim { #expect(Array(file[run.source]) == run.bytes) }
    }
  }

  @Test(arguments: 0..<25) func everyTokenIsInABlockWhoseOriginHoldsIt(_ seed: Int) throws {
    let page = RandomPage(seed: UInt64(seed))
    let file = Array(page.text.utf8)
    let reading = ReportReader().read(file, name: "a.html")
    let document = try #require(reading.document)
    for token in page.tokens {
      let isThere = document.blocks.contains { block in
        document.words(block.range).contains(token)
          && String(decoding: file[block.origin ?? 0..<0], as: UTF8.self).contains(token)
      }
      #expect(isThere, "TOKEN \(token.prefix(8)) seed \(seed)")
    }
    for (block, next) in zip(document.blocks, document.blocks.dropFirst()) {
      #expect(block.range.upperBound == next.range.lowerBound - 1)
    }
  }
}
