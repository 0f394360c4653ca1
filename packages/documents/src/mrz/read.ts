import { type CheckState, checkDigit } from './check-digit.ts';
import { checkStates, computedDigit } from './checks.ts';
import { referenceOf } from './dates.ts';
import { detect, exactLayout } from './detect.ts';
import { FieldDraft } from './field-draft.ts';
import { findingsOf } from './findings.ts';
import { linesOf } from './input.ts';
import type { Around, CheckSpec, FieldSpec, Layout, Reference } from './layout.ts';
import { longNumberDigits, tailLength } from './long-number.ts';
import {
  type MrzCheck,
  type MrzCheckName,
  type MrzField,
  type MrzFieldName,
  type MrzFinding,
  type MrzFormat,
  type MrzName,
  type MrzOptions,
  type MrzReading,
  mrzCheckNames,
} from './model.ts';
import { mayBeCut, nameOf } from './names.ts';
import { placeValues, tidyLines } from './place-values.ts';
import type { ZoneView } from './zone-view.ts';

/**
 * Reads a machine readable zone: a text with line breaks, all lines joined into one, or an array of lines; blanks
 * and lower case do no harm. Never throws for what the text holds: what cannot be read says so, and the rest is
 * read all the same.
 */
export const readMrz = (input: string | readonly string[], options: MrzOptions): MrzReading => {
  const quick = tidyLines(input);
  const layout = quick === undefined ? undefined : exactLayout(quick.lines);
  if (quick !== undefined && layout !== undefined)
    return new Zone(layout, quick.lines, quick.values, true, options);
  const { lines, tidied } = linesOf(input);
  const detected = detect(lines);
  if (detected === undefined) return new NoZone(lines, tidied);
  const zone = new Zone(
    detected.layout,
    detected.lines,
    placeValues(detected.layout, detected.lines),
    false,
    options,
  );
  zone.joined = detected.joined;
  zone.tidied = tidied;
  return zone;
};

/** Reads lines as a format that is known already. */
export const readAs = (
  layout: Layout,
  lines: readonly string[],
  options: MrzOptions,
): MrzReading & Pick<ZoneView, 'tail'> =>
  new Zone(layout, lines, placeValues(layout, lines), false, options);

/** A zone of a known format. Fields are cut out and worked out when they are asked for. */
class Zone implements MrzReading, ZoneView, Around {
  readonly layout: Layout;
  readonly lines: readonly string[];
  readonly clean: boolean;
  readonly reference: Reference;
  readonly tail: number;
  readonly states: readonly CheckState[];
  readonly options: MrzOptions;
  joined = false;
  tidied = false;
  readonly #made: (FieldDraft | undefined)[];
  #findings: readonly MrzFinding[] | undefined = undefined;

  constructor(
    layout: Layout,
    lines: readonly string[],
    values: Int8Array,
    clean: boolean,
    options: MrzOptions,
  ) {
    this.layout = layout;
    this.lines = lines;
    this.clean = clean;
    this.options = options;
    this.reference = referenceOf(options.referenceDate);
    this.tail = tailLength(layout, lines);
    this.states = checkStates(layout, lines, values, this.tail);
    this.#made = [];
  }

  get format(): MrzFormat {
    return this.layout.format;
  }

  get fields(): readonly FieldDraft[] {
    const { length } = this.layout.fields;
    const all: FieldDraft[] = [];
    for (let index = 0; index < length; index++) all.push(this.#field(index));
    return all;
  }

  field(name: MrzFieldName): FieldDraft | undefined {
    const index = this.layout.indexOf[name];
    return index === undefined ? undefined : this.#field(index);
  }

  value(name: MrzFieldName): string | undefined {
    return this.field(name)?.value;
  }

  #field(index: number): FieldDraft {
    const made = index < this.#made.length ? this.#made[index] : undefined;
    if (made !== undefined) return made;
    const spec = this.layout.fields[index] as FieldSpec;
    const { line, from, to, check } = spec;
    const text = line < this.lines.length ? (this.lines[line] as string) : '';
    const field = new FieldDraft(spec.name, text.slice(from, to), line + 1, from + 1, to);
    spec.fill(field, this);
    field.ok = field.problem === undefined && (check < 0 || this.states[check] !== 'failed');
    while (this.#made.length <= index) this.#made.push(undefined);
    this.#made[index] = field;
    return field;
  }

  get checks(): readonly MrzCheck[] {
    return mrzCheckNames.map((name) => this.#check(name));
  }

  check(name: MrzCheckName): CheckState {
    const { checks } = this.layout;
    for (let index = 0; index < checks.length; index++)
      if ((checks[index] as CheckSpec).name === name) return this.states[index] ?? 'absent';
    return 'absent';
  }

  #check(name: MrzCheckName): MrzCheck {
    const { layout, lines, tail, states } = this;
    const index = layout.checks.findIndex((check) => check.name === name);
    const spec = layout.checks[index];
    if (spec === undefined) return absentCheck(name);
    const { continuation } = layout;
    const long = tail > 0 && continuation?.check === index ? continuation : undefined;
    const line = long?.line ?? spec.line;
    const from = long === undefined ? spec.from : long.from + tail - 1;
    const computed =
      long === undefined
        ? computedDigit(spec, placeValues(layout, lines))
        : checkDigit(longNumberDigits(layout, lines, tail).texts[0]);
    return {
      name,
      state: states[index] ?? 'absent',
      read: lines[line]?.charAt(from) ?? '',
      computed: computed < 0 ? undefined : computed,
      line: line + 1,
      from: from + 1,
      to: from + 1,
    };
  }

  get name(): MrzName {
    const primary = this.#area('primaryIdentifier');
    const secondary = this.#area('secondaryIdentifier');
    if (primary === secondary) return nameOf(primary);
    const parts = [this.value('primaryIdentifier'), this.value('secondaryIdentifier')];
    return {
      primary: parts[0],
      secondary: parts[1],
      groups: parts.filter((part) => part !== undefined),
      truncated: mayBeCut(primary) || mayBeCut(secondary) ? 'possible' : 'no',
    };
  }

  /** The whole place of a field, of which a name takes its part. */
  #area(name: MrzFieldName): string {
    const index = this.layout.indexOf[name];
    const spec = index === undefined ? undefined : this.layout.fields[index];
    return spec === undefined ? '' : (this.lines[spec.line] ?? '').slice(spec.from, spec.to);
  }

  get findings(): readonly MrzFinding[] {
    this.#findings ??= findingsOf(this);
    return this.#findings;
  }

  get ok(): boolean {
    const { lengths } = this.layout;
    return (
      lengths.every((length, at) => this.lines[at]?.length === length) &&
      !this.states.includes('failed') &&
      this.fields.every((field) => field.ok) &&
      !this.findings.some(({ severity }) => severity === 'obstacle')
    );
  }
}

const absentCheck = (name: MrzCheckName): MrzCheck => ({
  name,
  state: 'absent',
  read: '',
  computed: undefined,
  line: 0,
  from: 0,
  to: 0,
});

/** A text that is no zone. */
class NoZone implements MrzReading {
  readonly format = undefined;
  readonly lines: readonly string[];
  readonly fields: readonly MrzField[] = [];
  readonly name: MrzName = {
    primary: undefined,
    secondary: undefined,
    groups: [],
    truncated: 'no',
  };
  readonly findings: readonly MrzFinding[];
  readonly ok = false;

  constructor(lines: readonly string[], tidied: boolean) {
    this.lines = lines;
    this.findings = findingsOf({ layout: undefined, lines, tidied });
  }

  field(): undefined {
    return undefined;
  }

  value(): undefined {
    return undefined;
  }

  get checks(): readonly MrzCheck[] {
    return mrzCheckNames.map(absentCheck);
  }

  check(): CheckState {
    return 'absent';
  }
}
