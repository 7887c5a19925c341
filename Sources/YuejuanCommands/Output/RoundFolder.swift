import FoundationEssentials
import Glibc
import RoundPublishing
import Yuejuan

/// The folder in which `yuejuan run` leaves a round.
struct RoundFolder {
  /// The names of the files that it holds.
  static let files = [
    "derived.jsonl", "figures.jsonl", "findings.jsonl", "report.html", "round.json", "sentences.jsonl",
  ]

  /// The folder.
  let path: String

  /// Writes all files of a round, each whole or not at all.
  func write(_ checked: CheckedRound) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileFailure(path: path, reason: .folderNotMade)
    }
    try write(FiguresJSONLines.bytes(of: checked.round.submissions), as: "figures.jsonl")
    try write(DerivedJSONLines.bytes(of: checked.round.submissions), as: "derived.jsonl")
    try write(FindingsJSONLines.bytes(of: checked), as: "findings.jsonl")
    try write(Array(ReportPage(checked).text.utf8), as: "report.html")
    try write(SentencesJSONLines.bytes(of: checked.round.submissions), as: "sentences.jsonl")
    try write(RoundJSON.bytes(of: checked), as: "round.json")
  }

  /// Writes beside the place and moves over it, so that no half file is ever seen there.
  private func write(_ bytes: [UInt8], as name: String) throws {
    let place = "\(path)/\(name)"
    let draft = "\(path)/.\(name).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFailure.ofSystem(place) }
    defer { unlink(draft) }
    do {
      defer { close(descriptor) }
      try bytes.writeAll(to: descriptor, path: place)
    }
    guard rename(draft, place) == 0 else { throw FileFailure.ofSystem(place) }
  }
}
