import Testing
import Yuejuan

/// A document as the program itself reads it: cleaned, scanned, interpreted, matched to the small pipeline's catalogue.
///
/// Without a unit given it is matched to the roster.
func read(_ document: Document, of unit: String? = nil) -> Submission {
  let document = Cleaner().clean(document)
  let extraction = FigureExtractor(names: smallRoster.units.flatMap(\.names))
    .extract(from: document, fallback: .last(of: 9, 2022))
  let figures = IndicatorMatcher(catalogue: smallPipeline.catalogue).match(extraction.figures, in: document)
  return Submission(
    document: document, mentions: extraction.mentions,
    figures: SubjectMatcher(roster: smallRoster).match(figures),
    unit: unit.map { .unit(id: $0, reason: "") } ?? UnitMatcher(roster: smallRoster).match(document))
}
