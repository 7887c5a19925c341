import Foundation
import Testing

/// Compares a text with `Snapshots/<name>.txt`.
///
/// Where RECORD_SNAPSHOTS is set or there is no snapshot yet, the text is written, and the test fails
/// so that nobody takes a recording for a check.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
{
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Snapshots/\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard !isRecording, let recorded = try? String(contentsOf: file, encoding: .utf8) else {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name).txt; read it, then test again", sourceLocation: sourceLocation)
    return
  }
  #expect(text == recorded, "differs from Snapshots/\(name).txt", sourceLocation: sourceLocation)
}
