/**
 * The template of every printed document, in Typst. It is fixed: all that differs comes in as
 * JSON, under the input `data`, and is set as text. Measures follow documents of the United
 * Nations: paragraph numbers at the edge of the text, heading numbers in the margin.
 */
export const typstTemplate = String.raw`
#let doc = json(bytes(sys.inputs.data))
#let hang = 1.05cm
#let mirrored = doc.direction == "rtl"
#let ink = rgb("#14505a")

#set document(
  title: doc.title,
  author: (),
  date: if doc.day.len() == 3 {
    datetime(year: doc.day.at(0), month: doc.day.at(1), day: doc.day.at(2))
  } else { none },
)
#set text(
  font: (
    "Noto Serif",
    "Noto Naskh Arabic",
    "Noto Serif CJK SC",
    "Noto Serif SC",
    "Source Han Serif SC",
    "Songti SC",
    "SimSun",
  ),
  size: 9.5pt,
  lang: doc.language,
  dir: if mirrored { rtl } else { ltr },
  hyphenate: false,
  // One height for all letters, so that lines of two scripts keep their distance.
  top-edge: 0.72em,
  number-width: "proportional",
)
#set par(justify: true, leading: if mirrored { 0.95em } else { 0.74em }, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 3.3cm, top: 2.9cm, bottom: 2.4cm),
  header-ascent: 0.9cm,
  header: context {
    let page = counter(page).get().first()
    let name = if doc.draft != "" { doc.draft } else { doc.symbol }
    set text(size: 8.5pt)
    // The first page says it in the masthead.
    if page > 1 {
      grid(
        columns: (1fr, auto),
        align: (start + bottom, end + bottom),
        strong(name), str(page),
      )
      v(-0.65em)
      line(length: 100%, stroke: 0.4pt)
    }
  },
)
#set footnote.entry(separator: line(length: 3.2cm, stroke: 0.4pt), gap: 0.55em, indent: 0pt)
#show footnote.entry: it => {
  let mark = numbering(it.note.numbering, ..counter(footnote).at(it.note.location()))
  set text(size: 8pt)
  set par(leading: 0.6em)
  par(super(mark) + "\u{a0}" + it.note.body)
}
#set super(typographic: false)
#set enum(number-align: start + top, indent: 0pt, body-indent: 0pt)
#show heading: set text(weight: "bold")
#show heading: set par(justify: false)
#show heading: set block(above: 1.7em, below: 1.1em, sticky: true)
#show heading.where(level: 1): set text(size: 11.5pt)
#show heading.where(level: 2): set text(size: 10pt)
#show heading.where(level: 3): set text(size: 9.5pt)
#show heading.where(level: 4): set text(size: 9.5pt)
#show quote.where(block: true): set pad(x: 0pt)
#show quote.where(block: true): set block(spacing: 1.1em)
#show figure: set block(breakable: true)
#show figure.caption: set align(start)
#show figure.caption: set text(weight: "bold", size: 9pt)
#show figure.caption: set par(justify: false)
#show table: set text(size: 8.5pt)
#show table: set par(justify: false, leading: 0.6em)

// A link may lead only to an id that one element carries.
#let known(id) = id in doc.anchors
#let anchor(id) = if known(id) [#metadata(none)#label(id)]

#let phrase(it) = {
  let words = it.text
  let body = if "lang" in it {
    text(lang: it.lang, region: it.at("region", default: none), words)
  } else { text(words) }
  if it.at("italic", default: false) { body = emph(body) }
  if it.at("bold", default: false) { body = strong(body) }
  if it.at("raised", default: false) { body = super(body) }
  if "url" in it { body = link(it.url, text(fill: ink, body)) }
  if "to" in it and known(it.to) { body = link(label(it.to), body) }
  body
}
#let piece(it) = {
  if "note" not in it { return phrase(it) }
  let mark = str(it.note)
  let body = footnote(numbering: (..all) => mark, it.words.map(phrase).join())
  if known(it.id) [#body#label(it.id)] else { body }
}
#let pieces(all) = all.map(piece).join()

// A label with room of its own; the no-break space parts it from the words for every reader.
#let labelled(width, words) = box(width: width, words + "\u{a0}")

#let points(all) = {
  if all.len() == 0 { return }
  let labels = all.map(it => it.label)
  pad(left: if mirrored { 0pt } else { hang }, right: if mirrored { hang } else { 0pt }, enum(
    full: false,
    tight: false,
    spacing: 0.95em,
    numbering: (..n) => labelled(0.95cm, labels.at(n.pos().last() - 1)),
    ..all.enumerate().map(((at, it)) => enum.item(at + 1, {
      par(anchor(it.id) + pieces(it.words))
      points(it.points)
      if it.tail.len() > 0 { par(pieces(it.tail)) }
    })),
  ))
}

#let item(it, lead) = {
  let number = if it.label != "" { h(lead) + labelled(hang, it.label) }
  let indent = if it.label == "" and it.at("role", default: "") == "preambular" { h(hang) }
  if it.label != "" or it.words.len() > 0 {
    par(anchor(it.id) + number + indent + pieces(it.words))
  } else { anchor(it.id) }
  points(it.points)
  if it.tail.len() > 0 { par(pieces(it.tail)) }
}

#let lead = if doc.kind == "resolution" { hang } else { 0pt }

#let named(it, body) = if known(it.id) [#body#label(it.id)] else { body }

#let set-heading(it) = named(it, heading(level: it.level, outlined: it.id in doc.contents, {
  if it.label != "" { h(-hang) + labelled(hang, it.label) }
  pieces(it.words)
}))

#let set-annex(it) = {
  pagebreak(weak: true)
  named(it, heading(level: 1, {
    text(it.title)
    if it.words.len() > 0 { linebreak() + pieces(it.words) }
  }))
}

#let set-table(it) = {
  if it.widths.len() == 0 { return }
  let cells = row => row.map(cell => [#pieces(cell)])
  let data = table(
    columns: it.widths.map(width => width * 1fr),
    align: start + top,
    stroke: none,
    inset: (x: 4pt, y: 4.5pt),
    table.hline(stroke: 0.8pt),
    ..if it.head.len() > 0 {
      (
        table.header(repeat: it.repeated, ..cells(it.head).map(strong)),
        table.hline(stroke: 0.4pt),
      )
    },
    ..it.rows.map(cells).flatten(),
    table.hline(stroke: 0.8pt),
  )
  let caption = if it.caption.len() > 0 { figure.caption(position: top, pieces(it.caption)) }
  named(it, figure(kind: table, supplement: none, numbering: none, caption: caption, data))
}

#let part(it) = {
  if it.of == "paragraph" { item(it, lead) } else if it.of == "heading" {
    set-heading(it)
  } else if it.of == "annex" { set-annex(it) } else if it.of == "opening" {
    par(h(hang) + pieces(it.words))
  } else if it.of == "quoted" {
    anchor(it.id)
    quote(block: true, pad(
      left: if mirrored { 0pt } else { hang },
      right: if mirrored { hang } else { 0pt },
      it.paragraphs.map(one => item(one, 0pt)).join(),
    ))
  } else if it.of == "table" { set-table(it) } else if it.of == "adoption" {
    v(0.6em)
    align(end, emph(it.lines.map(text).join(linebreak())))
  } else if it.of == "end" {
    v(1.2em, weak: true)
    align(center, line(length: 2.2cm, stroke: 0.4pt))
  }
}

#let masthead = doc.masthead
#{
  set par(justify: false, leading: 0.55em, spacing: 0.6em)
  let own = {
    if masthead.publisher != "" { par(text(size: 10pt, masthead.publisher)) }
    par(text(size: 15pt, weight: "bold", masthead.organ))
  }
  let issue = {
    if masthead.symbol != "" { par(text(size: 11pt, weight: "bold", masthead.symbol)) }
    for words in masthead.issue { par(text(size: 9pt, words)) }
  }
  if masthead.symbol == "" and masthead.issue.len() == 0 { own } else {
    grid(columns: (1fr, if masthead.issue.len() == 0 { auto } else { 5.2cm }), column-gutter: 0.6cm, own, issue)
  }
  v(0.35em)
  line(length: 100%, stroke: 1.2pt)
  v(0.35em)
  for words in masthead.meeting { par(strong(words)) }
  for words in masthead.lines { par(text(words)) }
  v(1.3em)
  show title: set text(size: 15pt, weight: "bold")
  show title: set block(below: 1.5em)
  title(masthead.title)
}

#if doc.contentsTitle != "" {
  show outline.entry: it => {
    let id = if it.element.has("label") { str(it.element.label) } else { "" }
    let entry = doc.contents.at(id, default: (label: "", title: none))
    let inner = {
      if entry.title == none { it.element.body } else { text(entry.title) }
      h(0.3em) + box(width: 1fr, it.fill) + h(0.3em)
      text(it.page())
    }
    let prefix = if entry.label != "" { labelled(hang, entry.label) }
    link(it.element.location(), it.indented(prefix, inner, gap: 0pt))
  }
  show outline.entry: set block(spacing: 0.75em)
  set par(justify: false)
  outline(title: doc.contentsTitle, indent: hang)
  v(0.5em)
}

#for it in doc.parts { part(it) }
`
