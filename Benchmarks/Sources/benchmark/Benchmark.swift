import CDocumentTree
import Foundation
import Glibc

/// The CPU time from bytes to figures against that of libxml2's own DOM parse of the same pages.
@main
struct Benchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { return print("usage: benchmark PATH-OF-YUEJUAN") }
    let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = try Pages.write(2000, to: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let tree = try seconds(RUSAGE_SELF) {
      for file in files { try parseTree(Data(contentsOf: folder.appending(path: file))) }
    }
    let program = URL(filePath: CommandLine.arguments[1])
    let blocks = try seconds(RUSAGE_CHILDREN) { try extract(folder, "text", with: program) }
    let figures = try seconds(RUSAGE_CHILDREN) { try extract(folder, "jsonl", with: program) }
    print("\(files.count) pages, \(bytes / 1000) kB")
    show("libxml2, tree of each page", tree, bytes, against: tree)
    show("extract --format text", blocks, bytes, against: tree)
    show("extract --format jsonl", figures, bytes, against: tree)
  }

  private static func parseTree(_ page: Data) throws {
    page.withUnsafeBytes { bytes in
      let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
      let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      xmlFreeDoc(htmlReadMemory(start, Int32(bytes.count), nil, "UTF-8", options))
    }
  }

  private static func extract(_ folder: URL, _ format: String, with program: URL) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = ["extract", folder.path, "--format", format, "--jobs", "1"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  /// The CPU time that the work takes in this process or in those that it starts.
  private static func seconds(_ who: __rusage_who, _ work: () throws -> Void) throws -> Double {
    let start = used(who)
    try work()
    return used(who) - start
  }

  private static func used(_ who: __rusage_who) -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(who.rawValue), &usage)
    let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
  }

  private static func show(_ name: String, _ seconds: Double, _ bytes: Int, against tree: Double) {
    let speed = Double(bytes) / 1e6 / seconds
    let figures = String(
      format: "%7.2f s CPU  %7.1f MB/s  %5.2f times the tree", seconds, speed, seconds / tree)
    print(name.padding(toLength: 28, withPad: " ", startingAt: 0) + figures)
  }
}
