import {
  documentCode,
  type MrzFinding,
  type MrzReading,
  type MrzRepairs,
} from '@amirani/documents/mrz';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';

/** A zone drawn for a person: what is wrong marked under it, its fields, what was found, and what would put it right. */
export const explainMrz = (reading: MrzReading, repairs: MrzRepairs): string =>
  [
    title(reading),
    drawing(reading, repairs),
    section('Fields', columns(fieldRows(reading))),
    section('Check digits', columns(checkRows(reading))),
    section('Found', columns(reading.findings.map(findingRow))),
    section('What would put it right', corrections(repairs)),
    section('What the zone alone cannot tell', undecidable(repairs)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

const section = (heading: string, body: string): string =>
  body === '' ? '' : `${heading}\n${body}`;

const title = (reading: MrzReading): string => {
  const code = reading.value('documentCode');
  const meaning = code === undefined ? undefined : documentCode(code)?.meaning;
  const state = reading.ok ? 'in order, as far as the zone can tell' : 'something is wrong';
  return printable(
    `${reading.format ?? 'no machine readable zone'}${meaning === undefined ? '' : `, ${code}: ${meaning}`}: ${state}`,
  );
};

/** Prints each line with `^` under wrong characters and the correct ones if all corrections agree. */
const drawing = (reading: MrzReading, repairs: MrzRepairs): string =>
  reading.lines
    .flatMap((text, index) => {
      const line = index + 1;
      const marks = [...text].map(() => ' ');
      for (const { place, result, code } of reading.findings)
        if (place?.line === line && result === 'failed' && code !== 'document.mrz.expired')
          for (let at = place.from; at <= Math.min(place.to, text.length); at++)
            marks[at - 1] = '^';
      for (const [position, should] of shouldBe(repairs, line)) marks[position - 1] = should;
      const drawn = `  ${line}  ${printable(text)}`;
      return marks.every((mark) => mark === ' ')
        ? [drawn]
        : [drawn, `     ${marks.join('').trimEnd()}`];
    })
    .join('\n');

/** Expected characters of a line by position: the character if all corrections agree, otherwise `?`. */
const shouldBe = ({ candidates }: MrzRepairs, line: number): ReadonlyMap<number, string> => {
  const should = new Map<number, string>();
  for (const { changes } of candidates)
    for (const change of changes) {
      if (change.line !== line) continue;
      const agree = candidates.every((other) =>
        other.changes.some(
          ({ line: at, position, to }) =>
            at === line && position === change.position && to === change.to,
        ),
      );
      should.set(change.position, agree ? change.to : '?');
    }
  return should;
};

const fieldRows = (reading: MrzReading): string[][] =>
  reading.fields.map(({ name, value, raw, ok, line, from, to }) => [
    ok ? ' ' : '!',
    name,
    printable(value ?? (/^<*$/.test(raw) ? '' : `(${raw})`)),
    to < from ? '' : `line ${line}, ${from === to ? from : `${from} to ${to}`}`,
  ]);

const checkRows = (reading: MrzReading): string[][] =>
  reading.checks
    .filter(({ line }) => line > 0)
    .map(({ name, state, read, computed, line, from }) => [
      state === 'failed' ? '!' : ' ',
      name,
      state === 'failed'
        ? `failed: ${printable(read)} stands there, ${computed ?? 'nothing'} computes`
        : state,
      `line ${line}, ${from}`,
    ]);

const findingRow = (finding: MrzFinding): string[] => [
  finding.severity,
  finding.code,
  finding.place === undefined ? '' : `line ${finding.place.line}, ${finding.place.from}`,
  printable(findingText(finding.code, documentsSay('en'), finding.facts)),
];

/** As many corrections as a person reads. */
const SHOWN = 12;

const corrections = ({ candidates, unresolved, more }: MrzRepairs): string => {
  const lines = candidates
    .slice(0, SHOWN)
    .map(({ changes }) =>
      changes
        .map(
          ({ line, position, read, to, field }) =>
            `${printable(read)} to ${to} at line ${line}, ${position} (${field ?? 'no field'})`,
        )
        .join('; '),
    );
  const left = candidates.length - lines.length;
  return [
    ...(candidates.length > 1
      ? [
          `  ${candidates.length} corrections do it equally well; only the visual zone or the chip can tell:`,
        ]
      : []),
    ...lines.map((line) => `  - ${line}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...(more ? ['  The search was ended by its bounds: there may be more.'] : []),
    ...(unresolved.length > 0 ? [`  No misreading explains: ${unresolved.join(', ')}`] : []),
  ].join('\n');
};

const undecidable = ({ undecidable: list }: MrzRepairs): string =>
  list
    .map(
      ({ line, position, read, also, field }) =>
        `  ${read} or ${also} at line ${line}, ${position} (${field ?? 'no field'})`,
    )
    .join('\n');
