/// The pages of `docs/rules`, which are part of the program so that they are there wherever it runs.
enum RulePages {
  /// The page of every rule, by id; a new rule is a line here.
  private static let pages: [String: [UInt8]] = [
    "ambiguous-unit": PackageResources.ambiguous_unit_md,
    "carry-over-mismatch": PackageResources.carry_over_mismatch_md,
    "change-mismatch": PackageResources.change_mismatch_md,
    "conflicting-figures": PackageResources.conflicting_figures_md,
    "copied-sentence": PackageResources.copied_sentence_md,
    "cumulative-decrease": PackageResources.cumulative_decrease_md,
    "damaged-text": PackageResources.damaged_text_md,
    "duplicate-submission": PackageResources.duplicate_submission_md,
    "growth-mismatch": PackageResources.growth_mismatch_md,
    "illegible-figure": PackageResources.illegible_figure_md,
    "implausible-jump": PackageResources.implausible_jump_md,
    "late": PackageResources.late_md,
    "limit-exceeded": PackageResources.limit_exceeded_md,
    "list-item-not-mentioned": PackageResources.list_item_not_mentioned_md,
    "list-item-without-figure": PackageResources.list_item_without_figure_md,
    "missing-required-figure": PackageResources.missing_required_figure_md,
    "month-sum-mismatch": PackageResources.month_sum_mismatch_md,
    "not-submitted": PackageResources.not_submitted_md,
    "out-of-range": PackageResources.out_of_range_md,
    "page-without-text": PackageResources.page_without_text_md,
    "percent-or-point": PackageResources.percent_or_point_md,
    "rate-mismatch": PackageResources.rate_mismatch_md,
    "required-figure-without-number": PackageResources.required_figure_without_number_md,
    "rule-not-run": PackageResources.rule_not_run_md,
    "rule-switched-off": PackageResources.rule_switched_off_md,
    "sum-mismatch": PackageResources.sum_mismatch_md,
    "table-without-header": PackageResources.table_without_header_md,
    "target-changed": PackageResources.target_changed_md,
    "unfilled-figure": PackageResources.unfilled_figure_md,
    "unread-file": PackageResources.unread_file_md,
    "unused-explanation": PackageResources.unused_explanation_md,
    "unverified-text": PackageResources.unverified_text_md,
    "wrong-count": PackageResources.wrong_count_md,
    "wrong-dimension": PackageResources.wrong_dimension_md,
    "wrong-encoding-label": PackageResources.wrong_encoding_label_md,
    "wrong-period": PackageResources.wrong_period_md,
    "wrong-rate-name": PackageResources.wrong_rate_name_md,
    "wrong-unit": PackageResources.wrong_unit_md,
  ]

  /// The ids that have a page.
  static var ids: [String] { pages.keys.sorted() }

  /// The page of a rule, in Markdown; `nil` where there is no such rule.
  static func page(of id: String) -> String? { pages[id].map { String(decoding: $0, as: UTF8.self) } }
}
