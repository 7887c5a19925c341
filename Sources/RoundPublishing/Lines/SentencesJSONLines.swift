public import Yuejuan

/// Sentences that state facts with figures as JSON lines, for the next round to look back on: one object a
/// line, keys in the order of `Schemas/sentence.schema.json`.
public enum SentencesJSONLines {
  /// The sentences of all submissions whose unit is known, in their order, as UTF-8.
  public static func bytes(of submissions: [Submission]) -> [UInt8] {
    var json = JSONWriter()
    for submission in submissions {
      guard let unit = submission.unit.id else { continue }
      for sentence in submission.reportedSentences {
        json.line {
          $0.member("unit", unit)
          $0.member("document", submission.document.name)
          $0.member("text", sentence.words)
        }
      }
    }
    return json.bytes
  }
}
