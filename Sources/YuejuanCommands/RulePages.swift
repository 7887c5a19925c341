/// The pages of `docs/rules`, which are part of the program so that they are there wherever it runs.
enum RulePages {
  /// The page of every rule, by id; a new rule is a line here.
  private static let pages: [String: [UInt8]] = [
    "ambiguous-unit": PackageResources.ambiguous_unit_md,
    "damaged-text": PackageResources.damaged_text_md,
    "limit-exceeded": PackageResources.limit_exceeded_md,
    "list-item-not-mentioned": PackageResources.list_item_not_mentioned_md,
    "list-item-without-figure": PackageResources.list_item_without_figure_md,
    "missing-required-figure": PackageResources.missing_required_figure_md,
    "not-submitted": PackageResources.not_submitted_md,
    "page-without-text": PackageResources.page_without_text_md,
    "rule-not-run": PackageResources.rule_not_run_md,
    "rule-switched-off": PackageResources.rule_switched_off_md,
    "unfilled-figure": PackageResources.unfilled_figure_md,
    "unread-file": PackageResources.unread_file_md,
    "unverified-text": PackageResources.unverified_text_md,
  ]

  /// The ids that have a page.
  static var ids: [String] { pages.keys.sorted() }

  /// The page of a rule, in Markdown; `nil` where there is no such rule.
  static func page(of id: String) -> String? { pages[id].map { String(decoding: $0, as: UTF8.self) } }
}
