import type { Layout, Plan } from './layout.ts';
import type { MrzOptions } from './model.ts';
import { AS_GIVEN, Zone } from './zone.ts';
import { ZoneField } from './zone-field.ts';

/** The values of the fields of an ordinary zone. */
export interface OrdinaryValues {
  readonly code: string;
  readonly issuer: string;
  readonly primary: string;
  readonly secondary: string | undefined;
  readonly nationality: string;
  readonly number: string | undefined;
  /** The optional data in which a long document number goes on, without it; other optional data. */
  readonly rest: string | undefined;
  readonly plain: string | undefined;
  readonly birth: string;
  readonly expiry: string;
  readonly sex: string;
}

/** An ordinary zone with its fields. They are made one by one in a function of their own: so the engine makes them in place. */
export const ordinaryZone = (
  layout: Layout,
  plan: Plan,
  lines: readonly string[],
  options: MrzOptions,
  failed: number,
  tail: number,
  values: OrdinaryValues,
): Zone => {
  const zone = new Zone(layout, lines, options, AS_GIVEN, true, failed, 0, tail);
  const code = new ZoneField(zone, plan.code, values.code, true);
  const issuer = new ZoneField(zone, plan.issuer, values.issuer, true);
  const primary = new ZoneField(zone, plan.primary, values.primary, true);
  const secondary = new ZoneField(zone, plan.secondary, values.secondary, true);
  const nationality = new ZoneField(zone, plan.nationality, values.nationality, true);
  const sex = new ZoneField(zone, plan.sex, values.sex, true);
  const { number, birth, expiry, rest, plain } = plan;
  const numberField = new ZoneField(zone, number.field, values.number, (failed & number.bit) === 0);
  const birthField = new ZoneField(zone, birth.field, values.birth, (failed & birth.bit) === 0);
  const expiryField = new ZoneField(zone, expiry.field, values.expiry, (failed & expiry.bit) === 0);
  const restField = new ZoneField(zone, rest.field, values.rest, true);
  const plainField = new ZoneField(zone, plain.field, values.plain, (failed & plain.bit) === 0);
  if (rest.end > 0 && plain.end > 0)
    return zone.take([
      code,
      issuer,
      numberField,
      restField,
      birthField,
      sex,
      expiryField,
      nationality,
      plainField,
      primary,
      secondary,
    ]);
  return zone.take([
    code,
    issuer,
    primary,
    secondary,
    numberField,
    nationality,
    birthField,
    sex,
    expiryField,
    rest.end > 0 ? restField : plainField,
  ]);
};
