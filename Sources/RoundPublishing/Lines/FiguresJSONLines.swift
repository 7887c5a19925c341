public import Yuejuan

/// Figures as JSON lines: one object a line, keys in the order of `Schemas/figure.schema.json`.
public enum FiguresJSONLines {
  /// How many scalars of the source a quote's prefix and suffix hold.
  private static let quoteLength = 16

  /// The figures of one submission, as UTF-8.
  public static func bytes(of submission: Submission) -> [UInt8] {
    var json = JSONWriter()
    for figure in submission.figures {
      json.line {
        write(figure, of: submission.document, to: &$0)
        $0.member("submitter", submission.unit.id)
      }
    }
    return json.bytes
  }

  /// The figures of all submissions, in their order, as UTF-8.
  public static func bytes(of submissions: [Submission]) -> [UInt8] { submissions.flatMap(bytes(of:)) }

  private static func write(_ figure: Figure, of document: Document, to json: inout JSONWriter) {
    let place = document.map.sourceRange(of: figure.range)
    let scalars = document.source.scalarRange(of: place)
    let block = document.blocks.indices.contains(figure.block) ? document.blocks[figure.block] : nil
    json.member("document", document.name)
    json.member("sha256", document.metadata.sha256)
    json.member("start", scalars.lowerBound)
    json.member("end", scalars.upperBound)
    json.member("text", utf8: document.source.utf8[place])
    writeMeaning(of: figure, to: &json)
    json.member("place", block?.place)
    json.member("quote", object: document.source) {
      $0.member("prefix", utf8: $1.utf8[$1.prefixRange(of: place.lowerBound, scalars: quoteLength)])
      $0.member("suffix", utf8: $1.utf8[$1.suffixRange(of: place.upperBound, scalars: quoteLength)])
    }
    json.member("rule", figure.rule)
    json.member("direction", figure.direction?.rawValue)
    json.member("role", block?.role.rawValue)
  }

  private static func writeMeaning(of figure: Figure, to json: inout JSONWriter) {
    json.member("value", figure.quantity.value.description)
    json.member("high", figure.quantity.high?.description)
    json.member("unit", figure.quantity.unit)
    json.member("bound", figure.quantity.bound.rawValue)
    json.member("aspect", figure.aspect.rawValue)
    json.member("status", figure.status.rawValue)
    json.member("indicator", object: figure.indicator, write(_:name:))
    json.member("subject", object: figure.subject, write(_:name:))
    json.member("period", object: figure.period) {
      $0.member("start", $1.start.description)
      $0.member("end", $1.end.description)
      $0.member("stated", figure.periodStated)
    }
  }

  private static func write(_ json: inout JSONWriter, name: Name) {
    json.member("text", name.text)
    json.member("id", name.id)
  }
}
