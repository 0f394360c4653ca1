import { heatOf, SHADES } from '@platform/web/ui/heat/heat.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowPicture } from './flow-picture.ts';

const names = fc.constantFrom('A', 'B', 'C', 'D', 'E');

test('every flow is drawn, every bar counts what goes through it, and all lies inside', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ from: names, to: names, count: fc.nat(1000) }), {
        selector: ({ from, to }) => `${from}${to}`,
        maxLength: 20,
      }),
      (flows) => {
        const picture = flowPicture(flows, 400, 300);
        const counted = flows.filter(({ count }) => count > 0);
        expect(picture.ribbons.length).toBe(counted.length);
        for (const bar of picture.bars) {
          const through = counted.filter((flow) => flow[bar.side] === bar.name);
          expect(bar.count).toBe(through.reduce((sum, { count }) => sum + count, 0));
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(400.001);
          expect(bar.y + bar.height).toBeLessThanOrEqual(301);
        }
        expect(picture.bars.filter(({ side }) => side === 'from').length).toBe(
          new Set(counted.map(({ from }) => from)).size,
        );
      },
    ),
  );
});

test('a wider ribbon is a larger flow', () => {
  const { ribbons } = flowPicture(
    [
      { from: 'A', to: 'X', count: 30 },
      { from: 'B', to: 'X', count: 10 },
    ],
    400,
    300,
  );
  const [a, b] = ribbons;
  expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(3, 5);
});

test('nothing has no shade, something has one, more never a lighter one, the greatest the darkest', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (a, b, more) => {
      const most = Math.max(a, b) + more;
      expect(heatOf(0, most)).toBe(0);
      expect(heatOf(Math.min(a, b), most)).toBeLessThanOrEqual(heatOf(Math.max(a, b), most));
      if (most > 0) expect(heatOf(most, most)).toBe(SHADES);
      if (a > 0) expect(heatOf(a, most)).toBeGreaterThan(0);
    }),
  );
});
