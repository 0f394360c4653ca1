import fc from 'fast-check';
import type { Chart, ChartLink, ChartNode, Spell } from '../formats/index.ts';
import { wildText } from './arbitrary-statements.ts';

/** What XML can hold: without control characters. */
const text = wildText.map((one) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  one.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
);

const spell = fc
  .record({
    from: fc.constantFrom('2026', '2026-02', '2026-02-03', '2026-02-03T10:00:00Z', undefined),
    until: fc.constantFrom('2027', '2027-02', '2027-01-01T00:00:00+04:00', undefined),
  })
  .filter(({ from, until }) => from !== undefined || until !== undefined)
  .map(
    ({ from, until }): Spell => ({
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }),
  );

const names = fc.constantFrom('label', 'kind', 'id', 'weight', 'amirani_spells', 'name', 'x', 'ა');

const element = {
  label: text,
  kind: fc.constantFrom('', 'Person', 'gang'),
  attributes: fc
    .uniqueArray(fc.tuple(names, fc.array(text, { minLength: 1, maxLength: 2 })), {
      maxLength: 3,
      selector: ([name]) => name,
    })
    .map((entries) => new Map(entries)),
  spells: fc.array(spell, { maxLength: 2 }),
};

/** Charts with every kind of id, several links between two nodes, values of several texts and spells. */
export const arbitraryChart: fc.Arbitrary<Chart> = fc
  .uniqueArray(fc.oneof(text, fc.constantFrom('n:0', 'n:1', 'n0', 'a')), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((ids) =>
    fc.record({
      nodes: fc.tuple(
        ...ids.map(
          (id) => fc.record({ ...element, id: fc.constant(id) }) as fc.Arbitrary<ChartNode>,
        ),
      ),
      links: fc
        .array(
          fc.record({
            ...element,
            source: fc.constantFrom(...ids),
            target: fc.constantFrom(...ids),
            directed: fc.boolean(),
            weight: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), {
              nil: undefined,
            }),
          }),
          { maxLength: 4 },
        )
        .map((links) =>
          links.map(
            ({ weight, ...link }, at): ChartLink => ({
              ...link,
              id: `l${at}`,
              ...(weight === undefined ? {} : { weight: weight + 0 }),
            }),
          ),
        ),
      attributes: fc.constant(new Map()),
    }),
  );
