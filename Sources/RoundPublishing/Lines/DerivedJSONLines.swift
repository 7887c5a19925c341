public import Yuejuan

/// Figures that follow from reported ones and were not reported, as JSON lines: one object a line, keys in the order
/// of `Schemas/derived.schema.json`.
public enum DerivedJSONLines {
  /// What follows from the figures of all submissions, in their order, as UTF-8.
  public static func bytes(of submissions: [Submission]) -> [UInt8] {
    var json = JSONWriter()
    for submission in submissions {
      for figure in submission.derivedFigures {
        json.line { write(figure, of: submission, to: &$0) }
      }
    }
    return json.bytes
  }

  private static func write(_ figure: DerivedFigure, of submission: Submission, to json: inout JSONWriter) {
    let document = submission.document
    json.member("document", document.name)
    json.member("derived", figure.kind.rawValue)
    json.member("value", figure.quantity.value.description)
    json.member("unit", figure.quantity.unit)
    json.member("indicator", object: figure.indicator) {
      $0.member("text", $1.text)
      $0.member("id", $1.id)
    }
    json.member("subject", object: figure.subject) {
      $0.member("text", $1.text)
      $0.member("id", $1.id)
    }
    json.member("period", object: figure.period) {
      $0.member("start", $1.start.description)
      $0.member("end", $1.end.description)
    }
    json.member("working", figure.working)
    json.member("from", objects: figure.sources) { json, source in
      let place = document.map.sourceRange(of: source.range)
      let scalars = document.source.scalarRange(of: place)
      json.member("start", scalars.lowerBound)
      json.member("end", scalars.upperBound)
      json.member("text", document.source.words(place))
    }
    json.member("submitter", submission.unit.id)
  }
}
