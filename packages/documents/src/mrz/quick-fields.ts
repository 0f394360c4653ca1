import type { FieldSpec, Layout } from './layout.ts';
import type { Quick } from './quick.ts';
import { type FieldSource, ZoneField } from './zone-field.ts';

/** The fields of an ordinary zone, in the order of its layout. */
export const quickFields = (
  zone: FieldSource,
  { fields: specs }: Layout,
  { values, failed }: Quick,
): readonly ZoneField[] => {
  const fields = new Array<ZoneField>(specs.length);
  for (let index = 0; index < specs.length; index++) {
    const spec = specs[index] as FieldSpec;
    fields[index] = new ZoneField(zone, spec, values[spec.kind], (failed & spec.bit) === 0);
  }
  return fields;
};
