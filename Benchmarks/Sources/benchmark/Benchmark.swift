import Foundation
import ReportReading
import Yuejuan

/// Our way from bytes to cleaned blocks and on to figures, against work of libraries on the same bytes
/// in the same run: libxml2's own tree of each page, the standard library's check of UTF-8.
@main
struct Benchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { return print("usage: benchmark PATH-OF-YUEJUAN") }
    let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = Program(path: CommandLine.arguments[1])
    try measureMemory(in: folder, program)
    try measurePages(in: folder, program)
    measureText()
  }

  /// Many pages of usual size.
  private static func measurePages(in folder: URL, _ program: Program) throws {
    let pages = (0..<2000).map { Pages.page($0) }
    let bytes = pages.reduce(0) { $0 + $1.count }
    let inputs = folder.appending(path: "pages")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for (number, page) in pages.enumerated() {
      try Data(page).write(to: inputs.appending(path: "page-\(number).html"))
    }
    print("\n\(pages.count) pages, \(bytes / 1000) kB")
    let tree = Measure.seconds { for page in pages { Tree.parse(page) } }
    Measure.show("libxml2, tree of each page", tree, of: bytes, against: tree)
    let blocks = Measure.seconds { for page in pages { read(page, name: "page.html") } }
    Measure.show("reading to cleaned blocks", blocks, of: bytes, against: tree)
    for format in ["text", "blocks", "jsonl"] {
      let seconds = try (0..<3).map { _ in try program.extract(inputs.path, format: format).seconds }.min()
      Measure.show("extract --format \(format)", seconds ?? 0, of: bytes, against: tree)
    }
  }

  /// One long plain text, and the same lines in files of usual size, which take no fresh memory from the kernel.
  private static func measureText() {
    let text = (0..<200_000).reduce(into: [UInt8]()) { $0 += Pages.line($1).utf8 }
    print("\na plain text, \(text.count / 1000) kB")
    let check = Measure.seconds { precondition((try? UTF8Span(validating: text.span)) != nil) }
    Measure.show("standard library, check of UTF-8", check, of: text.count, against: check)
    let blocks = Measure.seconds { read(text, name: "text.txt") }
    Measure.show("reading to cleaned blocks", blocks, of: text.count, against: check)
    let texts = (0..<2000).map { text in (0..<100).flatMap { Pages.line(text * 100 + $0).utf8 } }
    let many = Measure.seconds { for text in texts { read(text, name: "text.txt") } }
    Measure.show("the same in \(texts.count) files", many, of: text.count, against: check)
  }

  /// Files of 100 MB, written in pieces: Linux counts what a program's parent held for its own.
  private static func measureMemory(in folder: URL, _ program: Program) throws {
    let page = folder.appending(path: "page.html")
    try write(page) { try Pages.write(page: 1, paragraphs: 294_000, $0) }
    let text = folder.appending(path: "text.txt")
    try write(text) { piece in for seed in 0..<514_000 { try piece(Pages.line(seed)) } }
    print("files of 100 MB")
    for file in [page, text] {
      let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
      for format in ["text", "blocks"] {
        let peak = try program.extract(file.path, format: format).peak
        Measure.show("\(file.lastPathComponent), extract --format \(format)", peak: peak, of: size)
      }
    }
  }

  private static func write(_ file: URL, _ content: ((String) throws -> Void) throws -> Void) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let handle = try FileHandle(forWritingTo: file)
    var gathered = Data()
    try content {
      gathered += Data($0.utf8)
      guard gathered.count > 1 << 20 else { return }
      try handle.write(contentsOf: gathered)
      gathered = Data()
    }
    try handle.write(contentsOf: gathered)
    try handle.close()
  }

  private static func read(_ bytes: [UInt8], name: String) {
    let reading = ReportReader().read(bytes, name: name)
    guard let document = reading.document else { return print("\(name) could not be read") }
    precondition(!Cleaner().clean(document).blocks.isEmpty)
  }
}
