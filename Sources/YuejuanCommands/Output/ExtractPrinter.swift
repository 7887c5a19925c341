import ArgumentParser
import RoundPublishing
import Yuejuan

/// What `yuejuan extract` prints.
enum ExtractFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case jsonl
  case csv
  case text
  case blocks
}

/// Prints submissions one after the other in one of the formats.
struct ExtractPrinter: ~Copyable {
  private let format: ExtractFormat
  private var output = StandardOutput()
  private var table = FigureTable()
  private var isFirst = true

  init(format: ExtractFormat) { self.format = format }

  /// Prints a submission; the table has to know all rows first.
  mutating func print(_ submission: Submission) throws {
    defer { isFirst = false }
    switch format {
    case .table: table.add(submission)
    case .jsonl: try output.write(FiguresJSONLines.bytes(of: submission))
    case .csv:
      if isFirst { try output.write(FigureCSV.heading) }
      try output.write(FigureCSV.lines(of: submission))
    case .text: try output.write(submission.document.source.utf8)
    case .blocks:
      for block in submission.document.blocks {
        try output.write(BlockLine.bytes(of: block, in: submission.document))
      }
    }
  }

  /// Prints what is left.
  mutating func finish() throws {
    if format == .table { try output.write(table.text) }
    if format == .csv, isFirst { try output.write(FigureCSV.heading) }
    try output.flush()
  }
}
