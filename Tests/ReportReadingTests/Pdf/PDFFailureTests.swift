import Foundation
import Testing
import Yuejuan

@testable import ReportReading

@Suite(.enabled(if: Tool.isPopplerHere, "poppler-utils or poppler-data is not installed"))
struct PDFFailureTests {
  private static let text = HandWrittenPDF.column(["Output reached 256 tons and more this year."])

  private func unread(_ bytes: [UInt8]) throws -> Finding {
    let reading = ReportReader().read(bytes, name: "a.pdf")
    #expect(reading.document == nil)
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == "unread-file")
    #expect(finding.level == .mandatory)
    return finding
  }

  @Test func aScanSaysWhatToDo() throws {
    let finding = try unread(HandWrittenPDF(pages: [[], [], []], hasPictures: true).bytes)
    #expect(finding.summary.contains("第1—3页是扫描图像，没有文字层"))
    #expect(finding.suggestion.contains("先做文字识别"))
    #expect(try unread(HandWrittenPDF(pages: [[]]).bytes).summary.contains("第1页没有文字"))
  }

  @Test func pagesWithoutTextAreNamed() throws {
    let pages = [Self.text, [], [], Self.text, []]
    let reading = ReportReader().read(HandWrittenPDF(pages: pages, hasPictures: true).bytes, name: "a.pdf")
    #expect(reading.document != nil)
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == "page-without-text")
    #expect(finding.level == .verify)
    #expect(finding.summary.contains("第2—3、5页"))
  }

  @Test func aPasswordIsSaid() throws {
    let key = String(repeating: "0", count: 32)
    let pdf = HandWrittenPDF(
      pages: [Self.text],
      trailer: "/Encrypt << /Filter /Standard /V 1 /R 2 /O (\(key)) /U (\(key)) /P -4 >> /ID [<00><00>]")
    #expect(try unread(pdf.bytes).summary.contains("密码"))
  }

  @Test(arguments: 1..<10) func aCutFileIsReadWithAFindingOrNotAtAll(_ tenth: Int) {
    let bytes = HandWrittenPDF(pages: Array(repeating: Self.text, count: 4)).bytes
    let reading = ReportReader().read(Array(bytes[..<(bytes.count * tenth / 10)]), name: "a.pdf")
    #expect(!reading.findings.isEmpty)
    #expect(reading.document != nil || reading.findings[0].rule == "unread-file")
  }

  @Test func whatIsNoPDFIsDamaged() throws {
    #expect(try unread(Array("%PDF-1.7\nnothing".utf8)).summary.contains("已损坏"))
  }
}

@Suite struct PopplerProcessTests {
  private let pdf = HandWrittenPDF(pages: [[]]).bytes

  private func reading(_ script: String, limits: ReadingLimits = .standard) -> Reading {
    let poppler = PopplerProcess(program: "/bin/sh", arguments: ["-c", script])
    return PDFReader.read(pdf, name: "a.pdf", limits: limits, poppler: poppler)
  }

  @Test func aMissingToolIsNamed() {
    let poppler = PopplerProcess(program: "pdftotext-is-not-here")
    let finding = PDFReader.read(pdf, name: "a.pdf", limits: .standard, poppler: poppler).findings.first
    #expect(finding?.rule == "unread-file")
    #expect(finding?.suggestion.contains("poppler-utils") == true)
  }

  @Test func missingDataIsNamed() {
    let finding = reading("echo \"Syntax Error: Missing language pack for 'Adobe-GB1' mapping\" >&2").findings
      .first
    #expect(finding?.suggestion.contains("poppler-data") == true)
  }

  /// Whoever outlives the tool writes into a pipe, and the pipe ends when nobody holds it any more.
  @Test func aSlowToolIsKilledWithItsChildren() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)").path
    try #require(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    let pipe = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    try #require(pipe >= 0)
    defer { close(pipe) }
    var limits = ReadingLimits()
    limits.subprocessSeconds = 1
    let script = "exec 9>'\(path)'; (sleep 30; echo child >&9) & sleep 30; echo tool >&9"
    let finding = reading(script, limits: limits).findings.first
    #expect(finding?.rule == "unread-file")
    #expect(finding?.summary.contains("1 秒") == true)
    try #require(fcntl(pipe, F_SETFL, 0) == 0)
    let written = try FileHandle(fileDescriptor: pipe).readToEnd() ?? Data()
    #expect(String(decoding: written, as: UTF8.self) == "")
  }

  @Test func tooMuchOutputIsCutAndSaid() {
    var limits = ReadingLimits()
    limits.subprocessOutputBytes = 4096
    let line = "<line><word xMin='72' yMin='9' xMax='90' yMax='20'>word</word></line>"
    let script = "echo '<doc><page width=\"595\" height=\"842\">'; while echo \"\(line)\"; do :; done"
    let reading = reading(script, limits: limits)
    #expect(reading.document != nil)
    #expect(reading.findings.map(\.rule) == ["limit-exceeded"])
  }

  @Test func theFileComesThroughStandardInput() {
    let outcome = PopplerProcess(program: "cat", arguments: []).run(pdf, limits: .standard)
    #expect(
      outcome == .ended(.init(text: pdf, messages: "", code: 0, isOverLimit: false)))
  }

  @Test func manyRunsAtOnceDoNotMix() async {
    let texts = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          let bytes = Array("file \(number)".utf8)
          guard
            case .ended(let output) = PopplerProcess(program: "cat", arguments: []).run(
              bytes, limits: .standard)
          else { return false }
          return output.text == bytes
        }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(texts.count == 40 && texts.allSatisfy { $0 })
  }
}
