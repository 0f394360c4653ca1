import { FILLER } from './characters.ts';
import { type CheckState, checkDigit } from './check-digit.ts';
import { computedDigit } from './checks.ts';
import { referenceOf } from './dates.ts';
import { FieldDraft } from './field-draft.ts';
import { findingsOf } from './findings.ts';
import type { FieldSpec, Layout, Reference } from './layout.ts';
import { longNumberDigits } from './long-number.ts';
import {
  type MrzCheck,
  type MrzCheckName,
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
import { type FieldSource, ZoneField } from './zone-field.ts';
import type { ZoneView } from './zone-view.ts';

/** How the lines came to be what they are. */
export interface Origin {
  readonly joined: boolean;
  readonly tidied: boolean;
}

/** Lines that were taken as they came. */
export const AS_GIVEN: Origin = { joined: false, tidied: false };

/** A zone of a known format. Fields are cut out and worked out when they are asked for. */
export class Zone implements MrzReading, ZoneView, FieldSource {
  declare readonly layout: Layout;
  declare readonly lines: readonly string[];
  declare readonly options: MrzOptions;
  declare readonly origin: Origin;
  declare readonly ordinary: boolean;
  declare readonly failed: number;
  declare readonly absent: number;
  declare readonly tail: number;
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
    ordinary: boolean,
    failed: number,
    absent: number,
    tail: number,
  ) {
    this.layout = layout;
    this.lines = lines;
    this.options = options;
    this.origin = origin;
    this.ordinary = ordinary;
    this.failed = failed;
    this.absent = absent;
    this.tail = tail;
  }

  /** Takes fields that were made already. */
  take(fields: readonly ZoneField[]): this {
    this.#fields = fields;
    return this;
  }

  get reference(): Reference {
    return referenceOf(this.options.referenceDate);
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
    this.#fields ??= this.layout.fields.map((spec, index) => {
      const { value, ok } = this.draft(index);
      return new ZoneField(this, spec, value, ok);
    });
    return this.#fields;
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
    this.#drafts[index] ??= draftOf(this, this.layout.fields[index] as FieldSpec);
    return this.#drafts[index];
  }

  get drafts(): readonly FieldDraft[] {
    return this.layout.fields.map((_, index) => this.draft(index));
  }

  get checks(): readonly MrzCheck[] {
    this.#checks ??= mrzCheckNames.map((name) => checkOf(this, name));
    return this.#checks;
  }

  check(name: MrzCheckName): CheckState {
    const bit = this.layout.checkBits[ordinal(name)] as number;
    if ((this.failed & bit) !== 0) return 'failed';
    return bit === 0 || (this.absent & bit) !== 0 ? 'absent' : 'ok';
  }

  get name(): MrzName {
    this.#name ??= nameIn(this);
    return this.#name;
  }

  get findings(): readonly MrzFinding[] {
    this.#findings ??= findingsOf(this);
    return this.#findings;
  }

  get ok(): boolean {
    const { lengths } = this.layout;
    return (
      lengths.every((length, at) => this.lines[at]?.length === length) &&
      this.failed === 0 &&
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

/** A field computed from the zone. */
const draftOf = (zone: Zone, { name, line, from, to, fill, bit }: FieldSpec): FieldDraft => {
  const raw = (zone.lines[line] ?? '').slice(from, to);
  const draft = new FieldDraft(name, raw, line + 1, from + 1, to);
  fill(draft, zone);
  draft.ok = draft.problem === undefined && (zone.failed & bit) === 0;
  return draft;
};

const checkOf = (zone: Zone, name: MrzCheckName): MrzCheck => {
  const { layout, lines, tail } = zone;
  const index = layout.checks.findIndex((check) => check.name === name);
  const spec = layout.checks[index];
  if (spec === undefined) return absentCheck(name);
  const { continuation } = layout;
  const long = tail > 0 && continuation?.check === index ? continuation : undefined;
  const line = long?.line ?? spec.line;
  const from = long === undefined ? spec.from : long.from + tail - 1;
  const read = lines[line]?.charAt(from) ?? '';
  const state = zone.check(name);
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
};

/** A check digit that a format does not have. */
export const absentCheck = (name: MrzCheckName): MrzCheck => ({
  name,
  state: 'absent',
  read: '',
  computed: undefined,
  line: 0,
  from: 0,
  to: 0,
});

const nameIn = (zone: Zone): MrzName => {
  const primary = areaOf(zone, 'primaryIdentifier');
  const secondary = areaOf(zone, 'secondaryIdentifier');
  if (primary === secondary && !zone.ordinary) return nameOf(primary);
  const parts = [zone.value('primaryIdentifier'), zone.value('secondaryIdentifier')];
  return {
    primary: parts[0],
    secondary: parts[1],
    groups: parts.filter((part) => part !== undefined),
    truncated: mayBeCut(primary) || mayBeCut(secondary) ? 'possible' : 'no',
  };
};

/** The whole place of a field, of which a name takes its part. */
const areaOf = ({ layout, lines }: Zone, name: MrzFieldName): string => {
  const spec = layout.fields[layout.indexOf[name] ?? -1];
  return spec === undefined ? '' : (lines[spec.line] ?? '').slice(spec.from, spec.to);
};
