public import Yuejuan

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
  }
}

extension Finding {
  /// The same for the same fault in every run, whatever its wording and place: 16 hexadecimal digits
  /// (FNV-1a over rule, unit and key, which need not withstand an attacker).
  public var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in [rule, unit ?? "", key].joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
