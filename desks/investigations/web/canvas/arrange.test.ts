import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import type { DrawnNode } from './drawn.ts';

const node = (id: number, kind: string, apart: boolean): DrawnNode => ({
  id: String(id),
  caption: `n${id % 7}`,
  kind,
  apart,
  stands: 1,
  links: 0,
});

test('everybody has a place of their own, whatever the order of the picture; who is kept apart lies at the right of all', () => {
  const kind = fc.constantFrom('Person', 'PhoneNumber', 'Vehicle');
  const nodes = fc
    .array(fc.tuple(kind, fc.boolean()), { minLength: 1, maxLength: 60 })
    .map((all) => all.map(([one, apart], at) => node(at, one, apart)));
  fc.assert(
    fc.property(nodes, fc.constantFrom('circle' as const, 'kinds' as const), (all, how) => {
      const places = arrange({ nodes: all, links: [], left: { nodes: 0, links: 0 } }, how);
      expect(places.size).toBe(all.length);
      const spots = new Set(
        [...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`),
      );
      expect(spots.size).toBe(all.length);
      const again = arrange(
        { nodes: all.toReversed(), links: [], left: { nodes: 0, links: 0 } },
        how,
      );
      for (const { id, apart } of all) if (!apart) expect(again.get(id)).toEqual(places.get(id));
      const x = (apart: boolean) =>
        all.filter((one) => one.apart === apart).map(({ id }) => places.get(id)?.x ?? 0);
      if (x(true).length > 0)
        expect(Math.min(...x(true))).toBeGreaterThan(Math.max(-Infinity, ...x(false)));
    }),
  );
});
