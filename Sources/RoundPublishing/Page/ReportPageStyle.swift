/// The style sheet of the page, for screens light and dark and for paper.
enum ReportPageStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --ink: #1c2430; --quiet: #667085; --paper: #ffffff; --line: #d9dee7; --wash: #f5f7fa;
      --good: #17794b; --warn: #a15c00; --bad: #b42318; --mark: #fde68a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e6e9ef; --quiet: #9aa4b5; --paper: #14181f; --line: #323a48; --wash: #1b212b;
        --good: #5fce9b; --warn: #f0b257; --bad: #ff8a7a; --mark: #6b5300;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 80rem; padding: 2rem 1.5rem 4rem; color: var(--ink);
      background: var(--paper); line-height: 1.6;
      font-family: system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
        "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
    }
    h1 { font-size: 1.6rem; margin: 0; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .8rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
    a { color: inherit; text-underline-offset: .2em; }
    .quiet { color: var(--quiet); font-size: .9em; margin: .1rem 0; }
    .counts { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.2rem 0 0; }
    .counts div { background: var(--wash); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; }
    .counts dt { color: var(--quiet); font-size: .85rem; }
    .counts dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
    th { background: var(--wash); white-space: nowrap; }
    td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td.sentence { min-width: 20rem; overflow-wrap: anywhere; }
    .state { font-weight: 600; }
    .state.complete, .counts .complete dd { color: var(--good); }
    .state.missing, .state.unfilled, .counts .missing dd, .counts .unfilled dd { color: var(--warn); }
    .state.unread, .state.absent, .counts .unread dd, .counts .absent dd { color: var(--bad); }
    .findings { margin: 0; padding-left: 1.2rem; }
    .findings li { margin: .5rem 0; }
    .level { font-size: .8rem; font-weight: 600; border: 1px solid; border-radius: .3rem; padding: 0 .35rem; }
    .level.returning { color: var(--bad); }
    .level.advice { color: var(--quiet); }
    p.advice { margin: .1rem 0; }
    p.advice::before { content: "→ "; color: var(--quiet); }
    blockquote { margin: .3rem 0; padding: .2rem .8rem; border-left: 3px solid var(--line); }
    mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .2em; }
    details { margin: 1rem 0; }
    summary { cursor: pointer; font-weight: 600; }
    @media print {
      body { max-width: none; padding: 0; }
      tr, li { break-inside: avoid; }
    }
    """
}
