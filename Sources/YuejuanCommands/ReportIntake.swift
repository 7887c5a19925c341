import ReportReading
import Yuejuan

/// The way of one file through the stages, up to a submission.
struct ReportIntake: Sendable {
  private let reader: ReportReader
  private let limits: ReadingLimits
  private let cleaner = Cleaner()
  /// The stages behind cleaning; `nil` where no figures are wanted, because the words that they look
  /// for take longer to make ready than most files to read.
  private let interpreting: FigureIntake?

  /// How far a file is taken.
  enum Goal {
    /// Up to the cleaned text.
    case text
    /// Up to its figures.
    case figures
  }

  /// Makes the stages ready.
  ///
  /// - Parameters:
  ///   - pipeline: Whose names figures and documents are matched to; an empty one matches nothing.
  ///   - fallbackDate: The date of documents that neither declare nor mention one.
  ///   - goal: How far files are taken; a text to look at needs no figures.
  ///   - limits: How much of a file is taken in.
  init(
    for pipeline: Pipeline = Pipeline(name: "", title: ""), fallbackDate: CalendarDate? = nil,
    goal: Goal = .figures, limits: ReadingLimits = .standard
  ) {
    reader = ReportReader(limits: limits)
    self.limits = limits
    interpreting = goal == .text ? nil : FigureIntake(for: pipeline, fallbackDate: fallbackDate)
  }

  /// Takes one file in: its submission, if it could be read, and what the reader noticed.
  ///
  /// - Parameter date: The date of the document, where the caller knows it.
  func takeIn(_ bytes: [UInt8], name: String, date: CalendarDate? = nil) -> Intake {
    let reading = reader.read(bytes, name: name)
    guard let source = reading.document else { return Intake(submission: nil, findings: reading.findings) }
    let document = cleaner.clean(source)
    let submission =
      interpreting?.submission(of: document, date: date)
      ?? Submission(document: document, mentions: [], figures: [], unit: .none)
    return Intake(submission: submission, findings: reading.findings)
  }

  /// Takes the file at a place in; a file that cannot be opened is a finding like one that cannot be
  /// decoded, since for the reader of the findings both mean the same.
  func takeIn(_ file: InputFile, date: CalendarDate? = nil) -> Intake {
    do throws(FileFailure) {
      return takeIn(try file.bytes(limit: limits.bytes), name: file.name, date: date)
    } catch {
      return Intake(submission: nil, findings: [.unopened(file, reason: error.reason)])
    }
  }
}

/// The stages from a cleaned text to a submission.
private struct FigureIntake: Sendable {
  private let extractor: FigureExtractor
  private let indicators: IndicatorMatcher
  private let subjects: SubjectMatcher
  private let units: UnitMatcher
  private let fallbackDate: CalendarDate?

  init(for pipeline: Pipeline, fallbackDate: CalendarDate?) {
    extractor = FigureExtractor(names: pipeline.roster.units.flatMap(\.names))
    indicators = IndicatorMatcher(catalogue: pipeline.catalogue)
    subjects = SubjectMatcher(roster: pipeline.roster)
    units = UnitMatcher(roster: pipeline.roster)
    self.fallbackDate = fallbackDate
  }

  func submission(of document: Document, date: CalendarDate?) -> Submission {
    let extraction = extractor.extract(from: document, date: date, fallback: fallbackDate)
    let figures = subjects.match(indicators.match(extraction.figures, in: document))
    return Submission(
      document: document, mentions: extraction.mentions, figures: figures,
      unit: units.match(document))
  }
}

/// What came of one file.
struct Intake: Sendable {
  /// The submission; `nil` where the file could not be read, and then a finding says why.
  var submission: Submission?
  /// What the reader noticed.
  var findings: [Finding]
}

extension Finding {
  /// The finding in one line, for standard error.
  var sentence: String { "\(summary)。\(suggestion)" }

  /// A file that the system does not open.
  fileprivate static func unopened(_ file: InputFile, reason: FileFailure.Reason) -> Finding {
    Finding(
      rule: "unread-file", level: .mandatory, document: file.name,
      summary: "“\(file.name)”打不开（\(reason.text(in: .zh))），没有读取",
      suggestion: reason.advice, key: file.name)
  }
}
