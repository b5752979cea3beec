/// The one style sheet of a report.
package struct StyleSheet: Hashable, Sendable {
  package let text: String

  /// A designer's own sheet; nil when it holds what would end its element, or what would open a comment of HTML.
  package init?(_ text: String) {
    let lower = Array(text.lowercased().utf8)
    let ends = ["</style", "<!--"].map { Array($0.utf8) }
    let isOver = lower.indices.contains { at in
      lower[at] == UInt8(ascii: "<") && ends.contains { lower[at...].starts(with: $0) }
    }
    guard !isOver, !lower.contains(0) else { return nil }
    self.text = text.hasSuffix("\n") ? text : text + "\n"
  }

  private init(builtIn: String) { text = builtIn }

  /// Light and dark on screens, light on A4 paper.
  ///
  /// Colours never say anything alone.
  package static let builtIn = StyleSheet(
    builtIn: """
      :root { --page: #fff; --ink: #1b2430; --soft: #4d5a69; --line: #c6ced8; --scale: #e4e9ef;
        --score: #1c5d99; --reference: #6b7f94; --range: #14202c; --accent: #174f82; --wash: #f3f6f9; --warn: #fff6e0;
        --edge: #b36b00 }
      @media screen and (prefers-color-scheme: dark) { :root { --page: #14191f; --ink: #e8edf2; --soft: #b3bfcc;
        --line: #45515e; --scale: #2d3742; --score: #6aaee8; --reference: #8796a5; --range: #fff; --accent: #9accf5; --wash: #1d242c;
        --warn: #33290f; --edge: #e0a030 } }
      * { box-sizing: border-box }
      html { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
        color: var(--ink); background: var(--page); -webkit-text-size-adjust: 100% }
      body { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word }
      h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 .5rem; break-after: avoid }
      h3 + p { break-after: avoid }
      h1 { font-size: 2.2rem }
      h2 { font-size: 1.5rem; margin-top: 2.8rem; padding-top: .6rem; border-top: 3px solid var(--accent) }
      h3 { font-size: 1.15rem; margin-top: 1.8rem; color: var(--accent) }
      h4 { font-size: 1rem }
      p, ul, ol, dl { margin: 0 0 .7rem }
      p, li, dd, blockquote { max-width: 46rem }
      ul, ol { padding-left: 1.4rem }
      ol { padding-left: 1.9rem }
      a { color: var(--accent) }
      a:focus-visible, .wide:focus-visible { outline: 3px solid var(--edge); outline-offset: 2px }
      header { border-top: 8px solid var(--accent); padding-top: 1.2rem }
      header .quiet { margin-bottom: .3rem }
      footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .9rem }
      .quiet { color: var(--soft) }
      .lead { font-size: 1.15rem }
      .mark { font-size: .82rem; border: 1px solid var(--soft); border-radius: 3px; padding: 0 .35em; white-space: nowrap }
      dt { font-weight: 600 }
      dd { margin: 0 }
      header dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .5rem; margin-bottom: .15rem }
      .tiles dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .8rem; margin: 1.2rem 0 }
      .tiles dl > div { background: var(--wash); border-left: 5px solid var(--score); padding: .7rem .9rem }
      .tiles dt { font-weight: 400; color: var(--soft) }
      .tiles .strong { font-size: 2rem; line-height: 1.1 }
      .notice { background: var(--warn); border-left: 5px solid var(--edge); padding: .8rem 1rem; margin: 1.2rem 0 }
      .notice > :last-child { margin-bottom: 0 }
      .contents h2 { font-size: 1rem; margin-top: 1.2rem; padding: 0; border: 0 }
      .contents ol { columns: 16rem; column-gap: 2.5rem }
      .card { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 0 0 1.3rem }
      .card > :last-child { margin-bottom: 0 }
      li .card { margin-bottom: .9rem }
      blockquote { margin: 0 0 .7rem; padding: .4rem .8rem; background: var(--wash) }
      blockquote p { margin: 0 }
      .pair, .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2rem; align-items: start }
      table { border-collapse: collapse; width: 100%; font-size: .93rem; margin: .3rem 0 1rem }
      caption { text-align: left; font-weight: 600; color: var(--accent); padding-bottom: .2rem }
      th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line);
        font-weight: 400; overflow-wrap: break-word; hyphens: auto }
      thead th { font-weight: 600; border-bottom: 2px solid var(--ink); vertical-align: bottom }
      .number { text-align: right; font-variant-numeric: tabular-nums }
      .number + .number { padding-left: .5rem }
      td.number, .loose .quiet { white-space: nowrap }
      td.loose { white-space: normal }
      .number + td:not(.number), .number + th:not(.number) { padding-left: .9rem }
      .wide { overflow-x: auto }
      .wide table { min-width: 40rem }
      .pair .wide table, .columns .wide table { min-width: 0 }
      .pair > *, .columns > * { min-width: 0 }
      svg, img { max-width: 100%; height: auto }
      svg.chart { display: block; width: 30rem; margin: .3rem 0 1rem }
      svg text { font-size: 14px; fill: var(--ink) }
      svg.map text { fill: #1b2430 }
      svg .strong { font-weight: 600 }
      svg .scale { fill: var(--scale) }
      svg .score { fill: var(--score) }
      svg .reference { fill: var(--reference) }
      svg polygon.scale, svg polyline.scale { fill: none; stroke: var(--line) }
      svg polyline.score { fill: none; stroke: var(--score); stroke-width: 2.5 }
      svg polyline.range { fill: none; stroke: var(--range); stroke-width: 2 }
      svg polygon.surface { fill: var(--score); fill-opacity: .28; stroke: var(--score); stroke-width: 2.5 }
      svg.mini { width: 4rem; max-width: none; height: .4rem; margin-right: .4rem }
      @media (min-width: 56rem) { .pair { grid-template-columns: 30rem minmax(0, 1fr) }
        .columns { grid-template-columns: repeat(2, minmax(0, 1fr)) } .wide th[scope="row"] { min-width: 14rem }
        .pair th[scope="row"], .columns th[scope="row"] { min-width: 0 } }
      @media (max-width: 30rem) { h1 { font-size: 1.7rem } table { font-size: .85rem } svg.mini { display: none }
        th, td { padding-right: .3rem; overflow-wrap: anywhere } thead th { overflow-wrap: normal; hyphens: auto }
        .pair table { font-size: .78rem } header dl > div { grid-template-columns: 8rem minmax(0, 1fr) } }
      @page { size: A4; margin: 17mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages);
        font: 8.5pt system-ui, sans-serif; color: #4d5a69 } }
      @page brief { margin: 13mm 14mm 15mm }
      @media print { html { font-size: 10pt; line-height: 1.4 } body { max-width: none; padding: 0 }
        h1 { font-size: 21pt } h2 { font-size: 15pt; margin-top: 18pt } h3 { font-size: 11.5pt; margin-top: 11pt }
        .tiles .strong { font-size: 18pt } p, li { orphans: 3; widows: 3 } a { color: inherit }
        tr, .card, .pair, .notice, .tiles, blockquote, svg, .brief li li { break-inside: avoid } thead { display: table-header-group }
        caption, thead { break-after: avoid }
        .wide { overflow: visible } .wide table { min-width: 0 } .wide th[scope="row"] { min-width: 45mm }
        .pair th[scope="row"], .columns th[scope="row"] { min-width: 0 } .pair { grid-template-columns: 82mm minmax(0, 1fr) }
        .atlas { grid-template-columns: 100mm minmax(0, 1fr) }
        .columns { grid-template-columns: repeat(2, minmax(0, 1fr)) } svg.chart { width: 100% }
        .tiles dl > div, .notice, blockquote, svg { -webkit-print-color-adjust: exact } }
      @media print { .brief { page: brief; font-size: 9pt; line-height: 1.35 } .brief h2 { font-size: 12.5pt; margin-top: 10pt; border-top-width: 2px }
        .brief h3 { margin-top: 5pt; font-size: 10.5pt } .brief table { font-size: 8.7pt; margin-bottom: 4pt }
        .brief th, .brief td { padding-top: 1.5pt; padding-bottom: 1.5pt } .brief p, .brief ul, .brief ol { margin-bottom: 4pt }
        .brief .tiles dl { margin: 6pt 0; gap: 6pt } .brief .card { margin-bottom: 4pt } .brief p { margin-bottom: 2pt }
        .brief li { margin-bottom: 2pt } .brief footer { margin-top: 6pt; font-size: 8pt } .brief h1 { font-size: 18pt }
        .brief svg.mini { width: 8mm; margin-right: 1mm } .brief p, .brief li { max-width: none }
        .brief li > p:first-child { break-after: avoid }
        .brief .number + .number { padding-left: 1mm } .brief td, .brief th { padding-right: 1.5mm }
        .brief tbody th { overflow-wrap: anywhere } .brief .columns { grid-template-columns: 47fr 53fr; column-gap: 4mm } }

      """)
}
