import { toMrzName, writeMrzName } from '@amirani/names/scripts';
import type { MrzContent, MrzWriteOptions } from './content.ts';
import type { FieldSpec, Layout } from './layout.ts';

/** The names of a content in their places. */
export interface WrittenNames {
  readonly places: readonly { readonly spec: FieldSpec; readonly text: string }[];
  readonly truncated: boolean;
}

/** Writes both identifiers: into one field where the format has one for both, else each into its own. */
export const writeNames = (
  layout: Layout,
  content: MrzContent,
  options: MrzWriteOptions,
): WrittenNames => {
  const primary = specOf(layout, 'primaryIdentifier');
  const secondary = specOf(layout, 'secondaryIdentifier');
  const surname = content.primaryIdentifier ?? '';
  const given = content.secondaryIdentifier;
  const together = secondary?.from === primary?.from && secondary?.line === primary?.line;
  const name = given === undefined ? { primary: surname } : { primary: surname, secondary: given };
  const { groups } = toMrzName(name, options);
  const fields = together
    ? [{ spec: primary, groups }]
    : [
        { spec: primary, groups: groups.slice(0, 1) },
        { spec: secondary, groups: groups.slice(1) },
      ];
  let truncated = false;
  const places = fields.flatMap(({ spec, groups: part }) => {
    if (spec === undefined) return [];
    const field = writeMrzName(part, spec.to - spec.from, options);
    // A name without primary identifier begins with the double filler.
    truncated ||= field.truncated;
    return [{ spec, text: field.field }];
  });
  return { places, truncated };
};

const specOf = (layout: Layout, name: 'primaryIdentifier' | 'secondaryIdentifier') =>
  layout.fields.find((field) => field.name === name);
