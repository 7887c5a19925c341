import Yuejuan

/// Findings as JSON lines: one object a line, keys in the order of `Schemas/finding.schema.json`.
public enum FindingsJSONLines {
  /// All findings of a round, as UTF-8.
  public static func bytes(of checked: CheckedRound) -> [UInt8] {
    var json = JSONWriter()
    for finding in checked.findings {
      json.line { write(finding, of: checked, to: &$0) }
    }
    return json.bytes
  }

  private static func write(_ finding: Finding, of checked: CheckedRound, to json: inout JSONWriter) {
    let scalars = finding.range.flatMap { range in
      checked.document(named: finding.document)?.source.scalarRange(of: range)
    }
    json.member("rule", finding.rule)
    json.member("level", finding.level.rawValue)
    json.member("unit", object: finding.unit) {
      $0.member("id", $1)
      $0.member("name", checked.round.pipeline.roster[$1]?.name)
    }
    json.member("document", finding.document)
    json.member("start", scalars?.lowerBound)
    json.member("end", scalars?.upperBound)
    json.member("quote", finding.quote)
    json.member("summary", finding.summary)
    json.member("notes", list: finding.notes)
    json.member("suggestion", finding.suggestion)
    json.member("fingerprint", finding.fingerprint)
    json.member("explanation", object: finding.explanation) {
      $0.member("reason", $1.reason)
      $0.member("by", $1.by)
      $0.member("date", $1.date.description)
    }
    json.member("cause", finding.cause)
  }
}
