import Yuejuan

/// Which round a folder holds, as one JSON object, keys in the order of `Schemas/round.schema.json`.
public enum RoundJSON {
  /// The object, as UTF-8.
  public static func bytes(of checked: CheckedRound) -> [UInt8] {
    var json = JSONWriter()
    json.line {
      $0.member("pipeline", checked.round.pipeline.name)
      $0.member("round", checked.round.name.description)
      $0.member("start", checked.round.name.period.start.description)
      $0.member("end", checked.round.name.period.end.description)
    }
    return json.bytes
  }
}
