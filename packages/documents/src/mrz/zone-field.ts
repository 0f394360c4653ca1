import type { FieldDraft } from './field-draft.ts';
import type { Around, FieldSpec } from './layout.ts';
import type { MrzField, MrzFieldName, MrzPlace } from './model.ts';
import type { Quick } from './quick.ts';

/** The zone that a field is a part of. */
export interface FieldSource extends Around {
  /** Where nothing in the zone is out of the ordinary: values are cut out as they stand. */
  readonly quick: Quick | undefined;
  /** The field worked out the long way, with all that is to be said about it. */
  readonly draft: (index: number) => FieldDraft;
  /** Whether the check digit of an index failed. */
  readonly failed: (check: number) => boolean;
}

/** One field of a zone; nothing is worked out before it is asked for. */
export class ZoneField implements MrzField {
  readonly #zone: FieldSource;
  readonly #spec: FieldSpec;
  readonly #index: number;

  constructor(zone: FieldSource, spec: FieldSpec, index: number) {
    this.#zone = zone;
    this.#spec = spec;
    this.#index = index;
  }

  get name(): MrzFieldName {
    return this.#spec.name;
  }

  get value(): string | undefined {
    const zone = this.#zone;
    const { quick, line, from, to } = this.#spec;
    return zone.quick === undefined || quick === undefined
      ? zone.draft(this.#index).value
      : quick(zone.lines[line] as string, from, to, zone.quick, zone.layout);
  }

  get ok(): boolean {
    const zone = this.#zone;
    return zone.quick === undefined ? zone.draft(this.#index).ok : !zone.failed(this.#spec.check);
  }

  get raw(): string {
    return this.#zone.draft(this.#index).raw;
  }

  get line(): number {
    return this.#spec.line + 1;
  }

  get from(): number {
    return this.#zone.draft(this.#index).from;
  }

  get to(): number {
    return this.#zone.draft(this.#index).to;
  }

  get continued(): MrzPlace | undefined {
    return this.#zone.draft(this.#index).continued;
  }
}
