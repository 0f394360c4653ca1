import type { FieldDraft } from './field-draft.ts';
import type { FieldSpec } from './layout.ts';
import type { MrzField, MrzFieldName, MrzPlace } from './model.ts';

/** The zone that a field is a part of. */
export interface FieldSource {
  /** The field worked out the long way, with all that is to be said about it. */
  readonly draft: (index: number) => FieldDraft;
}

/** One field of a zone. Where it stands is worked out when it is asked for. */
export class ZoneField implements MrzField {
  declare readonly value: string | undefined;
  declare readonly ok: boolean;
  readonly #zone: FieldSource;
  readonly #spec: FieldSpec;

  constructor(zone: FieldSource, spec: FieldSpec, value: string | undefined, ok: boolean) {
    this.value = value;
    this.ok = ok;
    this.#zone = zone;
    this.#spec = spec;
  }

  get name(): MrzFieldName {
    return this.#spec.name;
  }

  get raw(): string {
    return this.#zone.draft(this.#spec.index).raw;
  }

  get line(): number {
    return this.#spec.line + 1;
  }

  get from(): number {
    return this.#zone.draft(this.#spec.index).from;
  }

  get to(): number {
    return this.#zone.draft(this.#spec.index).to;
  }

  get continued(): MrzPlace | undefined {
    return this.#zone.draft(this.#spec.index).continued;
  }
}
