import Yuejuan

/// A figure as it was extracted, in the fields that a gold file has.
struct OfferedFigure: Sendable {
  var document: String
  /// Its place, in Unicode scalars of the source.
  var range: Range<Int>
  var text: String
  var value: Number
  var high: Number?
  var words: [GoldFigure.Field: String]

  /// The figures of a submission.
  static func all(of submission: Submission, document name: String) -> [OfferedFigure] {
    submission.figures.map { figure in
      let place = submission.document.map.sourceRange(of: figure.range)
      return OfferedFigure(
        document: name, range: submission.document.source.scalarRange(of: place),
        text: submission.document.source.words(place), value: figure.quantity.value,
        high: figure.quantity.high,
        words: [
          .unit: figure.quantity.unit, .bound: figure.quantity.bound.rawValue,
          .aspect: figure.aspect.rawValue, .status: figure.status.rawValue,
          .indicator: figure.indicator.text, .subject: figure.subject.text,
          .period: figure.period?.description ?? "",
        ])
    }
  }
}
