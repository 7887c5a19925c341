public import Yuejuan

/// Figures as comma-separated values (RFC 4180), UTF-8.
public enum FigureCSV {
  /// The heading line.
  public static let heading = line([
    "document", "start", "end", "text", "value", "high", "unit", "bound", "aspect", "direction", "status",
    "indicator", "indicator_id", "subject", "subject_id", "period_start", "period_end", "place", "role",
    "rule",
  ])

  /// The lines of the figures of a submission, without the heading.
  public static func lines(of submission: Submission) -> String {
    submission.figures.map { line(fields(of: $0, in: submission.document)) }.joined()
  }

  private static func fields(of figure: Figure, in document: Document) -> [String] {
    let place = document.map.sourceRange(of: figure.range)
    let scalars = document.source.scalarRange(of: place)
    let block = document.blocks.indices.contains(figure.block) ? document.blocks[figure.block] : nil
    return [
      safe(document.name), String(scalars.lowerBound), String(scalars.upperBound),
      safe(document.source.words(place)), figure.quantity.value.description,
      figure.quantity.high?.description ?? "", safe(figure.quantity.unit), figure.quantity.bound.rawValue,
      figure.aspect.rawValue, figure.direction?.rawValue ?? "", figure.status.rawValue,
      safe(figure.indicator.text), figure.indicator.id ?? "", safe(figure.subject.text),
      figure.subject.id ?? "", figure.period?.start.description ?? "",
      figure.period?.end.description ?? "", block?.place ?? "", block?.role.rawValue ?? "", figure.rule,
    ]
  }

  /// The words of a document with an apostrophe in front where a spreadsheet would take them for a
  /// formula.
  private static func safe(_ field: String) -> String {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return field
    }
    return "'" + field
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ field: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    guard field.unicodeScalars.contains(where: special.contains) else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
