import ReportReading
import Yuejuan

/// The way of one file through the stages, up to a submission.
struct ReportIntake: Sendable {
  private let reader = ReportReader()
  private let cleaner = Cleaner()
  private let extractor: FigureExtractor
  private let subjects: SubjectMatcher
  private let indicators: IndicatorMatcher
  private let units: UnitMatcher
  private let fallbackDate: CalendarDate?
  private let goal: Goal

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
  init(
    for pipeline: Pipeline = Pipeline(name: "", title: ""), fallbackDate: CalendarDate? = nil,
    goal: Goal = .figures
  ) {
    extractor = FigureExtractor(names: pipeline.roster.units.flatMap(\.names))
    indicators = IndicatorMatcher(catalogue: pipeline.catalogue)
    subjects = SubjectMatcher(roster: pipeline.roster)
    units = UnitMatcher(roster: pipeline.roster)
    self.fallbackDate = fallbackDate
    self.goal = goal
  }

  /// Takes one file in: its submission, if it could be read, and what the reader noticed.
  ///
  /// - Parameter date: The date of the document, where the caller knows it.
  func takeIn(_ bytes: [UInt8], name: String, date: CalendarDate? = nil) -> Intake {
    let reading = reader.read(bytes, name: name)
    guard let source = reading.document else { return Intake(submission: nil, findings: reading.findings) }
    let document = cleaner.clean(source)
    if goal == .text {
      let text = Submission(document: document, mentions: [], figures: [], unit: .none)
      return Intake(submission: text, findings: reading.findings)
    }
    let extraction = extractor.extract(from: document, date: date, fallback: fallbackDate)
    let figures = subjects.match(indicators.match(extraction.figures, in: document))
    let unit = units.match(document)
    let submission = Submission(
      document: document, mentions: extraction.mentions, figures: figures, unit: unit)
    return Intake(submission: submission, findings: reading.findings)
  }

  /// Takes the file at a place in; a file that cannot be opened is a finding like one that cannot be
  /// decoded, since for the reader of the findings both mean the same.
  func takeIn(_ file: InputFile, date: CalendarDate? = nil) -> Intake {
    do throws(FileFailure) {
      return takeIn(try file.bytes(), name: file.name, date: date)
    } catch {
      return Intake(submission: nil, findings: [.unopened(file, reason: error.reason)])
    }
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
  fileprivate static func unopened(_ file: InputFile, reason: String) -> Finding {
    Finding(
      rule: "unread-file", level: .mandatory, document: file.name,
      summary: "“\(file.name)”打不开（\(reason)），没有读取",
      suggestion: "请检查文件是否完好、有没有读取权限，然后重新报送", key: file.name)
  }
}
