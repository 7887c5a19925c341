/// The pages of `docs/rules`, which are part of the program so that they are there wherever it runs.
enum RulePages {
  /// The page of every rule, by id; a new rule is a line here.
  private static let pages: [String: [UInt8]] = [
    "ambiguous-unit": PackageResources.ambiguous_unit_md,
    "copied-sentence": PackageResources.copied_sentence_md,
    "cumulative-decrease": PackageResources.cumulative_decrease_md,
    "damaged-text": PackageResources.damaged_text_md,
    "duplicate-submission": PackageResources.duplicate_submission_md,
    "implausible-jump": PackageResources.implausible_jump_md,
    "late": PackageResources.late_md,
    "limit-exceeded": PackageResources.limit_exceeded_md,
    "missing-required-figure": PackageResources.missing_required_figure_md,
    "not-submitted": PackageResources.not_submitted_md,
    "page-without-text": PackageResources.page_without_text_md,
    "required-figure-without-number": PackageResources.required_figure_without_number_md,
    "rule-not-run": PackageResources.rule_not_run_md,
    "rule-switched-off": PackageResources.rule_switched_off_md,
    "target-changed": PackageResources.target_changed_md,
    "unfilled-figure": PackageResources.unfilled_figure_md,
    "unread-file": PackageResources.unread_file_md,
    "unused-explanation": PackageResources.unused_explanation_md,
    "unverified-text": PackageResources.unverified_text_md,
    "wrong-period": PackageResources.wrong_period_md,
    "wrong-unit": PackageResources.wrong_unit_md,
  ]

  /// The ids that have a page.
  static var ids: [String] { pages.keys.sorted() }

  /// The page of a rule, in Markdown; `nil` where there is no such rule.
  static func page(of id: String) -> String? { pages[id].map { String(decoding: $0, as: UTF8.self) } }
}
