import { FILLER } from './characters.ts';
import { type CheckState, checkDigit } from './check-digit.ts';
import { checkBits, computedDigit } from './checks.ts';
import { referenceOf } from './dates.ts';
import { detect, exactLayout } from './detect.ts';
import { FieldDraft } from './field-draft.ts';
import { findingsOf } from './findings.ts';
import { layouts } from './formats/index.ts';
import { linesOf, plainLines } from './input.ts';
import type { FieldSpec, Layout, Reference } from './layout.ts';
import { longNumberDigits } from './long-number.ts';
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
import { placeValues } from './place-values.ts';
import { lookOnce, type Quick } from './quick.ts';
import { quickFields } from './quick-fields.ts';
import { type FieldSource, ZoneField } from './zone-field.ts';
import type { ZoneView } from './zone-view.ts';

/**
 * Reads a machine readable zone: a text with line breaks, all lines joined into one, or an array of lines; blanks
 * and lower case do no harm. Never throws for what the text holds: what cannot be read says so, and the rest is
 * read all the same.
 */
export const readMrz = (input: string | readonly string[], options: MrzOptions): MrzReading => {
  const plain = typeof input === 'string' ? plainLines(input) : input;
  const layout = exactLayout(plain);
  if (layout !== undefined) {
    const quick = lookOnce(layout, plain, referenceOf(options.referenceDate));
    // A TD2 whose digits fail may be an old French card that was misread.
    if (quick !== undefined && (layout !== layouts.TD2 || quick.failed === 0))
      return new Zone(layout, plain, options, AS_GIVEN, quick);
  }
  const { lines, tidied } = linesOf(input);
  const detected =
    layout === undefined || tidied || layout === layouts.TD2
      ? detect(lines)
      : { layout, lines, joined: false };
  if (detected === undefined) return new NoZone(lines, tidied);
  const origin = { joined: detected.joined, tidied };
  return new Zone(detected.layout, detected.lines, options, origin, undefined);
};

/** Reads lines as a format that is known already. */
export const readAs = (layout: Layout, lines: readonly string[], options: MrzOptions): MrzReading =>
  new Zone(layout, lines, options, AS_GIVEN, undefined);

/** How the lines came to be what they are. */
interface Origin {
  readonly joined: boolean;
  readonly tidied: boolean;
}

const AS_GIVEN: Origin = { joined: false, tidied: false };

/** A zone of a known format. Fields are cut out and worked out when they are asked for. */
class Zone implements MrzReading, ZoneView, FieldSource {
  readonly layout: Layout;
  readonly lines: readonly string[];
  readonly options: MrzOptions;
  readonly origin: Origin;
  readonly #quick: Quick | undefined;
  readonly #failed: number;
  readonly #absent: number;
  readonly tail: number;
  #fields: readonly ZoneField[] | undefined = undefined;
  #drafts: (FieldDraft | undefined)[] | undefined = undefined;
  #checks: readonly MrzCheck[] | undefined = undefined;
  #name: MrzName | undefined = undefined;
  #findings: readonly MrzFinding[] | undefined = undefined;

  constructor(
    layout: Layout,
    lines: readonly string[],
    options: MrzOptions,
    origin: Origin,
    quick: Quick | undefined,
  ) {
    this.layout = layout;
    this.lines = lines;
    this.options = options;
    this.origin = origin;
    this.#quick = quick;
    const { failed, absent, tail } = quick ?? checkBits(layout, lines);
    this.#failed = failed;
    this.#absent = absent;
    this.tail = tail;
  }

  get reference(): Reference {
    return referenceOf(this.options.referenceDate);
  }

  get ordinary(): boolean {
    return this.#quick !== undefined;
  }

  get joined(): boolean {
    return this.origin.joined;
  }

  get tidied(): boolean {
    return this.origin.tidied;
  }

  get format(): MrzFormat {
    return this.layout.format;
  }

  get fields(): readonly ZoneField[] {
    this.#fields ??= this.#makeFields();
    return this.#fields;
  }

  #makeFields(): readonly ZoneField[] {
    const { layout } = this;
    const quick = this.#quick;
    if (quick !== undefined) return quickFields(this, layout, quick);
    return layout.fields.map((spec, index) => {
      const { value, ok } = this.draft(index);
      return new ZoneField(this, spec, value, ok);
    });
  }

  field(name: MrzFieldName): ZoneField | undefined {
    const index = this.layout.indexOf[name];
    return index === undefined ? undefined : this.fields[index];
  }

  value(name: MrzFieldName): string | undefined {
    return this.field(name)?.value;
  }

  draft(index: number): FieldDraft {
    this.#drafts ??= this.layout.fields.map(() => undefined);
    this.#drafts[index] ??= this.#makeDraft(index);
    return this.#drafts[index];
  }

  get drafts(): readonly FieldDraft[] {
    return this.layout.fields.map((_, index) => this.draft(index));
  }

  #makeDraft(index: number): FieldDraft {
    const { name, line, from, to, fill, bit } = this.layout.fields[index] as FieldSpec;
    const raw = (this.lines[line] ?? '').slice(from, to);
    const draft = new FieldDraft(name, raw, line + 1, from + 1, to);
    fill(draft, this);
    draft.ok = draft.problem === undefined && (this.#failed & bit) === 0;
    return draft;
  }

  get checks(): readonly MrzCheck[] {
    this.#checks ??= mrzCheckNames.map((name) => this.#check(name));
    return this.#checks;
  }

  check(name: MrzCheckName): CheckState {
    return this.#state(this.layout.checkBits[ordinal(name)] as number);
  }

  /** The state of a check digit by its bit; 0 where the format has none. */
  #state(bit: number): CheckState {
    if ((this.#failed & bit) !== 0) return 'failed';
    return bit === 0 || (this.#absent & bit) !== 0 ? 'absent' : 'ok';
  }

  #check(name: MrzCheckName): MrzCheck {
    const { layout, lines, tail } = this;
    const index = layout.checks.findIndex((check) => check.name === name);
    const spec = layout.checks[index];
    if (spec === undefined) return absentCheck(name);
    const { continuation } = layout;
    const long = tail > 0 && continuation?.check === index ? continuation : undefined;
    const line = long?.line ?? spec.line;
    const from = long === undefined ? spec.from : long.from + tail - 1;
    const read = lines[line]?.charAt(from) ?? '';
    const state = this.#state(1 << index);
    const computed =
      long !== undefined
        ? checkDigit(longNumberDigits(layout, lines, tail).texts[0])
        : state === 'ok'
          ? Number(read === FILLER ? '0' : read)
          : computedDigit(spec, placeValues(layout, lines));
    return {
      name,
      state,
      read,
      computed: computed < 0 ? undefined : computed,
      line: line + 1,
      from: from + 1,
      to: from + 1,
    };
  }

  get name(): MrzName {
    this.#name ??= this.#makeName();
    return this.#name;
  }

  #makeName(): MrzName {
    const primary = this.#area('primaryIdentifier');
    const secondary = this.#area('secondaryIdentifier');
    if (primary === secondary && this.#quick === undefined) return nameOf(primary);
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
      this.#failed === 0 &&
      this.fields.every((field) => field.ok) &&
      !this.findings.some(({ severity }) => severity === 'obstacle')
    );
  }
}

/** The place of a name in {@link mrzCheckNames}. */
const ordinal = (name: MrzCheckName): number => {
  switch (name) {
    case 'documentNumber':
      return 0;
    case 'dateOfBirth':
      return 1;
    case 'dateOfExpiry':
      return 2;
    case 'personalNumber':
      return 3;
    case 'composite':
      return 4;
  }
};

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
