/**
 * The page of a product for the typesetter (typst). It reads what {@link productPdf} gives by `sys.inputs`, sets it as text
 * and never as markup, and computes nothing.
 */
export const pdfTemplate = `#let d = json(bytes(sys.inputs.data))
#let navy = rgb("12355B")
#let soft = rgb("5B6B7A")
#let hair = rgb("D9DFE5")
#let tones = (low: rgb("E3F1E7"), medium: rgb("FFF3CD"), high: rgb("FBD9B5"), critical: rgb("F3B8B0"))
#let voices = (fact: navy, assessment: rgb("D55E00"), outlook: rgb("0072B2"), note: hair)
#set document(title: d.title, author: d.unit, date: datetime(
  year: d.date.at(0), month: d.date.at(1), day: d.date.at(2), hour: 0, minute: 0, second: 0))
#let mark = if d.tlp == none { text(size: 9pt, weight: "bold", fill: soft, d.markText) } else {
  if d.classification != "" [#text(size: 9pt, weight: "bold", d.classification) #h(4pt)]
  box(fill: black, inset: (x: 5pt, y: 3pt), baseline: 3pt, text(size: 12pt, weight: "bold", fill: rgb(d.tlpColour), d.tlp))
}
#set page(paper: "a4", margin: (x: 18mm, top: 25mm, bottom: 23mm),
  header: [
    #set text(size: 8pt, fill: soft)
    #grid(columns: (1fr, auto), align: (left + horizon, right + horizon),
      [#d.series#if d.unit != "" [ · #d.unit]#if d.draft != "" [ #h(4pt) #text(fill: rgb("B00020"), weight: "bold", d.draft)]],
      mark)
    #v(-4pt) #line(length: 100%, stroke: .5pt + hair)
  ],
  footer: context [
    #set text(size: 7.5pt, fill: soft)
    #line(length: 100%, stroke: .5pt + hair) #v(-5pt)
    #grid(columns: (1fr, auto, auto), column-gutter: 8pt, align: (left + horizon, right + horizon, right + horizon),
      d.disclaimer, [#d.page #counter(page).display("1 / 1", both: true)], mark)
  ])
#set text(font: ("Noto Sans", "Noto Sans Georgian"), size: 9.5pt, lang: d.language, fill: rgb("1B2733"))
#set par(leading: .62em, spacing: .8em)
#show heading.where(level: 1): set text(size: 19pt, fill: navy)
#show heading.where(level: 2): it => block(above: 1.5em, below: .7em, sticky: true, width: 100%,
  inset: (bottom: 3pt), stroke: (bottom: .8pt + navy), text(size: 12.5pt, fill: navy, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: .6em, sticky: true, text(size: 10.5pt, fill: navy, it.body))
#let to(source, body) = if source == none { body } else { link(label("s" + str(source + 1)), body) }
#let number(source) = if source == none { none } else { super(size: 6pt, to(source, text(fill: rgb("0072B2"), "[" + str(source + 1) + "]"))) }
#let caption(body) = if body not in ("", []) { block(below: .5em, sticky: true, text(size: 8.5pt, weight: "bold", fill: soft, body)) }

#if not d.title.starts-with(d.series) { block(below: .4em, text(size: 9.5pt, weight: "bold", fill: rgb("0072B2"), d.series)) }
#heading(level: 1, d.title)
#text(size: 9pt, fill: soft, d.subtitle)

#for b in d.blocks {
  if b.kind == "heading" { heading(level: b.level + 1, b.text) }
  else if b.kind == "text" {
    let body = b.runs.map(r => {
      let t = if r.at("bold", default: false) { strong(r.text) } else { r.text }
      to(r.at("source", default: none), t)
    }).join()
    if b.voice == "note" { block(above: .6em, below: .6em, text(size: 8.5pt, fill: soft, body)) }
    else {
      block(above: .8em, below: .8em, width: 100%, inset: (left: 8pt, y: 3pt), stroke: (left: 2pt + voices.at(b.voice)),
        breakable: false, [#text(size: 7pt, weight: "bold", fill: voices.at(b.voice), d.voices.at(b.voice)) \\ #body])
    }
  }
  else if b.kind == "figures" {
    grid(columns: (1fr,) * calc.min(3, b.items.len()), gutter: 8pt, fill: rgb("F3F6F9"), inset: 9pt, stroke: (top: 2pt + navy),
      ..b.items.map(i => grid.cell(breakable: false, [
        #set par(spacing: .55em)
        #text(size: 8.5pt, fill: soft, i.label) \\
        #to(i.source, text(size: 19pt, weight: "bold", fill: navy, i.value))#number(i.source) \\
        #text(size: 7.5pt, fill: soft, i.detail)
      ])))
  }
  else if b.kind == "drawing" {
    block(breakable: false, above: 1em, below: 1em, [
      #caption[#b.caption#number(b.at("source", default: none))]
      #image(bytes(b.svg), format: "svg", width: 100%, alt: b.alternative)
    ])
  }
  else if b.kind == "table" {
    let last = b.rows.len() - 1
    let wide = if b.columns.len() == 0 { b.rows.at(0).len() } else { b.columns.len() }
    let numeric(i) = b.columns.len() > 0 and b.columns.at(i).numeric
    if b.columns.len() > 0 { caption(b.caption) }
    table(columns: if b.columns.len() == 0 { (34mm, 1fr) } else { range(wide).map(i => if numeric(i) { auto } else if i == 0 { 2fr } else { 1fr }) },
      align: (x, y) => if numeric(x) { right + horizon } else { left + horizon },
      inset: (x: 4pt, y: 3.6pt),
      stroke: (x, y) => (bottom: .4pt + hair, top: if y == 0 or (b.sum and y == last + 1) { .8pt + navy } else { none }),
      ..if b.columns.len() == 0 { () } else { (table.header(..b.columns.map(c => text(size: 8pt, weight: "bold", fill: navy, c.text))),) },
      ..b.rows.enumerate().map(((y, row)) => row.enumerate().map(((x, c)) => {
        let t = text(size: 8.5pt, weight: if c.at("bold", default: false) or (b.sum and y == last) { "bold" } else { "regular" }, c.text)
        let s = c.at("source", default: none)
        table.cell(fill: if c.at("tone", default: none) == none { none } else { tones.at(c.tone) },
          [#to(s, t)#if (x == 0 or wide == 2) { number(s) }])
      })).flatten())
    if b.at("note", default: none) != none { block(above: .4em, text(size: 7.5pt, fill: soft, b.note)) }
  }
}

#if d.sources.len() > 0 {
  heading(level: 2, d.sourcesTitle)
  set text(size: 7.5pt)
  set par(leading: .5em)
  let cells = ()
  let at = 0
  for (i, s) in d.sources.enumerate() {
    // What is of another origin begins in a row of its own: a cell over both columns does not fit into half a row.
    if s.from != "" {
      if calc.odd(at) { cells.push([]); at += 1 }
      cells.push(grid.cell(colspan: 2, text(fill: soft, weight: "bold", s.from)))
    }
    cells.push([#grid(columns: (7mm, 1fr), text(weight: "bold", fill: navy, str(i + 1)),
        [#s.asked#if s.periods.len() > 0 [ · ]#s.periods.map(p => box(p)).join(", ")])#label("s" + str(i + 1))])
    at += 1
  }
  grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 5pt, ..cells)
}
`;
