import { createRequire } from 'node:module';
import { airports } from '@amirani/core';
import { crossingPoints } from '@platform/web/ui/map/crossing-points.ts';
import { countryAt, patchedWorld, type WorldTopology } from '@platform/web/ui/map/world.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { airportPlace } from './airport-places.ts';
import { boundsOf, isIn, type Place, placed } from './placed.ts';

/** States of airports by the numeric code that the outline has for them (ISO 3166-1). */
const numeric = new Map(
  `GEO 268,ARM 051,AZE 031,TUR 792,RUS 643,UKR 804,MDA 498,BLR 112,KAZ 398,UZB 860,KGZ 417,TJK 762,TKM 795,ISR 376,
JOR 400,LBN 422,SYR 760,IRQ 368,IRN 364,ARE 784,QAT 634,BHR 048,KWT 414,OMN 512,SAU 682,YEM 887,DEU 276,FRA 250,
ITA 380,ESP 724,PRT 620,BEL 056,NLD 528,LUX 442,CHE 756,AUT 040,POL 616,CZE 203,SVK 703,HUN 348,SVN 705,HRV 191,
LVA 428,LTU 440,EST 233,FIN 246,SWE 752,NOR 578,DNK 208,ISL 352,GRC 300,CYP 196,MLT 470,BGR 100,ROU 642,SRB 688,
MNE 499,BIH 070,MKD 807,ALB 008,RKS XKX,GBR 826,IRL 372,EGY 818,TUN 788,DZA 012,MAR 504,LBY 434,ETH 231,KEN 404,
NGA 566,GHA 288,SEN 686,ZAF 710,AFG 004,PAK 586,IND 356,LKA 144,BGD 050,NPL 524,MDV 462,THA 764,VNM 704,MYS 458,
SGP 702,IDN 360,PHL 608,HKG 344,TWN 158,CHN 156,KOR 410,JPN 392,MNG 496,AUS 036,NZL 554,USA 840,CAN 124,MEX 484,
PAN 591,CUB 192,COL 170,VEN 862,PER 604,CHL 152,ARG 032,BRA 076`
    .split(/,\s*/)
    .map((row) => row.split(' ') as [string, string]),
);

const place = (kind: string, name: string, at?: Place['at']): Place => ({
  id: name,
  kind,
  name,
  events: 1,
  undated: 0,
  who: [],
  whoCount: 0,
  ...(at === undefined ? {} : { at }),
});

test('every airport has a place, in the outline of its state or at its coast', () => {
  const world = patchedWorld(
    createRequire(import.meta.url)('world-atlas/countries-50m.json') as unknown as WorldTopology,
  );
  // The outline is coarse: an island or a runway on the water lies within three tenths of a degree of its state.
  const steps = Array.from({ length: 7 }, (_, at) => (at - 3) * 0.1);
  const outside = airports.filter(({ code, state }) => {
    const at = airportPlace(code);
    if (at === undefined) return true;
    const isIn = (dx: number, dy: number): boolean =>
      countryAt(world, [at.longitude + dx, at.latitude + dy])?.code === numeric.get(state);
    return !isIn(0, 0) && !steps.some((dx) => steps.some((dy) => isIn(dx, dy)));
  });
  // Of the Maldives the outline has two islands of the south.
  expect(outside.map(({ code }) => code)).toEqual(['MLE']);
});

test('a place lies where statements say; else by a name that is known; else nowhere', () => {
  const stated = placed(place('Cell', 'Sarpi', { longitude: 44, latitude: 42 }));
  expect(stated).toMatchObject({ sign: 'cell', known: 'stated', at: { longitude: 44 } });
  const [first] = crossingPoints;
  for (const name of ['Sarpi', ' sarpi', 'სარფი'])
    expect(placed(place('Address', name))).toMatchObject({
      sign: 'crossing-point',
      known: 'by-name',
      at: { longitude: first?.longitude, latitude: first?.latitude },
    });
  expect(placed(place('Address', 'RIX'))).toMatchObject({
    sign: 'airport',
    at: { latitude: 56.92 },
  });
  for (const name of ['rix', 'Riga', 'QVT', ''])
    expect(placed(place('Address', name))).toBeUndefined();
});

test('the part that is drawn holds all its places', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          longitude: fc.double({ min: -170, max: 170, noNaN: true }),
          latitude: fc.double({ min: -60, max: 70, noNaN: true }),
        }),
        { minLength: 1, maxLength: 20 },
      ),
      (points) => {
        const all = points.flatMap((at) => placed(place('Cell', 'c', at)) ?? []);
        const bounds = boundsOf(all);
        expect(all.every((one) => isIn(bounds, one))).toBe(true);
        expect(bounds.north - bounds.south).toBeGreaterThan(0);
      },
    ),
  );
});
